import type { Cut } from '../parts/summary.ts';
import { BETWEEN_DASHES, hasOnePairOfDashes, occasion, trailing } from '../sentence-cuts.ts';

const NO_FIRST_NAME =
  'Die|Der|Das|Den|Dem|Des|Eine?[mnrs]?|Keine?[mnrs]?|Seine?[mnrs]?|Ihre?[mnrs]?|Diese[mnrs]?|Jede[mnrs]?|Alle|Viele|Einige|Mehrere|Am|Im|Vom|Zum|Zur|Beim|In|An|Auf|Mit|Bei|Nach|Vor|Für|Von|Aus|Seit|Ende|Mitte|Anfang';

/** After these, German "was" introduces what was asked or known. */
const ASKS_WHAT =
  /(?:sag|erklär|frag|wiss|weiß|wuss|zeig|seh|hör|versteh|erfahr|klär|offen)\p{L}{0,4}[^,]{0,40}, was\s/iu;

/** `beschuldigte Frau Lund, die Presse auszunutzen`: no relative clause, but what the verb needs. */
const ENDS_IN_INFINITIVE = /(?:\szu\s\p{Ll}{2,20}n|\s\p{Ll}{2,8}zu\p{Ll}{2,20}n)\s?\.?$/u;

export function cuts(): readonly Cut[] {
  /** After two capitalized words that are not an article and its noun: nearly always a person's name. */
  const afterName = `(?<=(?<!\\p{L})(?!(?:${NO_FIRST_NAME}) )\\p{Lu}[\\p{L}-]{1,20} \\p{Lu}[\\p{L}-]{1,20})`;
  return [
    // Russian writes its "is" as a dash
    {
      pattern: BETWEEN_DASHES,
      mayCut: hasOnePairOfDashes,
    },
    // German puts all its relative clauses between commas: only after a name of two words is one certainly an aside
    {
      pattern: new RegExp(`${afterName},\\s(?:der|die|dessen|deren)\\s[^,;:.!?()–—]{3,100},(?=\\s\\p{Ll})`, 'u'),
    },
    { pattern: trailing('der|die|dessen|deren', afterName), mayCut: (sentence) => !ENDS_IN_INFINITIVE.test(sentence) },
    {
      pattern: trailing('wobei|nachdem|woraufhin|wodurch|weshalb|darunter|einschließlich|insbesondere'),
    },
    { pattern: trailing('was'), mayCut: (sentence) => !ASKS_WHAT.test(sentence) },
    {
      pattern: occasion(
        'teilte|erklärte|sagte|kündigte',
        'in einer (?:Mitteilung|Pressemitteilung|Erklärung)|in einem (?:Interview|Gespräch)',
        String.raw`mit\.`,
      ),
    },
  ];
}
