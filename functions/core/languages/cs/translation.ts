import type { Translation } from '../parts/translation.ts';
import { NEWS_WORDS } from './lists/news-words.ts';

export const translation = (): Translation => ({
  functionWords: `
    a ale by byl bylo do jako je jeho její jsou které který na nebo o po pro při s se také to v z za že
  `,
  lengthAgainstEnglish: 1,
  newsWords: NEWS_WORDS,
});
