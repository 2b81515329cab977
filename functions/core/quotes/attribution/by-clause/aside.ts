import type { Span } from '../../../text/span.ts';
import { headOf } from '../../phrases/noun-phrase.ts';
import { isCue, phraseBefore } from '../../phrases/phrase.ts';
import { BREAKS, type LineToken } from '../../sentence/line.ts';
import type { Tokens } from '../../sentence/line-tokens.ts';
import type { Grammar, Mention } from '../../words/mention.ts';
import { isNameParticle } from '../../words/name-particles.ts';
import { isRole } from '../../words/role-words.ts';
import { isOpening } from './first-subject.ts';
import { ASIDE_MARKS, beforeRelative, firstRelative } from './relative-clause.ts';
import { MAX_REACH } from './verb-group.ts';

/** Past `, a professor at Harvard,` or `, who leads the party,` to the one it is about. */
export function subjectOverComma(tokens: Tokens, end: number, grammar: Grammar): Mention | null {
  let inner: Mention | null = null;
  let comma = end - 1;
  const isSubjectFirst = grammar.lexicon.order === 'subject-first';
  const relative = isSubjectFirst ? firstRelative(tokens, comma, grammar) : -1;
  if (relative > 0) return beforeRelative(tokens, relative, grammar);
  const opening = isSubjectFirst ? null : openingName(tokens, comma, grammar);
  if (opening) return opening;
  for (let hop = 0; hop < (isSubjectFirst ? MAX_ASIDES : 3); hop += 1) {
    const opening = previousComma(tokens, comma);
    if (opening < 0) return hop === 0 ? null : inner;
    inner ??= isApposition(tokens[opening + 1], grammar) ? headOf(tokens.slice(opening + 1, comma), grammar) : null;
    const phrase = phraseBefore(tokens, opening, grammar);
    const head = isSubjectFirst && isInAside(tokens, opening, phrase, grammar) ? null : headOf(phrase, grammar);
    if (head && !(head.kind === 'nominal' && inner?.kind === 'name')) return head;
    if (head && inner) return withRole(inner, head, tokens, grammar);
    comma = opening;
  }
  return inner;
}
/**
 * `Ada Lund, de l’Institut, à Holm, a déclaré`: what opens the clause before several asides is who they are about. Null where only one
 * stands between, or where the clause opens with no name.
 */
function openingName(tokens: Tokens, end: number, grammar: Grammar): Mention | null {
  let [comma, asides] = [end, 0];
  for (let before = previousComma(tokens, comma); before >= 0; before = previousComma(tokens, comma)) {
    if (tokens.slice(before, comma).some((_, at) => isCue(tokens, before + at, grammar))) return null;
    [comma, asides] = [before, asides + 1];
    if (asides > MAX_ASIDES) return null;
  }
  const name = phraseOpening(tokens, comma, grammar);
  const head = asides > 1 && !isGoverned(name, grammar) ? headOf(name, grammar) : null;
  return head?.kind === 'name' && head.end === name.at(-1)?.end ? head : null;
}

const isGoverned = ([first]: Tokens, { lexicon }: Grammar): boolean =>
  lexicon.stops.has(first?.lower ?? '') ||
  (lexicon.joiners.has(first?.lower ?? '') && !lexicon.determiners.has(first?.lower ?? ''));

/**
 * `Ada Lund, head of the harbour board said`, `Ada Lund, of Holm University said`: the aside between name and verb is left open, and
 * its last words are not who speaks. `end` is where the verb begins. Null where no bare name opens the clause.
 */
export function nameBeforeOpenAside(tokens: Tokens, end: number, grammar: Grammar): Mention | null {
  const comma = previousComma(tokens, end);
  const aside = tokens.slice(comma + 1, end);
  const isClosed = comma < 0 || comma === end - 1;
  if (isClosed || aside.length > MAX_OPEN_ASIDE || !describes(aside, tokens, comma + 1, grammar)) return null;
  const name = phraseOpening(tokens, comma, grammar);
  const { stops, determiners } = grammar.lexicon;
  const isName = (token: LineToken): boolean =>
    isNameParticle(token) || (token.isCapital && !stops.has(token.lower) && !determiners.has(token.lower));
  return name.length > 1 && name.every(isName) ? headOf(name, grammar) : null;
}
/** `the deputy head of the department of public works and harbours`, in tokens. */
const MAX_OPEN_ASIDE = 12;

/** The noun phrase before a comma, where it opens its clause; empty where it does not. */
function phraseOpening(tokens: Tokens, comma: number, grammar: Grammar): Tokens {
  const phrase = phraseBefore(tokens, comma, grammar);
  const before = tokens[comma - 1 - phrase.length];
  return before === undefined || before.quote !== undefined || BREAKS.has(before.text) ? phrase : [];
}

/** What somebody is or where they come from: no other name, and no clause of its own. */
function describes(aside: Tokens, tokens: Tokens, from: number, grammar: Grammar): boolean {
  const { auxiliaries, clauseWords, coordinators, pronouns, roles } = grammar.lexicon;
  const [first] = aside;
  const isClause = aside.some(
    ({ lower }, at) =>
      isCue(tokens, from + at, grammar) ||
      auxiliaries.has(lower) ||
      pronouns.has(lower) ||
      (clauseWords.has(lower) && !coordinators.has(lower)),
  );
  return first?.isWord === true && !isClause && (!first.isCapital || aside.some((token) => isRole(token, roles)));
}

/** `with his wife, Ada, 43, and their daughters, Ida, 15, and Eva, 13,`: at most this many commas are passed. */
const MAX_ASIDES = 8;

/** What a preposition governs, or `and` adds after another comma, is not a subject: `, with son Tom, 14, said`. */
function isInAside(tokens: Tokens, comma: number, phrase: Tokens, { lexicon }: Grammar): boolean {
  const start = comma - phrase.length;
  const [first, before] = [tokens[start], tokens[start - 1]];
  const isLed = lexicon.stops.has(first?.lower ?? '') || lexicon.coordinators.has(before?.lower ?? '');
  return isLed && previousComma(tokens, comma) >= 0;
}

/**
 * `one neighbour, fearing that Berg would come, said`: a participle, a preposition or a clause in between names nobody.
 */
const isApposition = (first: LineToken | undefined, grammar: Grammar): boolean =>
  grammar.lexicon.order !== 'subject-first' || first?.isCapital === true || !isOpening(first, undefined, grammar);

/** `the mayor, Ada Lund,`: the description is her role, without its article. */
export function withRole(name: Mention, description: Span, tokens: Tokens, { lexicon }: Grammar): Mention {
  if (name.role) return name;
  const words = tokens.filter((token) => token.start >= description.start && token.end <= description.end);
  const own = words.slice(words.findIndex((token) => !lexicon.determiners.has(token.lower)));
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || !own.some((token) => isRole(token, lexicon.roles))) return name;
  return { ...name, role: { start: first.start, end: last.end } };
}

function previousComma(tokens: Tokens, before: number): number {
  for (let at = before - 1; at >= Math.max(0, before - MAX_REACH); at -= 1) {
    const token = tokens[at];
    if (ASIDE_MARKS.has(token?.text ?? '')) return at;
    if (token?.quote || (token !== undefined && BREAKS.has(token.text))) return -1;
  }
  return -1;
}
