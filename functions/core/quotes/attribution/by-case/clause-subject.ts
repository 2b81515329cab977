import {
  nounPhraseAt,
  nounPhraseBefore,
  onlyPerson,
  pastPreposition,
  quotedName,
} from '../../phrases/case-marked-noun-phrase.ts';
import { isSpeaking } from '../../phrases/case-marked-nouns.ts';
import { pastOblique } from '../../phrases/oblique.ts';
import type { LineToken } from '../../sentence/line.ts';
import type { Tokens } from '../../sentence/line-tokens.ts';
import type { Grammar, Mention } from '../../words/mention.ts';
import { grammarPattern, grammarWords } from '../../words/vocabulary.ts';
import {
  beforeAsides,
  clauseEnd,
  clauseStart,
  endsClause,
  finiteAt,
  finiteOf,
  looksFinite,
  MAX_CLAUSE,
} from './clause.ts';
import { bestSubject, candidatesIn, feminineOrPluralPronouns, isPluralVerb } from './subject-candidates.ts';

/** What was found in a line is remembered: it may hold thousands of quotations that ask about the same verb. */
const known = new WeakMap<Tokens, Map<number, Mention | null>>();

/** The subject of a German verb: before it in a main clause, after it if something else comes first. */
export function subjectVerbSecond(tokens: Tokens, at: number, grammar: Grammar): Mention | null {
  const subjects = known.get(tokens) ?? new Map<number, Mention | null>();
  known.set(tokens, subjects);
  const found = subjects.get(at);
  if (found !== undefined) return found;
  const subject = subjectOfVerb(tokens, at, grammar);
  subjects.set(at, subject);
  return subject;
}

function subjectOfVerb(tokens: Tokens, at: number, grammar: Grammar): Mention | null {
  const start = clauseStart(tokens, at, grammar);
  const first = tokens[start];
  if (first === undefined) return null;
  if (impersonalVerbs().has(tokens[at]?.lower ?? '')) return sourceOf(tokens, start, at, grammar);
  const { relatives, clauseWords, coordinators } = grammar.lexicon;
  const isFinal = endsClause(tokens, at, grammar);
  if (isFinal && start < at && relatives.has(first.lower) && tokens[start - 1]?.text === ',')
    return ownInRelative(tokens, start, at, grammar) ?? relative(tokens, start, grammar);
  const end = clauseEnd(tokens, at + 1);
  if (start < at && clauseWords.has(first.lower) && !coordinators.has(first.lower))
    return subjectIn(tokens, start + 1, end, finiteOf(tokens, start, end, at, grammar), grammar);
  const finite = finiteAt(tokens, start, at, grammar);
  if (isPassive(tokens, finite, at, grammar)) return agentOf(tokens, finite, at, grammar);
  const from = coordinators.has(tokens[start]?.lower ?? '') ? start + 1 : start;
  if (from === finite && from > start)
    return behindPronoun(tokens, finite, end, grammar) ?? ofClauseBefore(tokens, start, grammar);
  if (from === finite) return subjectIn(tokens, beforeAsides(tokens, from, grammar), end, finite, grammar);
  // Only one phrase can precede the verb: what follows `Den Antrag der Gemeinde …` there belongs to it.
  return opensWithOther(tokens, from, finite, grammar)
    ? (subjectIn(tokens, finite + 1, end, finite, grammar) ?? particleName(tokens, from, finite))
    : subjectIn(tokens, from, end, finite, grammar);
}

/** Whether the first field holds something other than the subject: a phrase after a preposition or in another case. */
const opensWithOther = (tokens: Tokens, from: number, finite: number, grammar: Grammar): boolean =>
  tokens.slice(from, finite).every((token) => token.isWord) &&
  (pastOblique(tokens, from, finite, grammar) > from || pastPreposition(tokens, from, finite, grammar) > from);

