import { isFiller } from '../phrases/phrase.ts';
import { BREAKS } from '../sentence/line.ts';
import type { Tokens } from '../sentence/line-tokens.ts';
import type { Grammar, Mention } from '../words/mention.ts';

/**
 * Whether a verb of speech says that something was *not* said, or is not so: `denied that`, `never said`, `declined to say`,
 * `nobody said`, `if she says`. `cueAt` is the index of the verb, `to` that of the clause it reports: a denial may stand behind
 * its verb (German `sagte nicht, dass`). `Lund did not say that …` → true.
 */
export function isDeniedSpeech(tokens: Tokens, cueAt: number, mention: Mention, to: number, grammar: Grammar): boolean {
  const first = tokens.findIndex(({ end }) => end > mention.start);
  if (first < 0) return false;
  if (denies(tokens, first, grammar) || leftUnsaid(tokens, cueAt, grammar)) return true;
  return tokens
    .slice(0, to)
    .some(({ lower }, at) => at >= cueAt && (denies(tokens, at, grammar) || grammar.lexicon.withholdings.has(lower)));
}

/** `Did she say that the pier would stay?`: whoever asks states nothing. */
export const isQuestion = (tokens: Tokens): boolean => /^[?？؟]$/u.test(tokens.at(-1)?.text ?? '');

/**
 * Whether the clause in which speaker and verb stand is a condition or an indirect question: nobody has said anything yet.
 * `if Lund says that …`, `asked whether the town had said` → true.
 */
export function isConditional(tokens: Tokens, cueAt: number, mention: Mention, { lexicon }: Grammar): boolean {
  const from = Math.min(
    cueAt,
    tokens.findIndex(({ end }) => end > mention.start),
  );
  for (let at = from; at >= Math.max(0, from - MAX_LEAD); at -= 1) {
    const token = tokens[at];
    if (token && lexicon.conditions.has(token.lower)) return true;
    if (at < from && token && (BREAKS.has(token.text) || token.quote)) return false;
  }
  return false;
}
/** So many tokens at most stand between a conjunction and the subject of its clause. */
const MAX_LEAD = 8;

/** `did not publicly say`, `declined to say`, `stopped short of saying`: back over what may stand inside the verb. */
function leftUnsaid(tokens: Tokens, cueAt: number, grammar: Grammar): boolean {
  const { auxiliaries, stops, withholdings } = grammar.lexicon;
  for (let at = cueAt - 1; at >= Math.max(0, cueAt - MAX_LEAD); at -= 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (withholdings.has(token.lower) || denies(tokens, at, grammar)) return true;
    const isInVerb =
      isFiller(token, grammar) ||
      auxiliaries.has(token.lower) ||
      stops.has(token.lower) ||
      grammar.negation.secondPart?.test(token.lower) === true;
    if (!isInVerb) return false;
  }
  return false;
}

function denies(tokens: Tokens, at: number, { lexicon, negation }: Grammar): boolean {
  const token = tokens[at];
  if (!token?.isWord) return false;
  if (lexicon.denials.has(token.lower)) return true;
  const [next, second] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  if (negation.refusals?.test(token.lower)) return negation.behindRefusals?.test(next) ?? true;
  if (!negation.words?.test(token.lower) && !negation.firstPart?.test(token.lower)) return false;
  return ![next, second].some((word) => negation.lifted?.test(word) === true);
}
