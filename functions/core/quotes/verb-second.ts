import { BREAKS, type LineToken } from './line.ts';
import type { Grammar, Mention } from './noun-phrase.ts';
import { isSpeaking, nominativeAt, nounPhraseAt, onlyPerson, pastPreposition } from './noun-phrase-cased.ts';

type Tokens = readonly LineToken[];

/** How far a German verb looks back for the beginning of its clause, in tokens. */
const MAX_CLAUSE = 60;
/** Adverbials that may stand between a verb and its subject: `sagte am Montag in Holm der Minister`. */
const MAX_ADJUNCTS = 2;

/** The subject of a German verb: before it in a main clause, behind it where something else stands first. */
export function subjectVerbSecond(tokens: Tokens, at: number, grammar: Grammar): Mention | null {
  const start = clauseStart(tokens, at, grammar);
  const first = tokens[start];
  if (first === undefined) return null;
  if (IMPERSONAL.has(tokens[at]?.lower ?? '')) return sourceOf(tokens, start, at, grammar);
  const { relatives, clauseWords, coordinators } = grammar.lexicon;
  const isFinal = endsClause(tokens, at, grammar);
  if (isFinal && start < at && relatives.has(first.lower) && tokens[start - 1]?.text === ',')
    return relative(tokens, start, grammar);
  if (start < at && clauseWords.has(first.lower) && !coordinators.has(first.lower))
    return behind(tokens, start + 1, at, grammar);
  const finite = finiteAt(tokens, start, at, grammar);
  if (isPassive(tokens, finite, at, grammar)) return agentOf(tokens, finite, at, grammar);
  if (finite === start) return atStart(tokens, start, grammar);
  return ofMainClause(tokens, start, finite, grammar);
}

/** `wird als „…“ bezeichnet`: the subject is the one spoken of; `wird zitiert`: it speaks. */
const isPassive = (tokens: Tokens, finite: number, at: number, grammar: Grammar): boolean =>
  finite < at &&
  grammar.lexicon.passives.has(tokens[finite]?.lower ?? '') &&
  tokens[at]?.lower !== 'zitiert' &&
  /t$|en$/u.test(tokens[at]?.lower ?? '');

function agentOf(tokens: Tokens, finite: number, at: number, grammar: Grammar): Mention | null {
  for (let index = finite + 1; index < at; index += 1)
    if (/^(?:von|vom)$/u.test(tokens[index]?.lower ?? '')) return nounPhraseAt(tokens, index + 1, at, grammar);
  return null;
}

/** `In dem Bericht heißt es: „…“`, `„…“, heißt es bei der Polizei`: the speaker stands behind a preposition. */
const IMPERSONAL = new Set('heißt hieß steht stand'.split(' '));
const WHERE = new Set('in im auf aus von vom bei beim seitens'.split(' '));

function sourceOf(tokens: Tokens, start: number, verb: number, grammar: Grammar): Mention | null {
  const isBefore = WHERE.has(tokens[start]?.lower ?? '');
  const end = clauseEnd(tokens, verb + 1);
  for (let at = isBefore ? start : verb + 1; at < (isBefore ? verb : end); at += 1)
    if (WHERE.has(tokens[at]?.lower ?? '')) return nounPhraseAt(tokens, at + 1, isBefore ? verb : end, grammar);
  return null;
}

/** `…, sagte der Minister` and `Lund, die Bürgermeisterin, sagte`: a comma stands before the verb. */
function atStart(tokens: Tokens, verb: number, grammar: Grammar): Mention | null {
  const inverted = behind(tokens, verb + 1, clauseEnd(tokens, verb + 1), grammar);
  if (tokens[verb - 1]?.text !== ',') return inverted;
  const isSure =
    inverted !== null && (inverted.kind !== 'nominal' || /^(?:der|ein)$/u.test(tokens[verb + 1]?.lower ?? ''));
  return isSure ? inverted : (overApposition(tokens, verb - 1, grammar) ?? inverted);
}

