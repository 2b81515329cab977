import { INSTITUTION_STEMS } from '../families/romance/institution-stems.ts';
import type { Translation } from '../parts/translation.ts';
import { NEWS_WORDS } from './lists/news-words.ts';

export const translation = (): Translation => ({
  functionWords: `
    al como con cuando de del el en entre es este está fue ha había la las lo los muy más no o para pero por
    que se sin sobre son su sus también un una y
  `,
  lengthAgainstEnglish: 1.18,
  vocabulary: 'romance',
  institutionStems: INSTITUTION_STEMS,
  units: {
    foot: 'pie pies',
    inch: 'pulgada* polzad*',
    yard: 'yarda*',
    mile: 'milla*',
    kilometre: 'kilóm* quilóm*',
    centimetre: 'centím*',
    pound: 'libra*',
    ounce: 'onza*',
    litre: 'litro*',
    degree: 'grado*',
  },
  newsWords: NEWS_WORDS,
});
