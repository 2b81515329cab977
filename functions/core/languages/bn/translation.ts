import type { Translation } from '../parts/translation.ts';
import { NEWS_WORDS } from './lists/news-words.ts';

export const translation = (): Translation => ({
  lengthAgainstEnglish: 1,
  marksNoNames: true,
  newsWords: NEWS_WORDS,
});
