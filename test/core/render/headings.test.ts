import { describe, expect, it } from 'vitest';
import { HEADINGS } from '../../../functions/core/languages/listed/headings.ts';
import { languagesWith, partOfTag } from '../../../functions/core/languages/part-of.ts';
import { HEADING_KEYS } from '../../../functions/core/languages/parts/headings.ts';
import { commaOf, headingsOf } from '../../../functions/core/render/headings.ts';
import { ownLetters } from '../../../functions/core/translation/check/language-of-line.ts';

const ROWS = languagesWith(HEADINGS).map(({ tag }) => [tag, Object.values(partOfTag(tag, HEADINGS) ?? {})] as const);

describe('headingsOf', () => {
  it.each(ROWS)('has a word for every heading in %s', (_language, row) => {
    expect(row.filter((word) => word.trim() !== '')).toHaveLength(HEADING_KEYS.length);
  });

  it.each(ROWS)('writes them in the letters of %s', (language, row) => {
    for (const word of row) {
      const { own, all } = ownLetters(word, language);
      expect([word, own]).toEqual([word, all]);
    }
  });

  it.each([
    ['ar', 'ar', 'الملخص'],
    ['zh-TW', 'zh-TW', '摘要'],
    ['zh-Hant', 'zh-TW', '摘要'],
    ['zh-HK', 'zh-TW', '摘要'],
    ['zh-Hans', 'zh', '摘要'],
    ['pt-PT', 'pt', 'Resumo'],
    ['he', 'he', 'תקציר'],
    ['th', 'th', 'สรุป'],
    ['tl', 'fil', 'Buod'],
    ['nb', 'no', 'Sammendrag'],
    ['am', 'en', 'Summary'],
    ['constructor', 'en', 'Summary'],
  ])('finds the words for %s in %s', (tag, language, summary) => {
    const found = headingsOf(tag);
    expect([found.language, found.words.summary]).toEqual([language, summary]);
  });
});

describe('commaOf', () => {
  it.each([
    ['en', ', '],
    ['ar', '، '],
    ['zh-TW', '，'],
    ['ja', '、'],
  ])('writes the comma of %s', (language, comma) => {
    expect(commaOf(language)).toBe(comma);
  });
});
