import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import type { Brief } from '../../../functions/core/brief/schema.ts';
import { HEADINGS } from '../../../functions/core/languages/listed/headings.ts';
import { languagesWith } from '../../../functions/core/languages/part-of.ts';
import { HEADING_KEYS } from '../../../functions/core/languages/parts/headings.ts';
import { headingsOf } from '../../../functions/core/render/headings.ts';
import { renderHtml } from '../../../functions/core/render/render-html.ts';
import { renderMarkdown } from '../../../functions/core/render/render-markdown.ts';
import { visibleText } from '../../../functions/core/render/visible-text.ts';

const brief = (words: string, language = 'en'): Brief => ({
  schemaVersion: 1,
  id: '0123456789abcdef',
  language,
  source: { key: 'a.txt', sha256: 'x', mediaType: 'text/plain', language: 'en', title: words, words: 40 },
  headline: words,
  summary: [words],
  keyFacts: [
    {
      id: 'f1',
      text: words,
      evidence: [{ start: 0, end: 1, exact: words, prefix: words, suffix: words }],
      check: 'verified',
    },
  ],
  quotes: [
    {
      id: 'q1',
      text: words,
      kind: 'direct',
      speaker: null,
      segments: [{ start: 0, end: 1, exact: words, prefix: '', suffix: '' }],
      salience: 1,
    },
  ],
  people: [{ name: words, role: words, mentions: 1 }],
  organizations: [],
  places: [],
  figures: [],
  provenance: {
    engine: 'built-in/1',
    fingerprint: 'f',
    createdAt: '2026-03-03T12:00:00Z',
    usage: {},
    disclosure: 'By machine.',
  },
  checks: { quotes: { found: 1, verified: 1, rejected: 0 }, facts: { proposed: 1, verified: 1, rejected: 0 } },
});

const hostile = fc
  .array(
    fc.constantFrom(
      '<script>',
      '</style>',
      '" onmouseover="x',
      "'",
      '](javascript:x)',
      '![x](y)',
      '```',
      '|',
      '# ',
      '- ',
      '<!--',
      '&lt;',
      '\u202e',
      '\n\n',
      '*a*',
      '_b_',
      'слово',
      'كلمة',
      '字',
      '1. ',
      '=',
      '~~~',
      'http://a.b',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((pieces) => `x${pieces.join('')}x`);

describe('a page', () => {
  it('shows article text as text, whatever it contains', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const { document } = parseHTML(renderHtml(brief(words)));
        expect(document.querySelector('h1')?.textContent).toBe(visibleText(words));
        expect(document.querySelectorAll('script, img, a, iframe').length).toBe(0);
        for (const element of document.querySelectorAll('*')) expect(element.hasAttribute('onmouseover')).toBe(false);
      }),
    );
  });

  it('in Arabic runs from right to left, with the original from left to right', () => {
    const page = brief('عنوان', 'ar');
    const { document } = parseHTML(
      renderHtml({ ...page, translatedFrom: 'en', original: { language: 'en', headline: 'Title', summary: [] } }),
    );
    expect(document.documentElement.getAttribute('dir')).toBe('rtl');
    expect(document.querySelector('.original')?.getAttribute('dir')).toBe('ltr');
    expect(document.querySelector('h2')?.textContent).toBe('الملخص');
  });

  it('marks each line that failed a check', () => {
    const page = brief('Words');
    const doubted = {
      ...page.checks,
      translation: { verdict: 'review' as const, issues: [{ line: 'keyFacts.f1', problem: 'a number is missing' }] },
    };
    const { document } = parseHTML(renderHtml({ ...page, checks: doubted }));
    expect(
      [...document.querySelectorAll('mark')].map((mark) => mark.closest('section')?.querySelector('h2')?.textContent),
    ).toEqual(['Key facts']);
  });
});

describe('Markdown', () => {
  it('has no links, images, markup or code from an article', () => {
    const kinds = (node: { type: string; children?: unknown[] }): string[] => [
      node.type,
      ...(node.children ?? []).flatMap((child) => kinds(child as typeof node)), // mdast nodes, straight from the parser
    ];
    fc.assert(
      fc.property(hostile, (words) => {
        const found = new Set(kinds(fromMarkdown(renderMarkdown(brief(words)))));
        expect(
          [...found].filter(
            (kind) => !['root', 'heading', 'paragraph', 'text', 'list', 'listItem', 'blockquote'].includes(kind),
          ),
        ).toEqual([]);
      }),
    );
  });
});

