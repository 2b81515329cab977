import { isCue } from '../phrases/phrase.ts';
import { BREAKS } from '../sentence/line.ts';
import type { Tokens } from '../sentence/line-tokens.ts';
import type { Grammar } from '../words/mention.ts';
import { grammarWords } from '../words/vocabulary.ts';

/** English verbs whose first object listens. */
export const tellingVerbs = grammarWords('tellingVerbs');

/** The reported clause has its verb within so many tokens. */
const MAX_TO_VERB = 16;

/**
 * Where the clause begins that follows a listener without `that`: `told Berg | the ship would sail`. -1 where the verb
 * is not of such a kind, or no second noun phrase with a verb of its own follows.
 */
export function clauseBehindListener(tokens: Tokens, cueAt: number, grammar: Grammar): number {
  if (grammar.lexicon.verbEndings === undefined || !tellingVerbs().has(tokens[cueAt]?.lower ?? '')) return -1;
  const verb = firstAuxiliary(tokens, cueAt + 1, grammar);
  const start = verb < 0 ? -1 : subjectStart(tokens, cueAt + 2, verb, grammar);
  // `told the paper she feared three others had gone`: what stands between is a clause, and no listener.
  const isListener = !tokens
    .slice(cueAt + 1, start)
    .some((token, at) => grammar.lexicon.pronouns.has(token.lower) || isCue(tokens, cueAt + 1 + at, grammar));
  return start > cueAt + 1 && isListener ? start : -1;
}

function firstAuxiliary(tokens: Tokens, from: number, { lexicon }: Grammar): number {
  for (let at = from; at < Math.min(tokens.length, from + MAX_TO_VERB); at += 1) {
    const token = tokens[at];
    if (!token || token.quote || BREAKS.has(token.text) || lexicon.clauseWords.has(token.lower)) return -1;
    if (lexicon.auxiliaries.has(token.lower)) return at;
  }
  return -1;
}

/** Where the noun phrase before the verb begins, not before `from`; past `of the harbour` to what it belongs to. */
function subjectStart(tokens: Tokens, from: number, verb: number, { lexicon }: Grammar): number {
  let at = verb - 1;
  while (at >= from) {
    const [token, before] = [tokens[at], tokens[at - 1]];
    if (!token || !before) return -1;
    const isLinked = lexicon.joiners.has(before.lower) || lexicon.stops.has(before.lower);
    const isName = token.isCapital && !before.isCapital;
    if (isLinked) at -= 2;
    else if (lexicon.determiners.has(token.lower) || lexicon.pronouns.has(token.lower) || isName) return at;
    else at -= 1;
  }
  return -1;
}
