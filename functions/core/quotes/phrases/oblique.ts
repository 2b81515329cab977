import type { Tokens } from '../sentence/line-tokens.ts';
import type { Grammar } from '../words/mention.ts';
import { grammarPattern, grammarWords } from '../words/vocabulary.ts';
import { isBentAsAdjective, isFeminine } from './case-marked-nouns.ts';
import { isDeterminer, partitives, runEnd, skipAdjectives } from './case-marked-run.ts';

/** Articles and possessives that are never nominative. */
const obliqueDeterminers = grammarWords('obliqueDeterminers');
const ambiguousArticles = grammarWords('ambiguousArticles');
export const weakAdjectiveEndings = grammarPattern('weakAdjectiveEndings');

/** An article of another case, `der` before a feminine noun or before an adjective in -en: `der europäischen Staaten`. */
export function isOblique(tokens: Tokens, at: number, limit: number, grammar: Grammar): boolean {
  const article = tokens[at]?.lower ?? '';
  if (obliqueDeterminers().has(article)) return true;
  if (!ambiguousArticles().has(article)) return false;
  const noun = skipAdjectives(tokens, at + 1, limit, grammar);
  if (noun < 0) return false;
  if (isBentAsAdjective(tokens[noun])) return true;
  // `der Süddeutschen Zeitung`
  if (
    weakAdjectiveEndings().test(tokens[noun]?.lower ?? '') &&
    tokens[noun + 1]?.isCapital &&
    !grammar.names.has(tokens[noun]?.text ?? '')
  )
    return true;
  if (noun > at + 1) return weakAdjectiveEndings().test(tokens[noun - 1]?.lower ?? '');
  // `der Holmer Zeitung`: the run's last noun decides.
  const last = tokens[runEnd(tokens, noun, limit) - 1];
  return isFeminine(last) && !grammar.names.has(last?.text ?? '');
}

/** After `den alten Plan`, `der Zeitung`: where a noun phrase in another case ends; -1 if there is none. */
export function pastOblique(tokens: Tokens, at: number, limit: number, grammar: Grammar): number {
  if (!isDeterminer(tokens[at], grammar) || partitives().has(tokens[at + 1]?.lower ?? '')) return -1;
  if (!isOblique(tokens, at, limit, grammar)) return -1;
  const noun = skipAdjectives(tokens, at + 1, limit, grammar);
  return noun < 0 ? -1 : runEnd(tokens, noun, limit);
}
