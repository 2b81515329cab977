import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../../functions/core/numbers/numbers-in.ts';

const values = (text: string, language: string) => numbersIn(text, language).map(({ value }) => value);

describe('the numbers of a text', () => {
  it.each([
    ['2 million people at 7:30', 'en', [2_000_000, 7.3]],
    ['£1.5m and $3bn', 'en', [1_500_000, 3_000_000_000]],
    ['10,000 in the 1990s', 'en', [10_000, 1990]],
    ['three hundred and twenty-one', 'en', [321]],
    ['tres mil millones', 'es', [3_000_000_000]],
    ['quatre-vingt-dix-sept', 'fr', [97]],
    ['1 234,5 km', 'fr', [1234.5]],
    ['dreiundzwanzig Leute', 'de', [23]],
    ['2,5 Mio. Euro', 'de', [2_500_000]],
    ['пятидесяти двух', 'ru', [52]],
    ['3 млрд', 'ru', [3_000_000_000]],
    ['٢٫٥ مليون', 'ar', [2_500_000]],
    ['१३ लोग, २० लाख', 'hi', [13, 2_000_000]],
    ['1,00,000', 'hi', [100_000]],
    ['๒๕๖๙', 'th', [2569]],
    ['200万人', 'zh', [2_000_000]],
    ['三百二十', 'zh', [320]],
    ['二〇二六年', 'zh', [2026]],
    ['37万5,000ドル', 'ja', [375_000]],
    ['1億4,200万人', 'ja', [142_000_000]],
    ['午前7時55分', 'ja', [7.55]],
    ['Felipe VI', 'es', [6]],
    ['le XVIIe étage', 'fr', [17]],
    ['the XIXth floor', 'en', [19]],
    ['بين أبريل ومارس', 'ar', [4, 3]],
    ['3 May', 'en', [3, 5]],
  ])('%s (%s)', (text, language, expected) => {
    expect(values(text, language)).toEqual(expected);
  });

  it('keeps both readings where a separator may mean either', () => {
    expect(numbersIn('1.234', 'de')[0]?.readings).toEqual([1234, 1.234]);
  });

  it('sees percentages, and no magnitude in "p.m."', () => {
    expect(numbersIn('40 per cent', 'en')[0]?.unit).toBe('%');
    expect(values('at 5 p.m.', 'en')).toEqual([5]);
  });

  it('points into the text and never throws, on any string', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('en', 'de', 'ar', 'ja', 'zh', 'hi', 'xx'),
        (text, language) => {
          for (const { start, end } of numbersIn(text, language)) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });

  // Work that grew with the square of the length would not end within the time-out; how long it takes is measured in test/bench.
  it('reads a long hostile text to its end', { timeout: 60_000 }, () => {
    const counts = ['1,'.repeat(50_000), 'twenty '.repeat(20_000), '1 '.repeat(50_000), '一'.repeat(100_000)].map(
      (text) => numbersIn(text, 'zh').length,
    );
    expect(counts).toEqual([50_000, 0, 50_000, 1]);
  });
});
