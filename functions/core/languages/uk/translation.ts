import type { Translation } from '../parts/translation.ts';
import { NEWS_WORDS } from './lists/news-words.ts';

export const translation = (): Translation => ({
  functionWords: `
    або але був була в вона вони всі від для до з за й його на не при про та так у це що як якщо є і
  `,
  foreignLetters: 'ыэёъђјљњћџѓќѕўқңғүұһөә',
  lengthAgainstEnglish: 1.07,
  newsWords: NEWS_WORDS,
  lastVowels: { a: 'ая', e: 'еєі', i: 'іи', o: 'о', u: 'ую', y: 'іий' },
});
