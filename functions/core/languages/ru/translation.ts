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
  denial: {
    plain: /(?<!\p{L})(?:не\s(?:был[аои]?|\p{L}+(?:л|ла|ло|ли)(?:сь|ся)?)(?!\p{L}|\sбез)|нет(?!\p{L}))/iu,
    any: /(?<!\p{L})(?:н[еи]\p{L}*|без\p{L}*|бес\p{L}*|отказ\p{L}+|отверг\p{L}*|отриц\p{L}+|опроверг\p{L}*|отсутств\p{L}+|лиш\p{L}+|вряд|вместо|избе[гж]\p{L}+|едва|только|пока|ещ[её]|редк\p{L}+|мало|ранее|слишком)(?!\p{L})/iu,
  },
  clock: {
    morning: 'утра|утром',
    afternoon: 'дня|вечера|вечером|пополудни',
    either: 'ночи|ночью',
    hours: String.raw`ч\.?|час\p{L}*`,
    misread: 'есмь|являюсь|премьер(?:-министр)?',
  },
  lastVowels: { a: 'ая', e: 'еэиа', i: 'и', o: 'о', u: 'ую', y: 'ий' },
});
