import { isCliticCue } from '../phrases/phrase.ts';
import type { Grammar } from '../words/mention.ts';
import type { Token } from '../words/tokens.ts';
import { grammarPattern } from '../words/vocabulary.ts';

/** Auxiliaries and adverbs before the verb of an inquit clause. */
const MAX_BEFORE_VERB = 3;
const invertedAuxiliaries = grammarPattern('invertedAuxiliaries');

/**
 * Whether a clause inside the marks is a reporter's, between commas in French or bare dashes in Italian: `explique-t-elle`, `a prévenu
 * le juge`, `ha aggiunto Lund`; the verb comes first, the speaker follows.
 */
export function isInquitClause(tokens: readonly Token[], grammar: Grammar): boolean {
  const { cues, auxiliaries, fillers, determiners, honorifics } = grammar.lexicon;
  const [first] = tokens;
  if (first === undefined) return false;
  if (isCliticCue(first, grammar)) return true;
  const isInverted = invertedAuxiliaries().test(first.lower);
  const at = tokens.findIndex((token) => cues.has(token.lower));
  const lead = tokens.slice(0, at);
  const leads =
    at >= 0 && at <= MAX_BEFORE_VERB && lead.every(({ lower }) => auxiliaries.has(lower) || fillers.has(lower));
  if (isInverted) return at >= 1 && at <= MAX_BEFORE_VERB;
  const next = tokens[at + 1];
  return leads && next !== undefined && (next.isCapital || determiners.has(next.lower) || honorifics.has(next.lower));
}
