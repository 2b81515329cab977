import { INSTITUTION_STEMS } from '../families/romance/institution-stems.ts';
import type { Translation } from '../parts/translation.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
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
  denial: {
    plain:
      /(?<!\p{L})(?:n['’](?:a|ont|avait|avaient|est|était|étaient|aura|y\sa)|ne\s(?:sont|l['’]a|s['’]est|se\ssont|fut|sera|seront))\s(?:pas|jamais)(?!\p{L}|\s(?:seulement|que))/iu,
    any: /(?<!\p{L})(?:ne|pas|jamais|aucun\p{L}*|personne|rien|sans|ni|non|peu|refus\p{L}+|manqu\p{L}+|emp[eê]ch\p{L}+|évit\p{L}+|(?:im(?:pos|prob|prév)|in(?:cap|suf|att|util|vis|var))\p{L}+|cess\p{L}+|faute|ignor\p{L}+|démen\p{L}+|rejet\p{L}+|au\slieu|difficile\p{L}*|échou\p{L}+|échec)(?!\p{L})|(?<!\p{L})n['’]\p{L}/iu,
  },
  clock: {
    morning: String.raw`a\.\s?m\.?|du matin|au matin`,
    afternoon: String.raw`p\.\s?m\.?|de l['’]après-midi|du soir|au soir`,
    either: 'nuit|matin|soir|soirée|après-midi',
    hours: 'h|heures?',
    misread: 'suis|premier ministre',
  },
  nameEndings: /^(?:e?s)?$/u,
  givenNames: GIVEN_NAMES,
});
