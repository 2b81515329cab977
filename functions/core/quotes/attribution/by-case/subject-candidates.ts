import { nominativeAt, type Phrase, pastPreposition } from '../../phrases/case-marked-noun-phrase.ts';
import { isAbstract, isFeminine, isSpanOfTime, isSpeaking } from '../../phrases/case-marked-nouns.ts';
import { pastOblique, weakAdjectiveEndings } from '../../phrases/oblique.ts';
import { BREAKS, type LineToken } from '../../sentence/line.ts';
import type { Tokens } from '../../sentence/line-tokens.ts';
import type { Grammar, Mention } from '../../words/mention.ts';
import { grammarPattern, grammarWords } from '../../words/vocabulary.ts';

/**
 * Who may be the subject of a German clause: noun phrases that no preposition governs and whose article can be
 * nominative. Word order alone does not decide (`Den Plan nannte sie …`, `Die Mönche beschrieb die Agentur …`): number,
 * case and whether the noun can speak at all are weighed together.
 */
export interface Candidate {
  readonly mention: Mention;
  /** Index of its first token, and after its last. */
  readonly at: number;
  readonly end: number;
  readonly number: 'one' | 'many' | 'either';
  /** Can speak: a pronoun, a person's name, a role, an organization. */
  readonly isPersonal: boolean;
  /** If it is a subject at all, its article can only be nominative: `der`, `ein`. */
  readonly isSure: boolean;
  readonly hasArticle: boolean;
  /** A single noun without an article: with a verb in the singular, only a name can be used that way. */
  readonly isBare: boolean;
}

/** A stretch with more of them than this is a list. */
const MAX_CANDIDATES = 12;
const nominativeDeterminers = grammarWords('nominativeDeterminers');
const singularWords = grammarWords('singularWords');
const pluralWords = grammarWords('pluralWords');
/** Pronouns that stand for things as often as for people. */
const vaguePronouns = grammarWords('vaguePronouns');

/** The candidates between two indexes, in order, without those in relative clauses and after `dass`, `weil` … */
export function candidatesIn(tokens: Tokens, from: number, to: number, grammar: Grammar): Candidate[] {
  const found: Candidate[] = [];
  let at = from;
  while (at < to && found.length < MAX_CANDIDATES) {
    const past = skipped(tokens, at, to, grammar);
    if (past > at) {
      at = past;
      continue;
    }
    const candidate = candidateAt(tokens, at, to, grammar);
    if (candidate) found.push(candidate);
    at = candidate ? candidate.end : at + 1;
  }
  return namedByApposition(tokens, joined(tokens, found));
}

/**
 * The index after what cannot hold the subject: a prepositional phrase, an object by its article, a subordinate clause.
 */
function skipped(tokens: Tokens, at: number, to: number, grammar: Grammar): number {
  const token = tokens[at];
  if (!token) return to;
  if (BREAKS.has(token.text))
    return opensSubclause(tokens, at + 1, to, grammar) ? nextBreak(tokens, at + 1, to) : at + 1;
  if (grammar.lexicon.clauseWords.has(token.lower) && !grammar.lexicon.coordinators.has(token.lower) && at > 0)
    return nextBreak(tokens, at + 1, to);
  if (isSpanOfTime(token)) return pastCounted(tokens, at + 1, to);
  return Math.max(at, pastPreposition(tokens, at, to, grammar), pastOblique(tokens, at, to, grammar));
}

/** `62 Prozent | der Bürger`: what is counted depends on the number and speaks only with it. */
function pastCounted(tokens: Tokens, at: number, to: number): number {
  if (!genitiveArticles().has(tokens[at]?.lower ?? '')) return at;
  const noun = tokens.slice(at + 1, Math.min(to, at + MAX_COUNTED)).findIndex((token) => token.isCapital);
  return noun < 0 ? at : at + 2 + noun;
}
const MAX_COUNTED = 4;
export const genitiveArticles = grammarWords('genitiveArticles');

