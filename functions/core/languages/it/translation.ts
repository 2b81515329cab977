import { INSTITUTION_STEMS } from '../families/romance/institution-stems.ts';
import type { Translation } from '../parts/translation.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { NEWS_WORDS } from './lists/news-words.ts';

export const translation = (): Translation => ({
  functionWords: `
    al alla anche che come con dal dei del della di e gli ha i il in la le lo ma molto nel nella non o per
    più quando questo senza si sono stato suo tra un una è
  `,
  lengthAgainstEnglish: 1.16,
  proclitics: /^(?:[ld]|dell|all|nell|sull|dall|un)['’]/u,
  vocabulary: 'romance',
  institutionStems: INSTITUTION_STEMS,
  units: {
    foot: 'piede piedi',
    mile: 'miglia',
    metre: 'metri',
    pound: 'libbr*',
    degree: 'gradi',
  },
  newsWords: NEWS_WORDS,
  givenNames: GIVEN_NAMES,
});
