import type { Translation } from '../parts/translation.ts';
import { NEWS_WORDS } from './lists/news-words.ts';

export const translation = (): Translation => ({
  functionWords: `
    ei että hän ja joka jälkeen kuin kun mukaan mutta myös ole oli olla on ovat se sen vain
  `,
  lengthAgainstEnglish: 1.05,
  compoundsWords: true,
  newsWords: NEWS_WORDS,
});
