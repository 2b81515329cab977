import { BREAKS, type LineToken } from '../sentence/line.ts';
import type { Tokens } from '../sentence/line-tokens.ts';
import type { Grammar, Mention } from '../words/mention.ts';
import { isRole } from '../words/role-words.ts';
import { grammarPattern, grammarWords } from '../words/vocabulary.ts';
import {
  isAdjective,
  isDeterminer,
  isLoose,
  leadAt,
  MAX_TOKENS,
  partitives,
  runEnd,
  skipAdjectives,
} from './case-marked-run.ts';
import { isOblique } from './oblique.ts';

/**
 * Noun phrases of German, where capitals mark nouns and articles show the case: a speaker is in the nominative, as in
 * `die Ministerin für Verkehr sagte`.
 */
export interface Phrase {
  readonly mention: Mention;
  /** Index after its last token. */
  readonly end: number;
  /** Index after its noun, before `der Polizei`, `für Verkehr`. */
  readonly headEnd?: number;
}
/** After a noun these continue its phrase: `der Sprecher der Polizei`, `die Ministerin für Verkehr`. */
const nounLinks = grammarWords('nounLinks');

/** The noun phrase in the nominative that begins at `start`, adverbs before it skipped; undefined for other cases. */
export function nominativeAt(tokens: Tokens, start: number, limit: number, grammar: Grammar): Phrase | undefined {
  let at = start;
  while (at < limit && !isDeterminer(tokens[at], grammar) && isLoose(tokens[at], grammar)) at += 1;
  at = pastOwner(tokens, at, limit, grammar);
  const first = tokens[at];
  if (first === undefined || at >= limit) return undefined;
  if (grammar.lexicon.pronouns.has(first.lower))
    return { mention: { kind: 'pronoun', start: first.start, end: first.end }, end: at + 1 };
  const hasArticle = isDeterminer(first, grammar);
  const ofSome = hasArticle && partitives().has(tokens[at + 1]?.lower ?? '') ? 1 : 0;
  if (hasArticle && ofSome === 0 && isOblique(tokens, at, limit, grammar)) return undefined;
  const quoted = hasArticle ? quotedName(tokens[at + 1]) : undefined;
  if (quoted) return { mention: quoted, end: at + 2 };
  const nounAt = skipAdjectives(tokens, hasArticle ? at + 1 + ofSome : at, limit, grammar);
  if (nounAt < 0) return undefined;
  const nounEnd = runEnd(tokens, nounAt, limit);
  const named = personIn(tokens, nounAt, nounEnd, leadAt(tokens, hasArticle ? at + 1 : at, nounAt, grammar), grammar);
  if (named) return { mention: named, end: nounEnd };
  const last = tokens[nounEnd - 1];
  if (!last) return undefined;
  const end = linkedEnd(tokens, nounEnd, limit, grammar);
  return {
    mention: { kind: 'nominal', start: first.start, end: tokens[end - 1]?.end ?? last.end },
    end,
    headEnd: nounEnd,
  };
}

/** `Lunds langjähriger Sprecher`: an owner in front takes the article's place. */
function pastOwner(tokens: Tokens, at: number, limit: number, grammar: Grammar): number {
  const owner = tokens[at];
  if (!owner?.isCapital || !ownerEndings().test(owner.lower) || tokens[at + 1]?.isCapital !== false) return at;
  return skipAdjectives(tokens, at + 1, limit, grammar) > at + 1 ? at + 1 : at;
}
const ownerEndings = grammarPattern('ownerEndings');

/** `die „Holmer Zeitung“`: a name in marks after an article. */
export const quotedName = (token: LineToken | undefined): Mention | undefined =>
  token?.inner && token.inner.end > token.inner.start ? { kind: 'name', ...token.inner } : undefined;

/** The name in a run of nouns: `Außenministerin Ada Lund` names Ada Lund. */
function personIn(tokens: Tokens, from: number, end: number, leadFrom: number, grammar: Grammar): Mention | undefined {
  const run = tokens.slice(from, end);
  // `Ada Fischer`: after a first name, a role is a surname.
  const isLone = run.length === 1;
  const lastRole = run.findLastIndex(
    (token, index) => (isLone || index < run.length - 1) && isRole(token, grammar.lexicon.roles),
  );
  const name = run.slice(lastRole + 1);
  const [first, last] = [name[0], name.at(-1)];
  if (!first || !last || !name.some((token) => grammar.names.has(token.text))) return undefined;
  const lead = tokens[leadFrom];
  const roleEnd = run[lastRole];
  const role = roleEnd && lead ? { role: { start: lead.start, end: roleEnd.end } } : {};
  return { kind: 'name', start: first.start, end: last.end, ...role };
}

