import type { Translation } from '../parts/translation.ts';
import { NEWS_WORDS } from './lists/news-words.ts';

export const translation = (): Translation => ({
  functionWords: 'آن از است این با بر برای به بود تا خود در را شد می های هم و که یا یک',
  lengthAgainstEnglish: 0.95,
  proclitics: /^(?:می|نمی|ب|ن)(?=\p{L}{2})/u,
  marksNoNames: true,
  newsWords: NEWS_WORDS,
});