/** Back over `, die Bürgermeisterin von Holm,` to the name before it. */
function overApposition(tokens: Tokens, comma: number, grammar: Grammar): Mention | null {
  for (let at = comma - 1; at > Math.max(0, comma - MAX_CLAUSE); at -= 1) {
    if (tokens[at]?.quote || tokens[at]?.text === '.') return null;
    if (tokens[at]?.text !== ',') continue;
    const outer = clauseStart(tokens, at, grammar);
    const head = nominativeAt(tokens, outer, at, grammar);
    if (head)
      return nominativeAt(tokens, at + 1, comma, grammar)?.mention.kind === 'name' && head.mention.kind !== 'name'
        ? (nominativeAt(tokens, at + 1, comma, grammar)?.mention ?? null)
        : head.mention;
    return onlyPerson(tokens, outer, at, grammar) ?? null;
  }
  return null;
}

function ofMainClause(tokens: Tokens, start: number, finite: number, grammar: Grammar): Mention | null {
  const { coordinators } = grammar.lexicon;
  const from = coordinators.has(tokens[start]?.lower ?? '') ? start + 1 : start;
  const limit = clauseEnd(tokens, finite + 1);
  if (from === finite) return behindPronoun(tokens, finite, limit, grammar) ?? ofClauseBefore(tokens, start, grammar);
  const field = nominativeAt(tokens, from, finite, grammar);
  if (field && (field.mention.kind !== 'nominal' || isPersonal(tokens, from, field.end, grammar))) return field.mention;
  const inverted = behind(tokens, finite + 1, limit, grammar);
  const isSure = inverted !== null && (inverted.kind !== 'nominal' || !field || tokens[finite + 1]?.lower === 'der');
  return isSure ? inverted : (field?.mention ?? inverted);
}

const behindPronoun = (tokens: Tokens, finite: number, limit: number, grammar: Grammar): Mention | null =>
  grammar.lexicon.pronouns.has(tokens[finite + 1]?.lower ?? '') ? behind(tokens, finite + 1, limit, grammar) : null;

/** `Lund lobte die Fischer und nannte sie …`: the subject of the clause before. */
function ofClauseBefore(tokens: Tokens, end: number, grammar: Grammar): Mention | null {
  let from = clauseStart(tokens, end, grammar);
  if (from >= end) from = 0;
  const opening = nominativeAt(tokens, from, end, grammar)?.mention ?? inClause(tokens, from, end, grammar);
  return opening ?? nominativeAt(tokens, 0, end, grammar)?.mention ?? null;
}

/** The subject at `from`, past adverbials. */
function behind(tokens: Tokens, from: number, limit: number, grammar: Grammar): Mention | null {
  let at = from;
  for (let hop = 0; hop <= MAX_ADJUNCTS; hop += 1) {
    const found = nominativeAt(tokens, at, limit, grammar);
    if (found) return found.mention;
    at = pastPreposition(tokens, at, limit, grammar);
    if (at < 0) return null;
  }
  return null;
}

/** The subject of the verb that closes a clause with a quotation in it: `Lund hat den Plan als „…“ bezeichnet`. */
export function subjectOfFinalVerb(tokens: Tokens, quote: number, verb: number, grammar: Grammar): Mention | null {
  const from = Math.max(0, quote - MAX_CLAUSE);
  const around = [...tokens.slice(from, quote), ...tokens.slice(quote + 1, verb + 2)];
  return subjectVerbSecond(around, verb - from - 1, grammar);
}

/** The subject right behind a verb at `verb`, as after a quotation: `sagte die Ministerin am Montag`. */
export const subjectBehindVerb = (tokens: Tokens, verb: number, grammar: Grammar): Mention | null =>
  IMPERSONAL.has(tokens[verb]?.lower ?? '')
    ? sourceOf(tokens, verb, verb, grammar)
    : behind(tokens, verb + 1, clauseEnd(tokens, verb + 1), grammar);

