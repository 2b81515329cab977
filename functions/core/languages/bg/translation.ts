import type { Translation } from '../parts/translation.ts';
import { NEWS_WORDS } from './lists/news-words.ts';

export const translation = (): Translation => ({
  functionWords: `
    беше в да е за и или като който която му на не от по при с са се си след това той тя че ще
  `,
  foreignLetters: 'ыэёіїєґђјљњћџѓќѕўқңғүұһөә',
  lengthAgainstEnglish: 1.1,
  newsWords: NEWS_WORDS,
  lastVowels: { a: 'ая', e: 'еи', i: 'и', o: 'о', u: 'ую', y: 'ий' },
});
