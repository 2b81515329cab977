import type { Translation } from '../parts/translation.ts';
import { NEWS_WORDS } from './lists/news-words.ts';

export const translation = (): Translation => ({
  functionWords: `
    at av ble de den det eller en er et etter for fra hadde han har ikke jeg kan med men nå når og også om
    på seg skal som så til var vi
  `,
  lengthAgainstEnglish: 1.02,
  compoundsWords: true,
  newsWords: NEWS_WORDS,
});
