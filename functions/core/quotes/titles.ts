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
/** Words below this length stay small in titles: `Gone with the Wind`. */
const MIN_BIG_WORD = 4;

/** `the film “Gone West”`, `on “Morning Talk”`: every long word capitalized, no sentence mark inside, nothing that introduces speech. */
export function looksLikeTitle(inner: string, words: number, place: Place | undefined, grammar: Grammar): boolean {
  if (!grammar.hasCapitals || !place || place.isAfter || words > MAX_TITLE_WORDS) return false;
  if (isIntroduced(place, grammar)) return false;
  const bare = inner.replace(/[,.]$/u, '');
  if (/[.!?,;:…]/u.test(bare)) return false;
  if (grammar.lexicon.capitalizesNouns) return false;
  const all = bare.split(/\s+/u);
  const big = all.filter((word) => word.length >= MIN_BIG_WORD);
  const isBig = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word);
  return isBig(all[0] ?? '') && (big.length > 0 || all.length === 1) && big.every(isBig);
}

/** A verb of speech, a colon or a comma right before the marks: `she said, “Never”`. */
function isIntroduced({ line, at }: Place, grammar: Grammar): boolean {
  const before = line.tokens[at - 1];
  return before === undefined || BREAKS.has(before.text) || isCue(line.tokens, at - 1, grammar);
}
