import type { Translation } from '../parts/translation.ts';
import { NEWS_WORDS } from './lists/news-words.ts';

export const translation = (): Translation => ({
  functionWords: `
    ale był było dla do i jak jego jej jest która który na nie o od oraz po przez przy się są to tym w z za
    że
  `,
  lengthAgainstEnglish: 1.1,
  newsWords: NEWS_WORDS,
});