function relative(tokens: Tokens, at: number, grammar: Grammar): Mention | null {
  const pronoun = tokens[at];
  const outer = clauseStart(tokens, at - 1, grammar);
  const antecedent =
    nominativeAt(tokens, outer, at - 1, grammar)?.mention ?? onlyPerson(tokens, outer, at - 1, grammar);
  return pronoun && antecedent ? { kind: 'pronoun', start: pronoun.start, end: pronoun.end, antecedent } : null;
}

const isPersonal = (tokens: Tokens, from: number, end: number, grammar: Grammar): boolean =>
  tokens
    .slice(from, end)
    .some((token) => token.isCapital && (grammar.names.has(token.text) || isSpeaking(token, grammar)));

/** The subject behind a verb we do not know: `zeigte sich der Trainer zufrieden`, `lehnt sie jedoch ab`. */
function inClause(tokens: Tokens, start: number, end: number, grammar: Grammar): Mention | null {
  const { pronouns, stops } = grammar.lexicon;
  for (let at = start + 1; at < end; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!before?.isWord || before.isCapital || stops.has(before.lower) || !token) continue;
    if (pronouns.has(token.lower)) return { kind: 'pronoun', start: token.start, end: token.end };
    if (!NOMINATIVE.has(token.lower)) continue;
    const found = nominativeAt(tokens, at, end, grammar);
    if (found && isPersonal(tokens, at, found.end, grammar)) return found.mention;
  }
  return null;
}

const NOMINATIVE = new Set(['der', 'die', 'ein', 'eine']);

/** Who a clause is about whose verb we do not know: the person it opens with, else the only person it names. */
export function subjectWithoutVerb(tokens: Tokens, end: number, grammar: Grammar): Mention | null {
  const start = clauseStart(tokens, end, grammar);
  const field = nominativeAt(tokens, start, end, grammar);
  const isPerson = field && (field.mention.kind !== 'nominal' || isPersonal(tokens, start, field.end, grammar));
  if (isPerson) return field.mention;
  return inClause(tokens, start, end, grammar) ?? onlyPerson(tokens, start, end, grammar) ?? null;
}

function clauseStart(tokens: Tokens, at: number, grammar: Grammar): number {
  const { clauseWords } = grammar.lexicon;
  for (let start = at; start > Math.max(0, at - MAX_CLAUSE); start -= 1) {
    const before = tokens[start - 1];
    if (before === undefined || BREAKS.has(before.text)) return start;
    if (before.quote && tokens[start - 2]?.isCapital !== true) return start;
    const isManner = before.lower === 'wie' && tokens[start]?.lower === 'folgt';
    if (clauseWords.has(before.lower) && !isManner && !isNounLink(tokens, start - 1)) return start - 1;
  }
  return 0;
}

/** A quotation ends the clause, but not a name in marks: `schreibt die „Holmer Zeitung“`. */
const isSpeech = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.quote !== undefined && !ARTICLES.has(tokens[at - 1]?.lower ?? '');
const ARTICLES = new Set('der die das dem den im beim'.split(' '));

export function clauseEnd(tokens: Tokens, from: number): number {
  let end = from;
  while (
    end < Math.min(tokens.length, from + MAX_CLAUSE) &&
    !BREAKS.has(tokens[end]?.text ?? ',') &&
    !isSpeech(tokens, end)
  )
    end += 1;
  return end;
}

/** `Lund und Berg sagten`, `die Fischer und die Reeder`: here `und` begins no clause. */
const isNounLink = (tokens: Tokens, at: number): boolean => {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return (before?.isCapital ?? false) && ((after?.isCapital ?? false) || (tokens[at + 2]?.isCapital ?? false));
};

const endsClause = (tokens: Tokens, at: number, grammar: Grammar): boolean => {
  const next = tokens[at + 1];
  if (next === undefined || BREAKS.has(next.text) || next.quote) return true;
  return grammar.lexicon.auxiliaries.has(next.lower);
};

function finiteAt(tokens: Tokens, start: number, at: number, grammar: Grammar): number {
  for (let index = start; index < at; index += 1) {
    const token = tokens[index];
    if (token && !token.isCapital && grammar.lexicon.auxiliaries.has(token.lower)) return index;
  }
  return at;
}
