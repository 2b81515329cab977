import type { Translation } from '../parts/translation.ts';
import { NEWS_WORDS } from './lists/news-words.ts';

export const translation = (): Translation => ({
  functionWords: `
    ada adalah akan bisa dalam dan dari dengan di ini itu juga ke lebih mereka oleh pada para sebagai telah
    tidak untuk yang
  `,
  lengthAgainstEnglish: 1.12,
  newsWords: NEWS_WORDS,
});
