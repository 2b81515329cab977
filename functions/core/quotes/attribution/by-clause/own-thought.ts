import { isCue, isFiller } from '../../phrases/phrase.ts';
import type { Attribution } from '../../sentence/attribution.ts';
import type { Tokens } from '../../sentence/line-tokens.ts';
import type { Grammar } from '../../words/mention.ts';
import { grammarWords } from '../../words/vocabulary.ts';
import { subjectOf } from './subject-of-verb.ts';

const mentalVerbs = grammarWords('mentalVerbs');
/** Between the verb of speech and the pronoun stand at most `told the paper that`. */
const MAX_BETWEEN = 4;

/**
 * `Lund says she hopes it will be “a good day”`: whoever tells what they think says it, so the attribution is the first verb's. Undefined where
 * the verb beside the quotation tells of words and not of thoughts, or where no verb of speech stands right before the pronoun.
 */
export function ownThought(
  tokens: Tokens,
  { mention, cueAt, by }: Attribution,
  grammar: Grammar,
): Attribution | undefined {
  const verb = tokens.find(({ start }) => start === cueAt);
  if (by !== 'before' || mention?.kind !== 'pronoun' || mention.antecedent || !verb) return undefined;
  if (!mentalVerbs().has(verb.lower)) return undefined;
  const pronoun = tokens.findIndex(({ start }) => start === mention.start);
  for (let at = pronoun - 1; at >= Math.max(0, pronoun - 1 - MAX_BETWEEN); at -= 1) {
    const token = tokens[at];
    if (!token?.isWord || token.quote) return undefined;
    if (!isCue(tokens, at, grammar) || isFiller(token, grammar)) continue;
    const teller = mentalVerbs().has(token.lower) ? null : subjectOf(tokens, at, grammar);
    return teller ? { mention: teller, cue: token.text, cueAt: token.start, by: 'before', isThought: true } : undefined;
  }
  return undefined;
}