/** `der Sprecher | der Polizei in Holm`: how far the description reaches. */
function linkedEnd(tokens: Tokens, from: number, limit: number, grammar: Grammar): number {
  // `die Organisation „Holm hilft“`
  let end = tokens[from]?.inner && from < limit ? from + 1 : from;
  for (let hop = 0; hop < 3; hop += 1) {
    if (!nounLinks().has(tokens[end]?.lower ?? '')) return end;
    const article = isDeterminer(tokens[end + 1], grammar) ? end + 2 : end + 1;
    if (tokens[article - 1]?.isWord && tokens[article]?.inner) return article + 1;
    if (tokens[end + 1]?.inner) return end + 2;
    const noun = skipAdjectives(tokens, article, limit, grammar);
    if (noun < 0) return end;
    end = runEnd(tokens, noun, limit);
  }
  return end;
}

/** The noun phrase that ends before `end`, in any case: `mit dem Fischer Lund |, der`. */
export function nounPhraseBefore(tokens: Tokens, end: number, grammar: Grammar): Mention | null {
  let start = end;
  while (start > Math.max(0, end - MAX_TOKENS) && tokens[start - 1]?.isCapital) start -= 1;
  if (start === end) return null;
  while (start > 0 && isAdjective(tokens[start - 1], grammar)) start -= 1;
  if (isDeterminer(tokens[start - 1], grammar)) start -= 1;
  return nounPhraseAt(tokens, start, end, grammar);
}

/** The only person that a stretch names, by name or role; undefined if it names none or several. */
export function onlyPerson(tokens: Tokens, from: number, end: number, grammar: Grammar): Mention | undefined {
  const found: Mention[] = [];
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    if (!token?.isCapital || tokens[at - 1]?.isCapital) continue;
    const mention = personIn(tokens, at, runEnd(tokens, at, end), at, grammar);
    if (mention) found.push(mention);
    if (found.length > 1) return undefined;
  }
  return found[0];
}

/** The noun phrase at `start` in any case: `in einer Mitteilung der Polizei`. */
export function nounPhraseAt(tokens: Tokens, start: number, limit: number, grammar: Grammar): Mention | null {
  const first = tokens[start];
  const hasArticle = isDeterminer(first, grammar);
  const quoted = hasArticle ? quotedName(tokens[start + 1]) : quotedName(first);
  if (quoted || !first) return quoted ?? null;
  const noun = skipAdjectives(tokens, hasArticle ? start + 1 : start, limit, grammar);
  if (noun < 0) return null;
  const end = linkedEnd(tokens, runEnd(tokens, noun, limit), limit, grammar);
  const lead = leadAt(tokens, hasArticle ? start + 1 : start, noun, grammar);
  const named = personIn(tokens, noun, runEnd(tokens, noun, limit), lead, grammar);
  return named ?? { kind: 'nominal', start: first.start, end: tokens[end - 1]?.end ?? first.end };
}

const adverbsLikePrepositions = grammarWords('adverbsLikePrepositions');
const additiveConjunctions = grammarWords('additiveConjunctions');

/** After `am Montag`, `gegenüber der Zeitung`: where the next noun phrase may begin; -1 if there is no such phrase. */
export function pastPreposition(tokens: Tokens, at: number, limit: number, grammar: Grammar): number {
  const token = tokens[at];
  if (
    !token ||
    BREAKS.has(token.text) ||
    !grammar.lexicon.stops.has(token.lower) ||
    grammar.lexicon.fillers.has(token.lower) ||
    adverbsLikePrepositions().has(token.lower) ||
    grammar.lexicon.clauseWords.has(token.lower)
  )
    return -1;
  const article = isDeterminer(tokens[at + 1], grammar) ? at + 2 : at + 1;
  const noun = skipAdjectives(tokens, article, limit, grammar);
  if (noun < 0) return -1;
  const end = runEnd(tokens, noun, limit);
  // `mit Berg und Lund`: both depend on the preposition.
  return additiveConjunctions().has(tokens[end]?.lower ?? '') && tokens[end + 1]?.isCapital
    ? runEnd(tokens, end + 1, limit)
    : end;
}