/** The noun phrase between two indexes that fits the verb at `finite` best. */
function subjectIn(tokens: Tokens, from: number, to: number, finite: number, grammar: Grammar): Mention | null {
  const candidates = candidatesIn(tokens, from, to, grammar);
  const best = bestSubject(tokens, candidates, finite);
  if (!best) return null;
  if (!citingVerbs().test(tokens[finite]?.lower ?? '')) return best.mention;
  // `Die Zeitung zitiert Lund mit den Worten`: the words are Lund's.
  const cited = candidates.find((one) => one !== best && one.mention.kind === 'name')?.mention;
  return cited ?? objectIn(tokens, finite + 1, to, grammar) ?? best.mention;
}
const citingVerbs = grammarPattern('citingVerbs');

/** `Von der Lund betonte, dass …`: what precedes a verb without any other subject is a name. */
function particleName(tokens: Tokens, from: number, finite: number): Mention | null {
  const [first, last] = [tokens[from], tokens[finite - 1]];
  const isShort = finite - from >= 2 && finite - from <= MAX_PARTICLE_NAME;
  if (!first || !last?.isCapital || !isShort || !openingNameParticles().has(first.lower)) return null;
  const isName = tokens.slice(from + 1, finite).every((token) => token.isCapital || nameArticles().has(token.lower));
  return isName ? { kind: 'name', start: first.start, end: last.end } : null;
}
const MAX_PARTICLE_NAME = 4;
const openingNameParticles = grammarWords('openingNameParticles');
const nameArticles = grammarWords('nameArticles');

/** `zitiert einen Augenzeugen`: the one whose article is accusative. */
function objectIn(tokens: Tokens, from: number, to: number, grammar: Grammar): Mention | null {
  for (let at = from; at < to; at += 1)
    if (accusativeArticles().has(tokens[at]?.lower ?? '') && !instrumentPrepositions().has(tokens[at - 1]?.lower ?? ''))
      return nounPhraseAt(tokens, at, to, grammar);
  return null;
}
const accusativeArticles = grammarWords('accusativeArticles');
const instrumentPrepositions = grammarWords('instrumentPrepositions');

/** `wird als „…“ bezeichnet`: the subject is the one spoken of; `wird zitiert`: it speaks. */
const isPassive = (tokens: Tokens, finite: number, at: number, grammar: Grammar): boolean =>
  finite !== at &&
  grammar.lexicon.passives.has(tokens[finite]?.lower ?? '') &&
  !citingParticiples().has(tokens[at]?.lower ?? '') &&
  pastParticipleEndings().test(tokens[at]?.lower ?? '');
const citingParticiples = grammarWords('citingParticiples');
const pastParticipleEndings = grammarPattern('pastParticipleEndings');

function agentOf(tokens: Tokens, finite: number, at: number, grammar: Grammar): Mention | null {
  for (let index = finite + 1; index < at; index += 1)
    if (grammar.lexicon.agents.has(tokens[index]?.lower ?? '')) return nounPhraseAt(tokens, index + 1, at, grammar);
  return null;
}

/** `In dem Bericht heißt es: „…“`, `„…“, heißt es bei der Polizei`: the speaker follows a preposition. */
const impersonalVerbs = grammarWords('impersonalVerbs');
const placePrepositions = grammarWords('placePrepositions');

function sourceOf(tokens: Tokens, clause: number, verb: number, grammar: Grammar): Mention | null {
  const start = clause === verb ? beforeAsides(tokens, clause, grammar) : clause;
  const isBefore = placePrepositions().has(tokens[start]?.lower ?? '');
  const end = clauseEnd(tokens, verb + 1);
  for (let at = isBefore ? start : verb + 1; at < (isBefore ? verb : end); at += 1)
    if (placePrepositions().has(tokens[at]?.lower ?? ''))
      return nounPhraseAt(tokens, at + 1, isBefore ? verb : end, grammar);
  return null;
}

