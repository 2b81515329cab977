import { INSTITUTION_STEMS } from '../families/romance/institution-stems.ts';
import type { Translation } from '../parts/translation.ts';
import { NEWS_WORDS } from './lists/news-words.ts';

export const translation = (): Translation => ({
  functionWords: `
    a après au aux avec ce cette comme dans de des du elle en est et fut il la le les leur mais ne ont ou
    par pas plus pour que qui se son sont sur un une été
  `,
  lengthAgainstEnglish: 1.2,
  proclitics: /^(?:[ldsnmcj]|qu)['’]/u,
  vocabulary: 'romance',
  institutionStems: INSTITUTION_STEMS,
  units: {
    foot: 'pied pieds',
    inch: 'pouce* pollic*',
    metre: 'mètre*',
    pound: 'livre*',
    degree: 'degré*',
  },
  newsWords: NEWS_WORDS,
});
