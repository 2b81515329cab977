import type { Translation } from '../parts/translation.ts';
import { NEWS_WORDS } from './lists/news-words.ts';

export const translation = (): Translation => ({
  functionWords: `
    a az azt csak de egy el ez hogy is ki lesz meg mint már még nem szerint után vagy van volt és
  `,
  lengthAgainstEnglish: 1.07,
  compoundsWords: true,
  newsWords: NEWS_WORDS,
});