const behindPronoun = (tokens: Tokens, finite: number, limit: number, grammar: Grammar): Mention | null =>
  // `und nannte sie …`: there `sie` is the object.
  grammar.lexicon.pronouns.has(tokens[finite + 1]?.lower ?? '') &&
  !feminineOrPluralPronouns().has(tokens[finite + 1]?.lower ?? '')
    ? subjectIn(tokens, finite + 1, limit, finite, grammar)
    : null;

/** `Lund lobte die Fischer und nannte sie …`: the subject of the clause before. */
function ofClauseBefore(tokens: Tokens, end: number, grammar: Grammar): Mention | null {
  let from = clauseStart(tokens, end, grammar);
  if (from >= end) from = Math.max(0, end - MAX_CLAUSE);
  const opening = candidatesIn(tokens, from, end, grammar).find((one) => one.at === from)?.mention ?? null;
  const before = Math.max(0, from - MAX_CLAUSE);
  return personIn(tokens, from, end, grammar) ?? personIn(tokens, before, end, grammar) ?? opening;
}

/** The subject of a stretch whose verb we do not know: the likeliest phrase that can speak. */
function personIn(tokens: Tokens, from: number, to: number, grammar: Grammar): Mention | null {
  const auxiliary = finiteAt(tokens, from, to, grammar);
  const isOne = auxiliary < to && isPluralVerb(tokens[auxiliary]?.lower ?? '') === false;
  const people = candidatesIn(tokens, from, to, grammar).filter((one) => one.isPersonal || (isOne && one.isBare));
  // Without a known verb, whatever opens the clause counts as being before it.
  const opening = people[0]?.at === from ? people[0].end : NO_VERB;
  return bestSubject(tokens, people, auxiliary < to ? auxiliary : opening)?.mention ?? null;
}
const NO_VERB = -2;

/** The subject of the verb that closes a clause with a quotation in it: `Lund hat den Plan als „…“ bezeichnet`. */
export function subjectOfFinalVerb(tokens: Tokens, quote: number, verb: number, grammar: Grammar): Mention | null {
  const from = Math.max(0, quote - MAX_CLAUSE);
  const around = [...tokens.slice(from, quote), ...tokens.slice(quote + 1, verb + 2)];
  return subjectVerbSecond(around, verb - from - 1, grammar);
}

/** The subject directly after a verb at `verb`, as after a quotation: `sagte die Ministerin am Montag`. */
export function subjectBehindVerb(tokens: Tokens, verb: number, grammar: Grammar): Mention | null {
  // `„…“, schrieb „Die Zeit“`
  const named = quotedName(tokens[verb + 1]);
  if (named) return named;
  return impersonalVerbs().has(tokens[verb]?.lower ?? '')
    ? sourceOf(tokens, verb, verb, grammar)
    : subjectIn(tokens, verb + 1, clauseEnd(tokens, verb + 1), verb, grammar);
}

/**
 * Who says the speech that ends before `start`, by a verb at `verb`. German reverses the order there: `„…“, sagte
 * Lund`, `„…“, wie Lund sagte`, `„…“, hat Lund gesagt`; if a noun phrase comes first, another clause begins.
 */
export function subjectAfterSpeech(tokens: Tokens, start: number, verb: number, grammar: Grammar): Mention | null {
  const first = tokens[start];
  const isManner = grammar.lexicon.likes.has(tokens[start - 1]?.lower ?? '');
  if (!first || (!isManner && (first.isCapital || opensNoun(first, grammar)))) return null;
  if (!isManner && isLedRelative(tokens, start, grammar) && endsClause(tokens, verb, grammar)) return null;
  const end = clauseEnd(tokens, verb + 1);
  const finite = finiteOf(tokens, start, end, verb, grammar);
  if (isPassive(tokens, finite, verb, grammar)) return agentOf(tokens, finite, verb, grammar);
  return subjectIn(tokens, start, end, finite, grammar);
}

/** `„…“, auf dem sich …`: a relative clause after its preposition. */
const isLedRelative = (tokens: Tokens, start: number, { lexicon }: Grammar): boolean =>
  lexicon.stops.has(tokens[start]?.lower ?? '') && relativesBehindPrepositions().has(tokens[start + 1]?.lower ?? '');
