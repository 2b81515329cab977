import { BREAKS, type Line } from './line.ts';
import type { Grammar } from './noun-phrase.ts';
import { isCue } from './phrase.ts';

/** Where a quotation stands in its line; `isAfter` where its attribution follows at once. */
export interface Place {
  readonly line: Line;
  readonly at: number;
  readonly isAfter: boolean;
}

/** Titles are short: more words than these are somebody's sentence. */
const MAX_TITLE_WORDS = 7;
/** Names in marks are shorter still. */
const MAX_NAME_WORDS = 4;
/** Words below this length stay small in titles: `Gone with the Wind`. */
const MIN_BIG_WORD = 4;

/** `the film “Gone West”`, `on “Morning Talk”`: every long word capitalized, no sentence mark inside, nothing that introduces speech. */
export function looksLikeTitle(inner: string, words: number, place: Place | undefined, grammar: Grammar): boolean {
  if (!grammar.hasCapitals || !place || words > MAX_TITLE_WORDS) return false;
  if (isIntroduced(place, grammar) || (place.isAfter && !isProgramme(place))) return false;
  const bare = inner.replace(/[,.]$/u, '');
  if (/[.!?;:…]/u.test(bare)) return false;
  if (grammar.lexicon.capitalizesNouns) return isNameInMarks(bare, words, place, grammar);
  const all = bare.split(/\s+/u);
  const big = all.filter((word) => word.length >= MIN_BIG_WORD);
  const isBig = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word);
  return isBig(all[0] ?? '') && (big.length > 0 || all.length === 1) && big.every(isBig);
}

/** Where nouns have capitals: `die Zeitung „Holmer Bote“`, `im „Boten“`, a noun or an article right before. */
function isNameInMarks(inner: string, words: number, { line, at }: Place, grammar: Grammar): boolean {
  const { determiners, stops } = grammar.lexicon;
  const before = line.tokens[at - 1];
  if (!before || !/^[\p{Lu}\p{N}]/u.test(inner)) return false;
  const isArticle = determiners.has(before.lower);
  const long = inner.split(/\s+/u).filter((word) => word.length >= MIN_BIG_WORD);
  if (isArticle && words > 2) return long.every((word) => /^\p{Lu}/u.test(word));
  const isPlace = stops.has(before.lower) && before.lower !== 'als' && !grammar.lexicon.clauseWords.has(before.lower);
  return words <= MAX_NAME_WORDS && (before.isCapital || isArticle || isPlace);
}

/** `On Channel 3’s “Harbour Talk,” Lund said`: the comma inside the marks ends the place where it was said. */
const isProgramme = ({ line, at }: Place): boolean => {
  const before = line.tokens[at - 1];
  return before !== undefined && (WHERE_SAID.has(before.lower) || /['’]s?$/u.test(before.text));
};
const WHERE_SAID = new Set('on in with as for to during'.split(' '));

/** A verb of speech, a colon or a comma right before the marks: `she said, “Never”`. */
function isIntroduced({ line, at }: Place, grammar: Grammar): boolean {
  const before = line.tokens[at - 1];
  return before === undefined || BREAKS.has(before.text) || isCue(line.tokens, at - 1, grammar);
}

/** Verbs that call somebody or something what stands in the marks. */
const CALLS =
  /^(?:nann|nenn|bezeichne|sprach|spricht|sprech|beschr|charakteris|call|dub|label|describ|wies|weist|kritisier|verurteil|lob)/u;

/** One or two words are speech where they say what somebody calls a thing: `als „absurd“`, `nannte ihn „Lügner“`. */
export function isPredicate({ line, at }: Place, cue: string | undefined): boolean {
  const before = line.tokens[at - 1]?.lower;
  const next = line.tokens[at + 1];
  if (next?.isCapital) return false;
  return before === 'als' || (cue !== undefined && CALLS.test(cue.toLowerCase()));
}
