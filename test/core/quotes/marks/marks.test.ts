import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../../functions/core/article/analyze-text.ts';
import { findQuotes } from '../../../../functions/core/quotes/find-quotes.ts';
import { findMarkedSpans } from '../../../../functions/core/quotes/marks/find-marked-spans.ts';

const spans = (text: string) => {
  const { paragraphs } = analyzeText(text, 'en');
  return findMarkedSpans(text, paragraphs).map(({ inner }) => text.slice(inner.start, inner.end));
};

describe('marks', () => {
  it.each([
    ['are paired in every style', '“One day”, „zwei Tage“, «trois jours», »vier Tage«, 「五天」 and 『六天』.', 6],
    ['may be straight, turned or mixed', '"We won,“ she said. "It is over,” he said. “Go home," they said.', 3],
    ['are not apostrophes', 'The fishermen’s boats and the mayors’ houses aren’t for sale, ’tis said.', 0],
    ['within marks belong to the outer ones', '“She said ‘no’ to «all of it»,” he told us.', 1],
    ['may stand alone between spaces in French', 'Il a dit : « Bonjour à tous » et puis « au revoir ».', 2],
  ])('%s', (_, text, count) => {
    expect(spans(text)).toHaveLength(count);
  });

  it('left open go on to the end of the paragraph', () => {
    expect(spans('She said: “We waited all night.\n\nThen the boat came.')).toEqual(['We waited all night.']);
  });

  it('of a possessive do not close a quotation across another', () => {
    expect(spans('Come ‘round to the sign “They painted the sailors’ homes” today.')).toEqual([
      'They painted the sailors’ homes',
    ]);
  });

  it.each([
    [
      '‘We keep the workers’ hall open,’ she said. ‘It is theirs.’',
      ['We keep the workers’ hall open,', 'It is theirs.'],
    ],
    ["'We keep the workers' hall open,' she said.", ["We keep the workers' hall open,"]],
    ['‘We keep the old hall’ is what she said, and left.', ['We keep the old hall']],
  ])('of a plural owner do not close the marks they look like: %s', (text, expected) => {
    expect(spans(text)).toEqual(expected);
  });

  it.each([
    ['“We waited.\n\nThen it came,” she said.', ['We waited.', 'Then it came,']],
    ['„Wir warteten.\n\nDann kam es“, sagte sie.', ['Wir warteten.', 'Dann kam es']],
    ['« Nous attendions.\n\nPuis il vint », dit-elle.', ['Nous attendions.', 'Puis il vint']],
    ['「我们在等。\n\n后来它来了」，她说。', ['我们在等。', '后来它来了']],
    ['“We waited.\n\nIt was “cold” there,” she said.', ['We waited.', 'cold']],
  ])(
    'that close in a later paragraph end a speech that opened before, if no other opens between: %s',
    (text, expected) => {
      expect(spans(text)).toEqual(expected);
    },
  );

  it('tell where speech goes on in the next paragraph', () => {
    const text = '“We waited.\n\n“Then it came.”';
    const found = findMarkedSpans(text, analyzeText(text, 'en').paragraphs);
    expect(found.map(({ continues, isUnclosed }) => [continues, isUnclosed])).toEqual([
      [true, false],
      [false, false],
    ]);
  });

  it('give spans that never overlap and never hold their own marks', () => {
    const piece = fc.constantFrom('“', '”', '"', '«', '»', '„', '‘', '’', "'", ' ', 'word', ', ', '. ', '\n\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
        const text = pieces.join('');
        const found = findMarkedSpans(text, analyzeText(text, 'en').paragraphs);
        found.forEach(({ inner, outer }, at) => {
          expect(outer.start).toBeLessThan(inner.start);
          expect(inner.end).toBeLessThanOrEqual(outer.end);
          expect(outer.start).toBeGreaterThanOrEqual(found[at - 1]?.outer.end ?? 0);
        });
      }),
    );
  });
});

describe('marks of other scripts', () => {
  const printed = (language: string, text: string) =>
    findQuotes(analyzeText(text, language)).quotes.map(({ text: words, speaker }) => [words, speaker?.name]);

  it('in Hebrew show abbreviations as well', () => {
    expect(
      printed('he', 'מנכ"ל העירייה ביקש לשלוח שאלות בדוא"ל אל מנכ"ל העירייה, או לבקר באתר של העירייה כאן.'),
    ).toEqual([]);
  });

  it('in Hebrew still open a quotation behind a prefix', () => {
    expect(printed('he', 'דובר העירייה אמר ש"הגשר ייסגר לחודש ולא ייפתח עוד".')).toEqual([
      ['הגשר ייסגר לחודש ולא ייפתח עוד', undefined],
    ]);
  });

  it.each([
    [
      'ar',
      'قالت: «نعم». ثم غادرت الوزيرة القاعة: «لن نفتح الجسر قبل مايو مهما حدث».',
      'لن نفتح الجسر قبل مايو مهما حدث',
    ],
    ['zh', '市长说：“我们不会改变这个决定，市民的安全最重要。”', '我们不会改变这个决定，市民的安全最重要。'],
  ])('hold speech where it is long enough (%s)', (language, text, words) => {
    expect(printed(language, text).map(([one]) => one)).toContain(words);
  });

  it.each([
    ['ar', 'وأضاف الخطيب، في لقاء مع برنامج «صباح الواحة» على قناة «النهر»، أن الجسر مغلق.'],
    ['zh', '李建国表示，他将出席“长河论坛”的开幕式。'],
  ])('hold names that nobody said, where no capital shows them (%s)', (language, text) => {
    expect(printed(language, text).filter(([words = '']) => words.length < 13)).toEqual([]);
  });

  it('in Italian hold the reporter between dashes without a comma', () => {
    expect(printed('it', '«I lavori - ha ricordato Verdi - costano due milioni di euro».')).toEqual([
      ['I lavori', 'Verdi'],
      ['costano due milioni di euro', 'Verdi'],
    ]);
  });
});
