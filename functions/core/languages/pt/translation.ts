import { INSTITUTION_STEMS } from '../families/romance/institution-stems.ts';
import type { Translation } from '../parts/translation.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
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
  denial: {
    plain:
      /(?<!\p{L})não\s(?:(?:se|lhes?|os?|as?|me|nos)\s){0,2}(?:foi|foram|tinha|tinham|havia|era|eram|é|são|está|estão|estava|estavam|teve|tiveram|\p{L}+(?:ou|eu|iu|aram|eram|iram))(?!\p{L}|\s(?:mais|só|somente|apenas))/iu,
    any: /(?<!\p{L})(?:não|nunca|jamais|nenhu\p{L}+|ninguém|nada|sem|tampouco|nem|neg\p{L}+|falt\p{L}+|falh\p{L}+|carec\p{L}+|recus\p{L}+|rejeit\p{L}+|imped\p{L}+|evit\p{L}+|(?:im(?:pos|prov|prev)|in(?:cap|suf|esp|út|vis|var))\p{L}+|deix\p{L}+|ignor\p{L}+|desconhec\p{L}+|desment\p{L}+|pouc\p{L}+|em\svez|só|apenas|somente|difícil\p{L}*)(?!\p{L})/iu,
  },
  clock: {
    morning: String.raw`a\.\s?m\.?|am|da manhã|de manhã|da madrugada`,
    afternoon: String.raw`p\.\s?m\.?|pm|da tarde|à tarde`,
    either: 'noite|manhã|tarde|madrugada',
    hours: 'h|hs|horas?',
    misread: 'sou|estou|primeiro[- ]ministro',
  },
  nameEndings: /^(?:e?s)?$/u,
  givenNames: GIVEN_NAMES,
});
