import { isFiller } from '../../phrases/phrase.ts';
import type { DroppedSubject } from '../../sentence/attribution.ts';
import type { LineToken } from '../../sentence/line.ts';
import { BREAKS } from '../../sentence/line.ts';
import type { Tokens } from '../../sentence/line-tokens.ts';
import type { Grammar } from '../../words/mention.ts';

/**
 * The subject that the verb at `at` leaves out; undefined if its clause may name somebody, or its language always names
 * one.
 */
export function droppedSubject(tokens: Tokens, at: number, grammar: Grammar): DroppedSubject | undefined {
  const { dropsPronouns, order } = grammar.lexicon;
  const verb = tokens[at];
  if (!dropsPronouns || !verb) return undefined;
  if (order === 'free' && !namesNobody(tokens, at, grammar)) return undefined;
  return dropsOf(verb.lower, tokens[at - 1]?.lower ?? '', grammar);
}

/** What a verb, with the auxiliary before it, shows of its subject. */
function dropsOf(verb: string, auxiliary: string, { lexicon }: Grammar): DroppedSubject {
  const { pluralVerbs, feminineVerbs, auxiliaries } = lexicon;
  const finite = auxiliaries.has(auxiliary) ? auxiliary : verb;
  const gender = feminineVerbs && { gender: feminineVerbs.test(verb) ? ('female' as const) : ('male' as const) };
  return { isMany: pluralVerbs?.test(finite) ?? false, ...gender };
}

/** Words looked at on either side of the verb. */
const MAX_CLAUSE = 40;

/**
 * No noun phrase is free beside the verb: every article and every name follows a preposition (`añadió a la prensa`),
 * and no bare noun directly follows the verb (`explicaron fuentes del puerto`).
 */
function namesNobody(tokens: Tokens, at: number, grammar: Grammar): boolean {
  let from = at;
  while (from > Math.max(0, at - MAX_CLAUSE) && !tokens[from - 1]?.quote) from -= 1;
  let to = at + 1;
  while (to < Math.min(tokens.length, at + MAX_CLAUSE) && !tokens[to]?.quote) to += 1;
  const next = tokens[at + 1];
  return (
    !isBareNoun(next, grammar) &&
    !hasFreePhrase(tokens.slice(from, at), grammar) &&
    !hasFreePhrase(tokens.slice(at, to), grammar)
  );
}

const isBareNoun = (token: LineToken | undefined, grammar: Grammar): boolean =>
  token?.isWord === true &&
  !isFiller(token, grammar) &&
  !grammar.lexicon.stops.has(token.lower) &&
  !grammar.lexicon.clauseWords.has(token.lower);

function hasFreePhrase(tokens: Tokens, grammar: Grammar): boolean {
  const { stops, joiners, determiners } = grammar.lexicon;
  const isLink = (token: LineToken | undefined): boolean =>
    token !== undefined && (stops.has(token.lower) || joiners.has(token.lower) || determiners.has(token.lower));
  return tokens.some((token, index) => {
    const before = tokens[index - 1];
    const opens = token.isCapital || (determiners.has(token.lower) && !isFiller(token, grammar));
    if (!opens || !token.isWord) return false;
    const isInside = isLink(before) || (before?.isCapital === true && token.isCapital && !BREAKS.has(before.text));
    return !isInside;
  });
}