const relativesBehindPrepositions = grammarWords('relativesBehindPrepositions');

const opensNoun = (token: LineToken, { lexicon }: Grammar): boolean =>
  lexicon.determiners.has(token.lower) || lexicon.relatives.has(token.lower) || lexicon.coordinators.has(token.lower);

function relative(tokens: Tokens, at: number, grammar: Grammar): Mention | null {
  const pronoun = tokens[at];
  const outer = clauseStart(tokens, at - 1, grammar);
  const whole = candidatesIn(tokens, outer, at - 1, grammar).find((one) => one.end === at - 1)?.mention;
  const antecedent = whole ?? nounPhraseBefore(tokens, at - 1, grammar) ?? onlyPerson(tokens, outer, at - 1, grammar);
  return pronoun && antecedent ? { kind: 'pronoun', start: pronoun.start, end: pronoun.end, antecedent } : null;
}

/** `Für die Ministerin ist das …`: the person after the preposition, if a copula follows. */
export function holderOfOpinion(tokens: Tokens, at: number, grammar: Grammar): Mention | null {
  const end = pastPreposition(tokens, 0, at, grammar);
  const isPerson = tokens.slice(1, Math.max(1, end)).some((token) => token.isCapital && isPersonal(token, grammar));
  const verb = tokens
    .slice(Math.max(0, end), Math.min(at, MAX_CLAUSE))
    .find((token) => !token.isCapital && copulas().has(token.lower));
  return end > 0 && isPerson && verb ? nounPhraseAt(tokens, 1, end, grammar) : null;
}
const copulas = grammarWords('copulas');
const isPersonal = (token: LineToken, grammar: Grammar): boolean =>
  grammar.names.has(token.text) || isSpeaking(token, grammar);

/** `die Marke, die Lund zum Ziel erklärt hatte`: a name or `er` in the clause is its subject, the relative pronoun the object. */
function ownInRelative(tokens: Tokens, start: number, at: number, grammar: Grammar): Mention | null {
  const found = bestSubject(tokens, candidatesIn(tokens, start + 1, at, grammar), at);
  return found?.at === start + 1 && found.isPersonal && found.mention.kind !== 'nominal' ? found.mention : null;
}

/** `Wie der Richter, Tom Reed, ausführte, …`: the person named between the word and the verb at `verb`. */
export const subjectOfFrame = (tokens: Tokens, verb: number, grammar: Grammar): Mention | null =>
  subjectIn(tokens, 1, verb, finiteOf(tokens, 1, verb + 3, verb, grammar), grammar);

/** The subject of a whole sentence whose verb is unknown; null if no person fits. */
export const subjectOfSentence = (tokens: Tokens, grammar: Grammar): Mention | null =>
  personIn(tokens, tokens.findLastIndex((token) => token.text === ':') + 1, tokens.length, grammar);

/** The subject of a clause whose verb we do not know: the person that fits best, or else the only one it names. */
export function subjectWithoutVerb(tokens: Tokens, end: number, grammar: Grammar): Mention | null {
  const clause = clauseStart(tokens, end, grammar);
  // `Das Fazit der Stadt lautete: „…“`: here a thing may speak.
  for (let at = end - 1; at > Math.max(clause, end - 4); at -= 1)
    if (wordingVerbs().test(tokens[at]?.lower ?? ''))
      return subjectIn(tokens, at === clause ? beforeAsides(tokens, clause, grammar) : clause, end, at, grammar);
  // `Der Sprecher, Tom Reed, will „…“ prüfen`
  const start = looksFinite(tokens[clause], grammar) ? beforeAsides(tokens, clause, grammar) : clause;
  return personIn(tokens, start, end, grammar) ?? onlyPerson(tokens, start, end, grammar) ?? null;
}
const wordingVerbs = grammarPattern('wordingVerbs');
