import type { Translation } from '../parts/translation.ts';
import { NEWS_WORDS } from './lists/news-words.ts';

export const translation = (): Translation => ({
  functionWords: `
    aan als bij dat de deze die door een en er hebben heeft het hij in is maar met na naar niet nog om ook
    op over te uit van voor was wordt ze zij zijn
  `,
  lengthAgainstEnglish: 1.12,
  compoundsWords: true,
  newsWords: NEWS_WORDS,
});
