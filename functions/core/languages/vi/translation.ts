import type { Translation } from '../parts/translation.ts';
import { NEWS_WORDS } from './lists/news-words.ts';

export const translation = (): Translation => ({
  functionWords: `
    cho các có cũng của khi không là một người như những này trong từ và về với đã được đến để
  `,
  lengthAgainstEnglish: 1.1,
  hasTones: true,
  newsWords: NEWS_WORDS,
});