function candidateAt(tokens: Tokens, at: number, to: number, grammar: Grammar): Candidate | undefined {
  const token = tokens[at];
  const { determiners, pronouns, stops, fillers } = grammar.lexicon;
  const isNoun = token?.isCapital && !stops.has(token.lower) && !fillers.has(token.lower);
  if (!token || !(isNoun || determiners.has(token.lower) || pronouns.has(token.lower))) return undefined;
  const phrase = nominativeAt(tokens, at, to, grammar) ?? demonstrative(tokens, at);
  if (!phrase || (vaguePronouns().has(token.lower) && phrase.end === at + 1)) return undefined;
  const { mention, end, headEnd = end } = phrase;
  const head = tokens.slice(at, headEnd);
  if (isSpanOfTime(head.at(-1))) return undefined;
  const isPersonal = mention.kind !== 'nominal' || head.some((word) => word.isCapital && isSpeaking(word, grammar));
  // `der CDU` is as likely a genitive.
  const isSure = nominativeDeterminers().has(token.lower) && !/^\p{Lu}{2,}$/u.test(head.at(-1)?.text ?? '');
  const hasArticle = determiners.has(token.lower);
  const isBare = !hasArticle && mention.kind === 'nominal' && head.length === 1 && !isAbstract(token);
  return { mention, at, end, number: numberOf(head, mention), isPersonal, isSure, hasArticle, isBare };
}

/** `so er`, `so letztere`: a pronoun alone. */
export function pronounAt(tokens: Tokens, at: number, { lexicon }: Grammar): Mention | undefined {
  const token = tokens[at];
  if (token && lexicon.pronouns.has(token.lower)) return { kind: 'pronoun', start: token.start, end: token.end };
  return demonstrative(tokens, at)?.mention;
}

/** `sagte dieser, dass`, `so letztere`: no noun follows, so the word itself is the pronoun. */
function demonstrative(tokens: Tokens, at: number): Phrase | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !speakingDemonstratives().has(token.lower) || (next?.isWord && !next.isCapital)) return undefined;
  return { mention: { kind: 'pronoun', start: token.start, end: token.end }, end: at + 1 };
}
const speakingDemonstratives = grammarWords('speakingDemonstratives');

function numberOf(words: Tokens, mention: Mention): Candidate['number'] {
  const first = words[0]?.lower ?? '';
  if (words.some(isAnd)) return 'either';
  if (mention.kind === 'name' || singularWords().has(first)) return 'one';
  if (pluralWords().has(first)) return 'many';
  // `die tibetischen Mönche`: after `die`, an adjective in -en is always plural.
  const adjective = words[1];
  if (!feminineOrPluralArticles().has(first)) return 'either';
  if (isFeminine(words.at(-1))) return 'one';
  if (adjective && !adjective.isCapital) return weakAdjectiveEndings().test(adjective.lower) ? 'many' : 'one';
  return 'either';
}
const feminineOrPluralArticles = grammarWords('feminineOrPluralArticles');

/** `Ada Lund und Tom Reed sagten`: they speak together, so neither alone is the speaker. */
function joined(tokens: Tokens, found: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const one of found) {
    const before = kept.at(-1);
    if (before && isAnd(tokens[before.end]) && one.at === before.end + 1) kept[kept.length - 1] = together(before, one);
    else kept.push(one);
  }
  return kept;
}

function together(one: Candidate, other: Candidate): Candidate {
  const mention: Mention = { kind: 'nominal', start: one.mention.start, end: other.mention.end };
  const isPersonal = one.isPersonal || other.isPersonal;
  return { ...one, mention, end: other.end, number: 'either', isPersonal, isBare: false };
}

const isAnd = (token: LineToken | undefined): boolean => jointConjunctions().has(token?.lower ?? '');
const jointConjunctions = grammarWords('jointConjunctions');

/** `Der Fraktionschef der Grünen, Ada Lund,` is Ada Lund; `Lund, die Ministerin,` stays Lund. */
function namedByApposition(tokens: Tokens, found: readonly Candidate[]): Candidate[] {
  return found.flatMap((one, index) => {
    const [before, next] = [found[index - 1], found[index + 1]];
    if (before && isApposition(tokens, before, one)) return [];
    if (!next || !isApposition(tokens, one, next)) return [one];
    const isNamed = one.mention.kind === 'nominal' && next.mention.kind === 'name';
    const article = one.hasArticle ? tokens[one.at + 1] : undefined;
    const role = { start: article?.start ?? one.mention.start, end: one.mention.end };
    const mention = isNamed ? { ...next.mention, role } : one.mention;
    return [{ ...one, end: next.end, mention, isPersonal: one.isPersonal || next.isPersonal }];
  });
}

/** A noun phrase directly after another's comma, itself closed by a comma. */
const isApposition = (tokens: Tokens, one: Candidate, next: Candidate): boolean =>
  tokens[one.end]?.text === ',' && next.at === one.end + 1 && /^[,–]$/u.test(tokens[next.end]?.text ?? ',');

