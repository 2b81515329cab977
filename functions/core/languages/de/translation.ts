import type { Translation } from '../parts/translation.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { NEWS_WORDS } from './lists/news-words.ts';

export const translation = (): Translation => ({
  functionWords: `
    als an auch auf aus bei das dass dem den der des die ein eine einem einen er es für haben hat im in ist
    mit nach nicht oder sein sich sie und von war werden wie wird zu
  `,
  lengthAgainstEnglish: 1.15,
  compoundsWords: true,
  units: {
    foot: 'fuß fuss',
    inch: 'zoll',
    mile: 'meile*',
    centimetre: 'zentim*',
    pound: 'pfund',
    ounce: 'unze*',
    gram: 'gramm*',
    hectare: 'hektar*',
    degree: 'grad*',
  },
  newsWords: NEWS_WORDS,
  denial: {
    plain:
      /(?<!\p{L})(?:nicht|nie|niemals)(?!\p{L}|\s(?:nur|bloß|so|ganz|mehr\sals|weniger|vor|bevor|zuletzt|allzu|gerade))/iu,
    any: /nicht|(?<!\p{L})(?:nie|niemals|kein\p{L}*|niemand\p{L}*|nirgend\p{L}*|ohne|weder|kaum|statt|anstatt|fehl\p{L}*|verweiger\p{L}+|weiger\p{L}+|\p{L}*lehn\p{L}*|verhinder\p{L}+|vermeid\p{L}+|(?:in(?:akz|tol|kor|stab)|un(?:bek|bel))\p{L}+|minder\p{L}+|unmöglich\p{L}*|un(?:ge|ver|er|wahr|zu|fähig|klar|sicher|wissen)\p{L}+|miss\p{L}{4,}|nein|wenig\p{L}*|dementier\p{L}+|verpass\p{L}+)(?!\p{L})|\p{L}(?:los|frei)(?:e[nrms]?)?(?!\p{L})/iu,
  },
  clock: {
    morning: 'morgens|vormittags|früh|am Morgen|Vormittag|frühmorgens|Samstagmorgen|in der Früh',
    afternoon: 'nachmittags|abends|am Abend|am Nachmittag',
    either: String.raw`nachts|Nacht|\p{L}*(?:morgen|mittag|abend|nacht)s?`,
    hours: 'Uhr',
    misread: 'bin|Premierminister|Ministerpräsident',
  },
  nameEndings: /^(?:e?s)?$/u,
  givenNames: GIVEN_NAMES,
});
