import type { Translation } from '../parts/translation.ts';
import { NEWS_WORDS } from './lists/news-words.ts';

export const translation = (): Translation => ({
  lengthAgainstEnglish: 0.8,
  proclitics: /^(?:[ושכ]?[הבלמש]|[ושכ])(?=\p{L}{2})/u,
  marksNoNames: true,
  newsWords: NEWS_WORDS,
});
