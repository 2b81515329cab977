import type { Translation } from '../parts/translation.ts';
import { NEWS_WORDS } from './lists/news-words.ts';

export const translation = (): Translation => ({
  lengthAgainstEnglish: 0.52,
  writesNamesTwice: true,
  marksNoNames: true,
  newsWords: NEWS_WORDS,
  joinsParticles: true,
});
