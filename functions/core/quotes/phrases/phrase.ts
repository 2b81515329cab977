import { BREAKS, type LineToken } from '../sentence/line.ts';
import { heldWords } from '../words/held-words.ts';
import type { Grammar } from '../words/mention.ts';
import { possessiveEndings } from '../words/possessive-endings.ts';
import { isRole } from '../words/role-words.ts';
import { grammarPattern, grammarWords } from '../words/vocabulary.ts';

/** A longer stretch without a mark or verb is not a noun phrase; this also bounds the work. */
const MAX_PHRASE_TOKENS = 40;

/** Names joined by one of these are one speaker: `Ada Lund and Ida Berg said`. */
const isJoined = (tokens: readonly LineToken[], at: number, grammar: Grammar): boolean => {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (!before || !after || !grammar.lexicon.coordinators.has(tokens[at]?.lower ?? '')) return false;
  if (grammar.lexicon.clauseWords.has(after.lower) || grammar.lexicon.pronouns.has(after.lower)) return false;
  const isNoun = (token: LineToken): boolean => token.isCapital || isRole(token, grammar.lexicon.roles);
  return isNoun(before) && (isNoun(after) || grammar.lexicon.determiners.has(after.lower));
};

/** True for a word that can be between a speaker and the verb: adverb, auxiliary, particle. */
export const isFiller = (token: LineToken | undefined, grammar: Grammar): boolean =>
  token !== undefined &&
  !token.isCapital &&
  (grammar.lexicon.fillers.has(token.lower) || grammar.times.has(token.lower) || isAdverb(token.lower));

/** English `quietly`, not `only` or `fly`. */
const isAdverb = (word: string): boolean => adverbEndings().test(word) && /^\p{Ll}{5,}$/u.test(word);
const adverbEndings = grammarPattern('adverbEndings');

/** A cue, unless it is clearly a noun: `the reports`, `United States`. */
export function isCue(tokens: readonly LineToken[], at: number, grammar: Grammar): boolean {
  const token = tokens[at];
  if (!token || !(grammar.lexicon.cues.has(token.lower) || isCliticCue(token, grammar))) return false;
  const before = tokens[at - 1];
  const partner = grammar.lexicon.cuePairs.get(token.lower);
  if (partner !== undefined && !partner.includes(tokens[at + 1]?.lower ?? '')) return false;
  const particles = grammar.lexicon.particles.get(token.lower);
  if (particles && !hasParticle(tokens, at, particles)) return false;
  if (token.isCapital && before !== undefined && !BREAKS.has(before.text) && before.quote === undefined) return false;
  if (grammar.lexicon.unreflexive?.has(token.lower) && isReflexive(tokens, at)) return false;
  if (before === undefined || !isNounOrAdjective(token, grammar)) return true;
  return !opensNoun(before, grammar) && !isGoverned(tokens, at, grammar) && !isNamingOnly(tokens, at, grammar);
}

/**
 * `amid claims that`, `despite repeated calls to`: a preposition is followed by a noun, with or without an adjective.
 */
function isGoverned(tokens: readonly LineToken[], at: number, grammar: Grammar): boolean {
  if (!grammar.lexicon.nounCues.has(tokens[at]?.lower ?? '')) return false;
  const before = tokens[at - 1];
  if (isPreposition(before, grammar)) return true;
  const isAdjective =
    before?.isWord === true && !before.isCapital && adjectiveEndings().test(before.lower.slice(-MAX_ADJECTIVE));
  return isAdjective && isPreposition(tokens[at - 2], grammar);
}
const isPreposition = (token: LineToken | undefined, { lexicon }: Grammar): boolean =>
  token !== undefined && lexicon.stops.has(token.lower) && !lexicon.clauseWords.has(token.lower);
const adjectiveEndings = grammarPattern('adjectiveEndings');
const MAX_ADJECTIVE = 8;

/** How far from its verb a reflexive pronoun may be, in tokens. */
const MAX_TO_REFLEXIVE = 5;

const isReflexive = (tokens: readonly LineToken[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - MAX_TO_REFLEXIVE), at + MAX_TO_REFLEXIVE)
    .some((token) => reflexivePronouns().has(token.lower));
export const reflexivePronouns = grammarWords('reflexivePronouns');

/** How far after its verb a particle may be, in tokens. */
const MAX_TO_PARTICLE = 30;

/** `und` behind a verb or its particle. */
export const clauseConjunctions = grammarWords('clauseConjunctions');

