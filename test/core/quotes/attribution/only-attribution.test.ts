import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../../functions/core/article/analyze-text.ts';
import { readQuotes } from '../../../../functions/core/quotes/find-quotes.ts';

const read = (text: string, language: string) => readQuotes(analyzeText(text, language)).quotes;
const words = (text: string, language: string) => read(text, language).map((quote) => quote.text);

describe('two quotations of one sentence', () => {
  it.each([
    ['en', '“We stay,” said Ada Lund in Holm on Monday, “and we build.”'],
    ['en', '“We stay,” Ada Lund, the mayor of Holm, said later, “and we build.”'],
    ['de', '„Wir bleiben“, sagte Ada Lund am Montag, „und wir bauen.“'],
    ['fr', '« Nous restons », a dit lundi la maire Ada Lund, « et nous bâtissons. »'],
    ['es', '«Nos quedamos», dijo ayer, en Holm, la alcaldesa Ada Lund, «y construimos».'],
    ['it', '«Restiamo», ha detto lunedì la sindaca Ada Lund, «e costruiamo».'],
    ['pt', '«Ficamos», disse a prefeita Ada Lund, «e construímos».'],
  ])('are one where nothing but the attribution stands between them (%s: %s)', (language, text) => {
    expect(read(text, language).map(({ segments }) => segments.length)).toEqual([2]);
  });

  it.each([
    ['en', '“No one is above the law,” she said, adding “no firm is”.', ['No one is above the law', 'no firm is']],
    ['en', '“We stay,” Ada Lund said, calling the plan “a shame”.', ['We stay', 'a shame']],
    ['en', '“We stay,” Ada Lund said, not “for ever”.', ['We stay', 'for ever']],
    ['en', '“We stay,” Ada Lund said and asked for “a new pier”.', ['We stay', 'a new pier']],
    [
      'fr',
      '« La sécurité d’abord », a dit Ada Lund, ajoutant que la ville « paiera seule ».',
      ['La sécurité d’abord', 'paiera seule'],
    ],
    [
      'pt',
      '“A vida vem primeiro”, disse Ada Lund, acrescentando que tiveram “paciência e coragem”.',
      ['A vida vem primeiro', 'paciência e coragem'],
    ],
    [
      'de',
      '„Der Damm hält“, sagte Ada Lund und erklärte, die Lage sei „sehr ernst geworden“.',
      ['Der Damm hält', 'sehr ernst geworden'],
    ],
  ])('are two where the reporter says more than that (%s: %s)', (language, text, expected) => {
    expect(words(text, language)).toEqual(expected);
  });

  it('have between them what a bare attribution is made of, whatever the article says', () => {
    const between = fc.constantFrom('said Ada Lund', 'Ada Lund said', 'she said', 'said the mayor');
    const more = fc.constantFrom(
      '',
      ' on Monday',
      ' in Holm',
      ', adding',
      ', calling it',
      ' and called it',
      ', but',
      ', not',
    );
    fc.assert(
      fc.property(between, more, (attribution, rest) => {
        const text = `Ada Lund came. “We stay,” ${attribution}${rest}, “and we build.”`;
        const isBare = rest === '' || rest === ' on Monday' || rest === ' in Holm';
        expect(read(text, 'en').some(({ segments }) => segments.length > 1)).toBe(isBare);
      }),
    );
  });
});
