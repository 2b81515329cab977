import type { Translation } from '../parts/translation.ts';
import { NEWS_WORDS } from './lists/news-words.ts';

export const translation = (): Translation => ({
  functionWords: `
    бы был была в все для его если же за и из или к как на не но о он она они от по при с так у что это
  `,
  foreignLetters: 'іїєґђјљњћџѓќѕўқңғүұһөә',
  lengthAgainstEnglish: 1.12,
  institutionStems: `
    бел верховн военн восточн государ западн институт комисс комитет конгресс минист национальн объедин
    парламент парти полици правит президент северн сенат служб совет соедин универс центр штат южн
  `,
  units: {
    foot: 'фут*',
    inch: 'дюйм*',
    yard: 'ярд*',
    mile: 'миль* мили миля',
    kilometre: 'км километр*',
    centimetre: 'см сантиметр*',
    metre: 'м метр*',
    pound: 'фунт*',
    stone: 'стоун*',
    ounce: 'унци*',
    kilogram: 'кг килограмм*',
    gram: 'г грамм*',
    acre: 'акр*',
    hectare: 'гектар*',
    gallon: 'галлон*',
    litre: 'л литр*',
    degree: 'градус*',
  },
  newsWords: NEWS_WORDS,
});
