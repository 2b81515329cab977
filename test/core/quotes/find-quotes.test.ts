import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../functions/core/article/analyze-text.ts';
import { readQuotes } from '../../../functions/core/quotes/find-quotes.ts';

const read = (text: string, language: string) =>
  readQuotes(analyzeText(text, language)).quotes.map(({ text: words, speaker }) => [words, speaker?.name ?? null]);

describe('speakers', () => {
  it.each([
    ['en', '“We won,” said Ada Lund, the mayor.', 'We won', 'Ada Lund'],
    ['en', 'Ada Lund, a fisherman from Holm, said: “We won.”', 'We won.', 'Ada Lund'],
    [
      'en',
      'A spokesman for Ada Lund said the vote was “a small victory”.',
      'a small victory',
      'A spokesman for Ada Lund',
    ],
    ['en', 'According to Ada Lund, “the sea takes what it wants”.', 'the sea takes what it wants', 'Ada Lund'],
    ['de', '„Wir haben gewonnen“, sagte die Bürgermeisterin Ada Lund am Montag.', 'Wir haben gewonnen', 'Ada Lund'],
    ['fr', '« Nous avons gagné », a déclaré Ada Lund.', 'Nous avons gagné', 'Ada Lund'],
    ['es', '«Hemos ganado», dijo Ada Lund a la prensa.', 'Hemos ganado', 'Ada Lund'],
    ['pt', '“Nós ganhamos”, afirmou Ada Lund.', 'Nós ganhamos', 'Ada Lund'],
    ['it', '«Abbiamo vinto», ha detto Ada Lund.', 'Abbiamo vinto', 'Ada Lund'],
    ['ru', '«Мы победили», — сказала Ада Лунд.', 'Мы победили', 'Ада Лунд'],
    ['ar', 'قالت آدا لوند: «لقد فزنا».', 'لقد فزنا', 'آدا لوند'],
    ['zh', '林小海说：“我们赢了。”', '我们赢了。', '林小海'],
  ])('are found beside the quotation (%s: %s)', (language, text, words, speaker) => {
    expect(read(text, language)).toEqual([[words, speaker]]);
  });

  it('are resolved from a pronoun to the one named before', () => {
    expect(read('Ada Lund opened the bridge. “It is yours,” she said.', 'en')).toEqual([['It is yours', 'Ada Lund']]);
  });

  it('stay the pronoun where two people could be meant', () => {
    const text = 'Ada Lund and Ida Berg met at the bridge. “It is yours,” she said.';
    expect(read(text, 'en')).toEqual([['It is yours', 'she']]);
  });

  it('are given to a description that only one person fits', () => {
    const text = 'The mayor Ada Lund opened the bridge.\n\n“It is yours,” the mayor said to the crowd.';
    expect(read(text, 'en')).toEqual([['It is yours', 'Ada Lund']]);
  });

  it('carry over to the next paragraph of a quotation left open', () => {
    const text = 'Ada Lund said: “We began in spring and worked all summer.\n\n“Now it stands, and it is ours.”';
    expect(read(text, 'en')).toEqual([
      ['We began in spring and worked all summer. Now it stands, and it is ours.', 'Ada Lund'],
    ]);
  });

  it('are not made up for a word in scare quotes', () => {
    expect(read('The so-called “peace pier” will be built next year.', 'en')).toEqual([]);
  });
});

describe('a quotation', () => {
  it('split by its attribution is one quote of two segments', () => {
    const [quote] = readQuotes(analyzeText('“This is fair,” said Ada Lund, “and we will pay.”', 'en')).quotes;
    expect(quote?.segments).toEqual([
      { start: 1, end: 14 },
      { start: 32, end: 48 },
    ]);
    // What the reporter says in between stays: nobody said the two parts in a row.
    expect(quote?.text).toBe('“This is fair,” said Ada Lund, “and we will pay.”');
  });

  it('keeps quotations within it, even in straight marks', () => {
    const text = '"Despite "remarks", "claims" and noise, we go on," Ada Lund said.';
    expect(read(text, 'en')).toEqual([['Despite "remarks", "claims" and noise, we go on', 'Ada Lund']]);
  });

  it('is cut where the reporter speaks between dashes inside the marks', () => {
    const text = '«Лёд толще, — пояснил Павел Синицын, — поэтому опоры крепче».';
    expect(read(text, 'ru')).toEqual([
      ['«Лёд толще, — пояснил Павел Синицын, — поэтому опоры крепче»', 'Павел Синицын'],
    ]);
  });

  it('of any text has offsets that give its words back', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      '«',
      '»',
      '„',
      '「',
      '」',
      "'",
      '’',
      ' ',
      ', ',
      '. ',
      '\n',
      '\n\n',
      'Ada Lund',
      'said',
      'sagte die ',
      'laut der ',
      'Lund’s ',
      ' and ',
      'who ',
      'сказал',
      '说',
      '😀',
      'é',
      ':',
      '—',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom('en', 'de', 'fr', 'ru', 'ar', 'zh', 'th', 'xx'),
        (pieces, language) => {
          const text = pieces.join('');
          const { quotes } = readQuotes(analyzeText(text, language));
          for (const quote of quotes) {
            expect(quote.text).toBe(quote.segments.map(({ start, end }) => text.slice(start, end)).join(' '));
            if (!quote.speaker) continue;
            expect(text.slice(quote.speaker.start, quote.speaker.end)).toBe(quote.speaker.mention);
            expect([quote.speaker.mention.trim(), quote.speaker.name.trim()]).not.toContain('');
          }
          expect(readQuotes(analyzeText(text, language)).quotes).toEqual(quotes);
        },
      ),
    );
  });

  it('can be looked for in any string at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readQuotes(analyzeText(text, 'en')).quotes).toBeInstanceOf(Array);
      }),
    );
  });
});
