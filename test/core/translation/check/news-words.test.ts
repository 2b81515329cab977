import { describe, expect, it } from 'vitest';
import { findLanguage } from '../../../../functions/core/languages/find-language.ts';
import { TRANSLATION } from '../../../../functions/core/languages/listed/translation.ts';
import { languagesWith, partOfTag } from '../../../../functions/core/languages/part-of.ts';
import { newsWordsIn, sharedWords } from '../../../../functions/core/translation/check/news-words.ts';

const meanings = (line: string, language: string) => [...(newsWordsIn(line, language) ?? [])].sort();

describe('the usual words of the news', () => {
  it.each([
    ['en', 'The government lowered the price of water.', ['government', 'price', 'water']],
    ['de', 'Die Bundesregierung senkte den Wasserpreis.', ['government', 'price', 'water']],
    ['ru', 'Правительство снизило цену на воду.', ['fall', 'government', 'price', 'water']],
    ['zh', '政府降低水价。', ['fall', 'government', 'price', 'water']],
    ['zh-TW', '醫院的護士與學生', ['hospital', 'student']],
    ['th', 'รัฐบาลลดราคาน้ำ', ['fall', 'government', 'price', 'water']],
    ['ko', '정부는 3월에 가격을 낮췄다.', ['government', 'month', 'price']],
  ])('are known by their meaning in %s: %s', (language, line, expected) => {
    expect(meanings(line, language)).toEqual(expect.arrayContaining(expected));
  });

  it('are found behind what a script writes onto a word: article, preposition, "and"', () => {
    expect(meanings('وبالحكومة', 'ar')).toContain('government');
    expect(meanings('והממשלה', 'he')).toContain('minister');
    expect(meanings("dell'ospedale", 'it')).toContain('hospital');
  });

  it('are not looked for in the middle of a word, except where words are written as one', () => {
    expect(meanings('outwater', 'en')).not.toContain('water');
    expect(meanings('Trinkwasser', 'de')).toContain('water');
  });

  it('tell what two lines share and what only one of them has, everyday words apart', () => {
    expect(sharedWords('en', 'fr', 'The police arrested a man.', 'La police a arrêté un homme.')).toEqual({
      found: 2,
      missing: 0,
      commonFound: 1,
      commonMissing: 0,
    });
  });

  it('are unknown, not absent, in a language without a table', () => {
    expect(newsWordsIn('Gobierno', 'eo')).toBeUndefined();
    expect(sharedWords('en', 'eo', 'The police', 'La polico')).toBeUndefined();
  });

  it('stand in tables of languages Amazon Translate has, each meaning once and known in English', () => {
    const meanings = (tag: string): (string | undefined)[] =>
      (partOfTag(tag, TRANSLATION)?.newsWords ?? '')
        .trim()
        .split('\n')
        .map((row) => row.trim().split(' ')[0]);
    const english = new Set(meanings('en'));
    const languages = languagesWith(TRANSLATION).map(({ tag }) => tag);
    for (const language of languages.filter((tag) => partOfTag(tag, TRANSLATION)?.newsWords !== undefined)) {
      expect(findLanguage(language).ok, language).toBe(true);
      const own = meanings(language);
      expect(
        own.filter((it, i) => own.indexOf(it) !== i || !english.has(it)),
        language,
      ).toEqual([]);
    }
  });
});
