import type { Translation } from '../parts/translation.ts';
import { NEWS_WORDS } from './lists/news-words.ts';

export const translation = (): Translation => ({
  functionWords: `
    af at blev de den det efter eller en er et for fra han har havde ikke jeg kan med men nu når og også om
    på sig skal som så til var vi
  `,
  lengthAgainstEnglish: 1.02,
  compoundsWords: true,
  newsWords: NEWS_WORDS,
});
