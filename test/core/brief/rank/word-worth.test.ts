import { describe, expect, test } from 'vitest';
import { rankSentences } from '../../../../functions/core/brief/rank/rank-sentences.ts';
import { resumedWords } from '../../../../functions/core/brief/rank/resumed-words.ts';
import { wordWorths, worthOf } from '../../../../functions/core/brief/rank/word-worth.ts';
import { runningWordsOf } from '../../../../functions/core/brief/words/content-words.ts';
import { anArticle } from '../an-article.ts';

const worthsOf = (sentences: readonly string[], title: readonly string[] = []): ReadonlyMap<string, number> =>
  wordWorths(rankSentences(anArticle(sentences), { quotes: [], entities: [] }), new Set(title));

describe('what a word is worth', () => {
  test('grows with the sentences that hold it; nothing for a word of one sentence', () => {
    const worths = worthsOf(['The ferry and bridge wait.', 'The ferry stays.', 'The ferry and bridge rest.']);
    expect(worths.get('wait')).toBe(0);
    expect(worths.get('bridge')).toBeCloseTo(Math.log(2));
    expect(worths.get('ferry')).toBeCloseTo(Math.log(3));
  });

  test('falls with the place where it is first heard, and is half as much again in the title', () => {
    const sentences = ['The ferry waits.', 'The ferry stays.', 'The bridge waits.', 'The bridge stays.'];
    expect(worthsOf(sentences).get('bridge')).toBeCloseTo(Math.log(2) * Math.exp(-2 / 6));
    expect(worthsOf(sentences, ['ferry']).get('ferry')).toBeCloseTo(1.5 * Math.log(2));
  });

  test('is not counted again once it is told', () => {
    const worths = new Map([
      ['ferry', 2],
      ['bridge', 3],
    ]);
    expect(worthOf(new Set(['ferry', 'bridge', 'boat']), worths, new Set())).toBe(5);
    expect(worthOf(new Set(['ferry', 'bridge']), worths, new Set(['ferry']))).toBe(3);
    expect(worthOf(new Set(), worths, new Set())).toBe(0);
  });
});

describe('running words', () => {
  test.each([
    ['en', 'Velden’s ferry cost 4.5 million.', 7],
    ['ru', 'Мост открыт.', 2],
    ['ar', 'الجسر مفتوح اليوم', 3],
    ['zh', '大桥今天开放', 3],
    ['en', '', 0],
  ])('%s: “%s” has %d', (language, text, count) => {
    expect(runningWordsOf(text, language)).toBe(count);
  });
});

describe('a definite subject takes up what was told', () => {
  test.each([
    ['en', 'The guilty pleas came late.', ['pleas', 'guilty'], ['guilty', 'pleas']],
    ['en', 'The move came late.', [], ['move', 'came']],
    ['de', 'Die Fähre fährt wieder.', ['fähre'], ['fähre', 'fährt']],
    ['fr', 'L’accord tient.', [], ['accord', 'tient']],
    ['es', 'El puerto cierra.', ['puerto'], ['puerto', 'cierra']],
    ['pt', 'O porto fecha.', ['porto'], ['porto', 'fecha']],
    ['it', 'Il porto chiude.', ['porto'], ['porto', 'chiude']],
  ])('%s: %s', (language, sentence, heard, expected) => {
    expect([...resumedWords(sentence, language, new Set(heard))]).toEqual(expected);
  });

  test.each([
    ['a subject not heard of', 'en', 'The harbour closed.', ['ferry']],
    ['no definite article', 'en', 'A ferry closed.', ['ferry']],
    ['a language without such an article', 'ru', 'Мост открыт.', ['мост']],
  ])('not so %s', (_rule, language, sentence, heard) => {
    expect(resumedWords(sentence, language, new Set(heard)).size).toBe(0);
  });
});