describe('headings', () => {
  it('are complete in every language that has them', () => {
    for (const { part } of languagesWith(HEADINGS)) {
      const words = Object.values(part);
      expect(words.filter((word) => word !== '')).toHaveLength(HEADING_KEYS.length);
    }
  });

  it('fall back to the primary language, then to English', () => {
    expect(headingsOf('pt-PT').words.quotes).toBe('Citações');
    expect(headingsOf('xx')).toMatchObject({ language: 'en', words: { quotes: 'Quotes' } });
  });
});

describe('a line that needs review', () => {
  const marked = (line: string): Brief => {
    const plainBrief = brief('plain');
    const issues = [{ line, problem: 'glossary: ‘harbour’ should read ‘puerto’' }];
    return { ...plainBrief, checks: { ...plainBrief.checks, translation: { verdict: 'review', issues } } };
  };

  it.each(['headline', 'summary.1', 'keyFacts.f1', 'quotes.q1', 'roles.1'])(
    'is marked on every page, with the reason once: %s',
    (line) => {
      const { words } = headingsOf('en');
      for (const page of [renderHtml(marked(line)), renderMarkdown(marked(line))]) {
        expect(page.split(words.needsReview)).toHaveLength(2);
        expect(page.replaceAll('\\', '').split('‘harbour’ should read ‘puerto’')).toHaveLength(2);
      }
    },
  );

  it('is marked beside each person with that role', () => {
    const doubtful = marked('roles.1');
    const role = 'alcaldesa de la villa';
    const issues = [{ line: 'roles.1', problem: 'The translation lacks 14.', text: role }];
    const speaker = { name: 'Ilsa Brandt', mention: 'Brandt', start: 0, end: 6, role, resolvedBy: 'named' } as const;
    const roles: Brief = {
      ...doubtful,
      quotes: doubtful.quotes.map((quote) => ({ ...quote, speaker })),
      people: [
        { name: 'Ilsa Brandt', role, mentions: 3 },
        { name: 'Ute Quill', role: 'engineer', mentions: 1 },
      ],
      checks: { ...doubtful.checks, translation: { verdict: 'review', issues } },
    };
    expect(renderMarkdown(roles).replaceAll('\\', '')).toContain(
      'Ilsa Brandt, alcaldesa de la villa **[Needs review: The translation lacks 14.]** (3)',
    );
    for (const page of [renderHtml(roles), renderMarkdown(roles)]) {
      expect(page.split('Needs review')).toHaveLength(3);
      expect(page).not.toContain('roles');
    }
  });
});

describe('a brief whose model could not prove every line', () => {
  const filled: Brief = {
    ...brief('The harbour opens.'),
    provenance: { ...brief('x').provenance, engine: 'bedrock', model: 'm', filledLines: ['summary.1', 'keyFacts.f1'] },
  };

  it('says so at each line that was taken from the article, and at no other', () => {
    const page = renderHtml(filled);
    expect(page.split('Taken from the article')).toHaveLength(3);
    expect(page).toContain('<h1>The harbour opens.</h1>');
    const markdown = renderMarkdown(filled);
    expect(markdown).toContain('The harbour opens\\. _(Taken from the article)_\n');
    expect(markdown.split('Taken from the article')).toHaveLength(3);
  });

  it('says so in the page’s own language', () => {
    expect(renderHtml({ ...filled, language: 'de' })).toContain(
      '<small class="filled" lang="de">Aus dem Artikel übernommen</small>',
    );
    expect(renderMarkdown({ ...filled, language: 'zh' })).toContain('_(取自原文)_');
  });

  it('names prompt and version at the end', () => {
    const prompt = `brief/v1 ${'0123456789abcdef'.repeat(4)}`;
    const page = renderMarkdown({ ...filled, provenance: { ...filled.provenance, prompt } });
    expect(page).toContain('bedrock · m · brief\\/v1 0123456789ab · 2026');
  });
});
