import { INSTITUTION_STEMS } from '../families/romance/institution-stems.ts';
import type { Translation } from '../parts/translation.ts';
import { NEWS_WORDS } from './lists/news-words.ts';

export const translation = (): Translation => ({
  functionWords: `
    a ao as com como da das de do dos e em entre este está foi mais mas muito na no não o os ou para pela
    pelo por quando que se sem seu sobre são também um uma é
  `,
  lengthAgainstEnglish: 1.13,
  vocabulary: 'romance',
  institutionStems: INSTITUTION_STEMS,
  units: {
    foot: 'pé pés',
    inch: 'polegada*',
    yard: 'jarda*',
    mile: 'milha*',
    kilometre: 'quilôm*',
    ounce: 'onça*',
    kilogram: 'quilo quilos quilogr*',
    hectare: 'hectár*',
  },
  newsWords: NEWS_WORDS,
});
