import { INSTITUTION_STEMS } from '../families/romance/institution-stems.ts';
import type { Translation } from '../parts/translation.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
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
  denial: {
    plain:
      /(?<!\p{L})no\s(?:(?:se|lo|la|los|las|le|les|me|nos|te)\s){0,2}(?:ha|han|había|habían|hubo|era|eran|es|son|está|están|estaba|estaban|\p{L}+(?:ó|aron|ieron|jeron))(?!\p{L}|\s(?:más|solo|sólo|solamente))/iu,
    any: /(?<!\p{L})(?:no|nunca|jamás|ning[uú]n\p{L}*|nadie|nada|sin|tampoco|ni|neg\p{L}+|nieg\p{L}+|falt\p{L}+|carec\p{L}+|rechaz\p{L}+|imp[ei]d\p{L}+|evit\p{L}+|(?:im(?:pos|prob|prev)|in(?:cap|suf|esp|út|vis|var))\p{L}+|apenas|dej[aóe]\p{L}*|rehus\p{L}+|ignor\p{L}+|desconoc\p{L}+|desmint\p{L}+|desment\p{L}+|poc[oa]s?|en\svez|en\slugar|difícil\p{L}*|fracas\p{L}+)(?!\p{L})/iu,
  },
  clock: {
    morning: String.raw`a\.\s?m\.?|am|de la mañana|por la mañana|de la madrugada`,
    afternoon: String.raw`p\.\s?m\.?|pm|de la tarde|por la tarde`,
    either: 'noche|madrugada|mañana|tarde',
    hours: 'h|hrs?|horas?',
    misread: 'soy|estoy|primer ministro',
  },
  nameEndings: /^(?:e?s)?$/u,
  givenNames: GIVEN_NAMES,
});