/** `stellte gestern klar, dass`: the particle ends the clause. */
function hasParticle(tokens: readonly LineToken[], at: number, particles: readonly string[]): boolean {
  for (let index = at + 1; index < Math.min(tokens.length, at + MAX_TO_PARTICLE); index += 1) {
    const [token, next] = [tokens[index], tokens[index + 1]];
    const ends =
      next === undefined || next.quote !== undefined || BREAKS.has(next.text) || clauseConjunctions().has(next.lower);
    if (ends && particles.includes(token?.lower ?? '')) return true;
  }
  return false;
}

const isNounOrAdjective = (token: LineToken, grammar: Grammar): boolean =>
  grammar.lexicon.nounCues.has(token.lower) || (grammar.lexicon.verbEndings?.test(token.lower) ?? false);

/** `a class called “…”` says what a thing is called, not who calls it so. */
const isNamingOnly = (tokens: readonly LineToken[], at: number, grammar: Grammar): boolean => {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!namingVerbs().has(tokens[at]?.lower ?? '') || next?.quote === undefined || before === undefined) return false;
  return before.isWord && !before.isCapital && !isRole(before, grammar.lexicon.roles) && !isWho(before, grammar);
};
const namingVerbs = grammarWords('namingVerbs');
const isWho = (token: LineToken, grammar: Grammar): boolean =>
  grammar.lexicon.pronouns.has(token.lower) || grammar.lexicon.relatives.has(token.lower) || isFiller(token, grammar);

const opensNoun = (before: LineToken, grammar: Grammar): boolean =>
  grammar.lexicon.determiners.has(before.lower) ||
  grammar.lexicon.joiners.has(before.lower) ||
  possessiveEndings().test(before.lower);

/** French `dit-il`, Portuguese `disse-lhe`: verb and pronoun in one token. */
export const isCliticCue = (token: LineToken, grammar: Grammar): boolean =>
  token.lower.includes('-') && grammar.lexicon.cues.has(token.lower.slice(0, token.lower.indexOf('-')));

const isVerbal = (tokens: readonly LineToken[], at: number, grammar: Grammar): boolean => {
  const token = tokens[at];
  if (token === undefined || token.isCapital) return false;
  if (grammar.lexicon.auxiliaries.has(token.lower)) return true;
  // French `le ministre s'est borné`, Portuguese `o ministro limitou-se`.
  if (isReflexiveVerb(token, grammar)) return true;
  if (!grammar.lexicon.verbEndings?.test(token.lower) && !grammar.lexicon.irregulars?.has(token.lower)) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  // `acting mayor Lund`
  if (heldWords().has(token.lower) && next && (next.isCapital || isRole(next, grammar.lexicon.roles))) return false;
  return before !== undefined && !opensNoun(before, grammar) && !BREAKS.has(before.text);
};

/** A pronoun that precedes a verb or is attached to one. */
export const isReflexiveVerb = (token: LineToken, { lexicon }: Grammar): boolean =>
  lexicon.reflexives?.test(token.lower) === true;

const isBoundary = (tokens: readonly LineToken[], at: number, grammar: Grammar): boolean => {
  const token = tokens[at];
  if (token === undefined || BREAKS.has(token.text) || token.quote) return true;
  if (grammar.lexicon.clauseWords.has(token.lower)) return !isJoined(tokens, at, grammar);
  return isCue(tokens, at, grammar) || isVerbal(tokens, at, grammar);
};

/** The noun phrase that ends before `end`: back to a mark, another clause, or a verb. */
export function phraseBefore(tokens: readonly LineToken[], end: number, grammar: Grammar): readonly LineToken[] {
  let start = end;
  while (start > Math.max(0, end - MAX_PHRASE_TOKENS) && !isBoundary(tokens, start - 1, grammar)) {
    start -= 1;
    // A pronoun is a whole noun phrase.
    if (start < end - 1 && grammar.lexicon.pronouns.has(tokens[start]?.lower ?? '')) break;
    if (grammar.lexicon.pronouns.has(tokens[end - 1]?.lower ?? '')) break;
  }
  while (start < end && (isFiller(tokens[start], grammar) || grammar.lexicon.likes.has(tokens[start]?.lower ?? '')))
    start += 1;
  return tokens.slice(start, end);
}

/** The noun phrase that begins at `start`: up to a mark, another clause, or a verb. */
export function phraseFrom(
  tokens: readonly LineToken[],
  start: number,
  grammar: Grammar,
  limit: number = tokens.length,
): readonly LineToken[] {
  const last = Math.min(limit, start + MAX_PHRASE_TOKENS);
  let end = start;
  while (end < last && !isBoundary(tokens, end, grammar)) end += 1;
  return tokens.slice(start, end);
}
