import type { Translation } from '../parts/translation.ts';
import { NEWS_WORDS } from './lists/news-words.ts';

export const translation = (): Translation => ({
  functionWords: `
    att av de den det efter eller en ett från för hade han har inte jag kan med men nu när och också om på
    sig ska som så till under var vi är
  `,
  lengthAgainstEnglish: 1.02,
  compoundsWords: true,
  newsWords: NEWS_WORDS,
});
