import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../functions/core/render/render-markdown.ts';
import { visibleText } from '../../../functions/core/render/visible-text.ts';
import { briefWith, HOSTILE } from './brief-with.ts';

const textOf = (node: Nodes): string =>
  'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : '';

/** The structure of a page: the kinds of its nodes in order, without text. */
const skeleton = (node: Nodes): string[] =>
  node.type === 'text' ? [] : [node.type, ...('children' in node ? node.children.flatMap(skeleton) : [])];

const parse = (text: string) => fromMarkdown(renderMarkdown(briefWith(text)));
const PLAIN = skeleton(parse('plain'));

describe('renderMarkdown', () => {
  it('says of reported speech that it is not word for word, and nothing of the kind about a quotation', () => {
    const brief = briefWith('plain', 'en');
    const retold = { ...brief, quotes: brief.quotes.map((quote) => ({ ...quote, kind: 'indirect' as const })) };
    expect(renderMarkdown(retold)).toContain('plain (Reported speech, not word for word)');
    expect(renderMarkdown(brief)).not.toContain('not word for word');
  });

  it.each(HOSTILE)('keeps %j as plain text', (text) => {
    const tree = parse(text);
    expect(skeleton(tree)).toEqual(PLAIN);
    expect(tree.children[0] && textOf(tree.children[0])).toBe(visibleText(text));
  });

  it('has the same structure whatever the text is', () => {
    const visible = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => visibleText(text) !== '');
    fc.assert(
      fc.property(visible, (text) => {
        expect(skeleton(parse(text))).toEqual(PLAIN);
      }),
      { numRuns: 100 },
    );
  });
});
