import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../../functions/core/article/analyze-text.ts';
import { readQuotes } from '../../../../functions/core/quotes/find-quotes.ts';

const quotesIn = (text: string) => readQuotes(analyzeText(text, 'en')).quotes;
const mentions = (text: string) => quotesIn(text).map(({ speaker }) => speaker?.mention ?? null);

describe('the subject of an English verb of speech', () => {
  it.each([
    ['is no clause with “what”', '“We keep the pier open,” said what the mayor called a friend.', [null]],
    ['is no one of whom another says something', '“We keep the pier open,” said the man she says robbed her.', [null]],
    ['may be “another” alone', '“We keep the pier open,” said another.', ['another']],
    ['is no possessor alone', 'Ada Lund’s was “the best plan for the sea”.', [null]],
    ['is not the one whose supporters speak', '“We keep the pier open,” said Lund supporters.', ['Lund supporters']],
    ['may stand behind an adverb', '“We keep the pier open,” drily said Ada Lund.', ['Ada Lund']],
    ['is no adverb with a capital', 'Hastily called “a gift to the sea”, the plan failed.', [null]],
    ['of a passive stands behind “by”', 'It was called “a gift to the sea” by Ada Lund.', ['Ada Lund']],
    ['of any verb in -ed may speak', '“Never again,” Ada Lund giggled.', ['Ada Lund']],
    [
      'stands before the date of what it said',
      'When Ada Lund said on Monday, “We keep the pier open,” Tom Reed laughed.',
      ['Ada Lund'],
    ],
    ['of a heading stands behind “from”', 'More from the report: “We keep the pier open.”', ['the report']],
  ])('%s', (_, text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });

  it('is the whole before “of”, where “who” speaks', () => {
    const [quote] = quotesIn('She praised a group of the fishermen, who said the pier “will stay”.');
    expect(quote?.speaker?.name).toBe('a group of the fishermen');
  });
});

describe('English speech with a mark left open', () => {
  const texts = (text: string) =>
    quotesIn(text).map(({ segments }) => segments.map((one) => text.slice(one.start, one.end)));

  it('does not go on over the caption of a picture', () => {
    const text = '“We keep the pier open. Pier in March (pictured) was full. “It will be painted,” said Ada Lund.';
    expect(texts(text)).toEqual([['It will be painted']]);
  });

  it.each(['People', 'We', 'I'])('goes on over what itself says that somebody said: %s said', (subject) => {
    const text = `“We keep the pier open. ${subject} said no to it. “It will be painted,” said Ada Lund.`;
    expect(texts(text)).toEqual([[`We keep the pier open. ${subject} said no to it.`, 'It will be painted']]);
  });
});
