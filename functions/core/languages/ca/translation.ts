import { INSTITUTION_STEMS } from '../families/romance/institution-stems.ts';
import type { Translation } from '../parts/translation.ts';
import { NEWS_WORDS } from './lists/news-words.ts';

export const translation = (): Translation => ({
  functionWords: `
    al als amb aquest com de del dels el els en entre es està ha havia ho i la les molt més no o pel per
    però quan que sense seu sobre són també un una va
  `,
  lengthAgainstEnglish: 1.15,
  proclitics: /^[ldsnm]['’]/u,
  vocabulary: 'romance',
  institutionStems: INSTITUTION_STEMS,
  units: {
    foot: 'peu peus',
    yard: 'iard* verges',
    mile: 'milles',
    kilometre: 'kilòm* quilòm*',
    metre: 'metro*',
    pound: 'lliur*',
    ounce: 'once onces',
    hectare: 'hectàr*',
    gallon: 'galó galões',
    degree: 'grau*',
  },
  newsWords: NEWS_WORDS,
});
