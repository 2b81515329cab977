import { describe, expect, it } from 'vitest';
import { checkTranslation } from '../../../../functions/core/translation/check/check-line.ts';
import { ENGLISH_NEWS, NEWS_IN } from '../../../fixtures/news-in-many-languages.ts';

const languages = Object.entries(NEWS_IN);

const fails = (from: string, to: string, source: string, target: string): boolean =>
  checkTranslation({ from, to, source, target }).verdict === 'fail';

/** The line with each of its figures raised by three, one at a time. */
const withAnotherDigit = (line: string): string[] =>
  Array.from(line.matchAll(/[0-9۰-۹]/gu), ({ 0: digit, index }) => {
    const zero = digit < ':' ? 0x30 : 0x6f0;
    const other = String.fromCodePoint(zero + (((digit.codePointAt(0) ?? zero) - zero + 3) % 10));
    return line.slice(0, index) + other + line.slice(index + 1);
  });

const share = (cases: readonly boolean[]): number => cases.filter(Boolean).length / cases.length;

describe('news in languages beyond those the checks were measured in', () => {
  it.each(languages)('pass line by line, there and back, in %s', (to, lines) => {
    for (const [i, source] of ENGLISH_NEWS.entries()) {
      const target = lines[i] ?? '';
      expect(checkTranslation({ from: 'en', to, source, target })).toEqual({ verdict: 'pass', issues: [] });
      expect(checkTranslation({ from: to, to: 'en', source: target, target: source }).issues).toEqual([]);
    }
  });

  it.each(languages)(
    'fail with another figure, with their end cut off, untranslated, or under another line, in %s',
    (to, lines) => {
      const each = <T>(of: (source: string, target: string) => T): T[] =>
        ENGLISH_NEWS.map((source, i) => of(source, lines[i] ?? ''));
      const figures = each((source, target) =>
        withAnotherDigit(target).map((it) => fails('en', to, source, it)),
      ).flat();
      const cut = each((source, target) => fails('en', to, source, target.slice(0, target.length * 0.4)));
      const others = each((source, own) =>
        lines.filter((it) => it !== own).map((it) => fails('en', to, source, it)),
      ).flat();
      expect(share(figures)).toBeGreaterThanOrEqual(0.94);
      expect(share(cut)).toBeGreaterThan(0.9);
      expect(share(each((source) => fails('en', to, source, source)))).toBe(1);
      expect(share(others)).toBeGreaterThanOrEqual(0.95);
    },
  );

  it.each([
    ['it', 'es'],
    ['nl', 'de'],
    ['ro', 'it'],
    ['uk', 'ru'],
    ['id', 'fr'],
  ])('fail where most of them came back in another language of the same letters: %s for %s', (made, asked) => {
    const wrong = (NEWS_IN[made] ?? []).map((target, i) => fails('en', asked, ENGLISH_NEWS[i] ?? '', target));
    expect(wrong.filter(Boolean).length).toBeGreaterThanOrEqual(6);
  });
});
