import type { Translation } from '../parts/translation.ts';
import { NEWS_WORDS } from './lists/news-words.ts';

export const translation = (): Translation => ({
  functionWords: `
    alisema baada cha hii hiyo huo katika kutoka kuwa kwa kwamba la lakini na ni pia wa ya za
  `,
  lengthAgainstEnglish: 1.05,
  newsWords: NEWS_WORDS,
});
