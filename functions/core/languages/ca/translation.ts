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
  denial: {
    plain:
      /(?<!\p{L})no\s(?:(?:es|s['’]|la|els?|les|li|em|ens|ho|hi|en)\s?){0,2}(?:ha|han|havia|havien|era|eren|és|són|està|estan|estava|estaven|va|van)(?!\p{L}|\s(?:més|només))/iu,
    any: /(?<!\p{L})(?:no|mai|cap|ningú|res|gens|sense|tampoc|ni|neg\p{L}+|falt\p{L}+|rebutj\p{L}+|imped\p{L}+|evit\p{L}+|(?:im(?:pos|prob|prev)|in(?:cap|suf|esp|út|vis|var))\p{L}+|deix\p{L}+|ignor\p{L}+|desconeix\p{L}*|desment\p{L}+|poc|poques|pocs|en\slloc|en\svan?|difícil\p{L}*|fracass\p{L}+)(?!\p{L})/iu,
  },
  clock: {
    morning: String.raw`a\.\s?m\.?|del matí|de la matinada|al matí`,
    afternoon: String.raw`p\.\s?m\.?|de la tarda|del vespre|a la tarda|al vespre`,
    either: 'nit|matí|tarda',
    hours: 'h|hores',
    misread: 'sóc|soc|estic|primer ministre',
  },
  nameEndings: /^(?:e?s)?$/u,
});
