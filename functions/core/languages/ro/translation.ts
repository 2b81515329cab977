import type { Translation } from '../parts/translation.ts';
import { NEWS_WORDS } from './lists/news-words.ts';

export const translation = (): Translation => ({
  functionWords: `
    a au ca care cu că dar de din după este fi fost la lui mai nu o pe pentru prin sau sunt un în și
  `,
  lengthAgainstEnglish: 1.13,
  vocabulary: 'romance',
  newsWords: NEWS_WORDS,
});