/**
 * `, die den Plan ablehnte,` `, von dem man wusste,` `, weil …`: unlike `, die Ministerin für Verkehr,` it ends in a
 * verb.
 */
function opensSubclause(tokens: Tokens, at: number, to: number, grammar: Grammar): boolean {
  const { relatives, clauseWords, coordinators, stops } = grammar.lexicon;
  const first = tokens[at]?.lower ?? '';
  if (clauseWords.has(first) && !coordinators.has(first)) return true;
  const isLed = stops.has(first) && obliqueRelatives().has(tokens[at + 1]?.lower ?? '');
  if (!isLed && !relatives.has(first) && !obliqueRelatives().has(first)) return false;
  const end = nextBreak(tokens, at, to);
  const last = tokens[end - 1];
  return end < tokens.length && last !== undefined && last.isWord && !last.isCapital;
}
const obliqueRelatives = grammarWords('obliqueRelatives');

function nextBreak(tokens: Tokens, from: number, to: number): number {
  let at = from;
  while (at < to && !BREAKS.has(tokens[at]?.text ?? ',')) at += 1;
  return at;
}

/** Whether a finite verb has a subject in the plural; undefined if its form does not show it. */
export function isPluralVerb(verb: string): boolean | undefined {
  if (pluralAuxiliaries().has(verb)) return true;
  if (singularAuxiliaries().has(verb)) return false;
  if (pluralVerbEndings().test(verb)) return true;
  return singularVerbEndings().test(verb) ? false : undefined;
}
const pluralAuxiliaries = grammarWords('pluralAuxiliaries');
const singularAuxiliaries = grammarWords('singularAuxiliaries');
const pluralVerbEndings = grammarPattern('pluralVerbEndings');
const singularVerbEndings = grammarPattern('singularVerbEndings');

const MIN_SCORE = 2;

/** The candidate that fits the verb at `verb` best; undefined if none fits well enough. The first of equals wins. */
export function bestSubject(tokens: Tokens, candidates: readonly Candidate[], verb: number): Candidate | undefined {
  const isPlural = isPluralVerb(tokens[verb]?.lower ?? '');
  let best: { candidate: Candidate; score: number } | undefined;
  for (const candidate of candidates) {
    const score = scoreOf(tokens, candidate, verb, isPlural);
    if (score >= MIN_SCORE && (!best || score > best.score)) best = { candidate, score };
  }
  return best && withNumber(tokens, best.candidate, isPlural);
}

/** `sie sagten` are several; `sie sagte` is a woman. */
function withNumber(tokens: Tokens, found: Candidate, isPlural: boolean | undefined): Candidate {
  if (found.mention.kind !== 'pronoun' || isPlural === undefined) return found;
  const isSie = feminineOrPluralPronouns().has(tokens[found.at]?.lower ?? '');
  const narrated: Partial<Mention> = isPlural ? { isMany: true } : isSie ? { gender: 'female' } : {};
  return { ...found, mention: { ...found.mention, ...narrated } };
}
export const feminineOrPluralPronouns = grammarWords('feminineOrPluralPronouns');

function scoreOf(tokens: Tokens, candidate: Candidate, verb: number, isPlural: boolean | undefined): number {
  const { mention, number, isPersonal, isSure, hasArticle, isBare, at } = candidate;
  const disagrees = (isPlural === true && number === 'one') || (isPlural === false && number === 'many');
  return (
    (mention.kind === 'pronoun' ? (number === 'one' ? 4 : 2) : 0) +
    (isPersonal ? 3 : 0) +
    (isSure ? 2 : 0) +
    (mention.kind === 'nominal' && hasArticle ? 1 : 0) +
    (isBare && !isPersonal && isPlural === false ? 2 : 0) +
    (isBeside(tokens, candidate, verb) ? 2 : at === verb + 1 ? 1 : 0) -
    (disagrees ? 4 : 0)
  );
}

/** The first field right before the verb: `Die Fischer hingegen sagten`, `Lund, die Bürgermeisterin, sagte`. */
function isBeside(tokens: Tokens, { end }: Candidate, verb: number): boolean {
  if (end > verb || verb - end > MAX_ADVERBS) return false;
  if (end === verb - 1 && tokens[end]?.text === ',') return true;
  return tokens.slice(end, verb).every((token) => token.isWord && !token.isCapital);
}
const MAX_ADVERBS = 3;
