import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../functions/core/render/render-html.ts';
import { visibleText } from '../../../functions/core/render/visible-text.ts';
import { briefWith, HOSTILE } from './brief-with.ts';

const parse = (text: string, language?: string) => parseHTML(renderHtml(briefWith(text, language))).document;

/** The structure of a page: every element with the names of its attributes, without text. */
const skeleton = (text: string): string[] =>
  [...parse(text).querySelectorAll('*')].map((element) =>
    [element.tagName, ...[...element.attributes].map(({ name }) => name)].join(' '),
  );

const PLAIN = skeleton('plain');

describe('renderHtml', () => {
  it('says in the page’s own language that reported speech is not word for word', () => {
    const brief = briefWith('plain', 'es');
    const retold = { ...brief, quotes: brief.quotes.map((quote) => ({ ...quote, kind: 'indirect' as const })) };
    expect(renderHtml(retold)).toContain(
      '<small class="note" lang="es">(Estilo indirecto, no textual)</small></footer>',
    );
    expect(renderHtml(brief)).not.toContain('Estilo indirecto');
  });

  it.each(HOSTILE)('shows %j as text, without an element or attribute of its own', (text) => {
    expect(skeleton(text)).toEqual(PLAIN);
    expect(parse(text).querySelector('blockquote p')?.textContent).toBe(visibleText(text));
  });

  it('has the same elements and attributes whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (text) => {
        expect(skeleton(text)).toEqual(PLAIN);
      }),
      { numRuns: 50 },
    );
  });

  it('preserves the text of a quotation', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        expect(parse(text).querySelector('blockquote p')?.textContent).toBe(visibleText(text));
      }),
      { numRuns: 50 },
    );
  });

  it('states its language and direction', () => {
    const { documentElement } = parse('x', 'ar');
    expect([documentElement.getAttribute('lang'), documentElement.getAttribute('dir')]).toEqual(['ar', 'rtl']);
    expect(parse('x', 'zh-TW').documentElement.getAttribute('dir')).toBe('ltr');
  });

  it('marks the original wording with its own language and direction', () => {
    const original = parse('x', 'ar').querySelector('blockquote .original');
    expect([original?.getAttribute('lang'), original?.getAttribute('dir')]).toEqual(['en', 'ltr']);
  });

  it('marks only the line that needs review, and says why', () => {
    const marks = [...parse('reason', 'en').querySelectorAll('mark.review')];
    expect(marks.map((mark) => [mark.textContent, mark.nextElementSibling?.textContent])).toEqual([
      ['Needs review', 'reason'],
    ]);
  });

  it('names the source language in the page’s own language', () => {
    expect(parse('x', 'fr').querySelector('p.note')?.textContent).toBe('Traduit de: anglais');
  });

  it('sets a comma and its space between the speaker and the role', () => {
    expect(parse('x', 'en').querySelector('blockquote footer')?.textContent).toBe('— x, x');
    expect(parse('x', 'ar').querySelector('blockquote footer')?.textContent).toBe('— x، x');
    expect(parse('x', 'zh').querySelector('blockquote footer')?.textContent).toBe('— x，x');
  });

  it('has no script and loads nothing', () => {
    const page = parse('x');
    expect(page.querySelectorAll('script, link, img, iframe, a').length).toBe(0);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  });
});
