import { BREAKS, type LineToken } from './line.ts';
import { type Grammar, headOf, isRole, type Mention } from './noun-phrase.ts';
import { isFiller } from './phrase.ts';
import { firstSubject, MAX_REACH, relativeOf, subjectBehind, subjectOverComma } from './subject.ts';

type Tokens = readonly LineToken[];

/** The subject of a German verb: before it in a main clause, behind it where something else stands first. */
export function subjectVerbSecond(tokens: Tokens, at: number, grammar: Grammar): Mention | null {
  const start = clauseStart(tokens, at, grammar);
  const first = tokens[start];
  const { relatives, clauseWords, likes, coordinators } = grammar.lexicon;
  if (first === undefined || start > at) return null;
  const isFinal = endsClause(tokens, at, grammar);
  if (isFinal && relatives.has(first.lower) && tokens[start - 1]?.text === ',' && start < at)
    return relativeOf(tokens, start, grammar);
  if (likes.has(first.lower) || (clauseWords.has(first.lower) && !coordinators.has(first.lower)))
    return headOf(nominative(tokens.slice(start + 1, at), grammar), grammar);
  const finite = finiteAt(tokens, start, at, grammar);
  if (finite === start) return atStart(tokens, start, finite, grammar);
  const field = coordinators.has(first.lower) ? tokens.slice(start + 1, finite) : tokens.slice(start, finite);
  if (field.length === 0) return subjectBehindPronoun(tokens, finite, grammar) ?? firstSubject(tokens, start, grammar);
  return ofMainClause(tokens, field, finite, grammar);
}

/** `…, sagte der Minister` and `Lund, die Bürgermeisterin, sagte`: a comma stands before the verb. */
function atStart(tokens: Tokens, start: number, finite: number, grammar: Grammar): Mention | null {
  const behind = subjectBehind(tokens, finite, grammar);
  if (tokens[start - 1]?.text !== ',') return behind;
  const over = subjectOverComma(tokens, start, grammar);
  return over && !isNominative(tokens, finite, grammar) ? over : (behind ?? over);
}

const subjectBehindPronoun = (tokens: Tokens, finite: number, grammar: Grammar): Mention | null =>
  grammar.lexicon.pronouns.has(tokens[finite + 1]?.lower ?? '') ? subjectBehind(tokens, finite, grammar) : null;

function ofMainClause(tokens: Tokens, field: Tokens, finite: number, grammar: Grammar): Mention | null {
  const head = opensAsSubject(field, grammar) ? headOf(field, grammar) : null;
  const isSure = head !== null && (head.kind === 'pronoun' || isKnown(field, grammar));
  if (isSure || (head && !isNominative(tokens, finite, grammar))) return head;
  return subjectBehind(tokens, finite, grammar) ?? head;
}

/** Behind the verb stands what can only be its subject: `der`, a pronoun, a name, a role. */
function isNominative(tokens: Tokens, finite: number, grammar: Grammar): boolean {
  let at = finite + 1;
  while (isFiller(tokens[at], grammar) && !grammar.lexicon.determiners.has(tokens[at]?.lower ?? '')) at += 1;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined) return false;
  if (SUBJECT_FORMS.has(token.lower) || grammar.lexicon.pronouns.has(token.lower))
    return !token.isCapital && (token.lower !== 'die' || isPersonal(next, grammar));
  return isPersonal(token, grammar);
}

const isPersonal = (token: LineToken | undefined, grammar: Grammar): boolean =>
  token?.isCapital === true && (grammar.names.has(token.text) || isRole(token, grammar.lexicon.roles));

const SUBJECT_FORMS = new Set(['der', 'die', 'er', 'sie']);
/** Cases other than the nominative, and words that begin an adverbial. */
const NOT_SUBJECT = new Set(
  'den dem des einen einem eines einer seinen seinem ihren ihrem diesen diesem das dies darauf hierzu'.split(' '),
);

function opensAsSubject(field: Tokens, grammar: Grammar): boolean {
  const first = field.find((token) => token.isWord);
  if (first === undefined || (field.length <= 1 && NOT_SUBJECT.has(first.lower))) return false;
  const { stops, determiners, fillers } = grammar.lexicon;
  if (NOT_SUBJECT.has(first.lower) && first.lower !== 'das') return false;
  if (grammar.lexicon.pronouns.has(first.lower) || determiners.has(first.lower)) return true;
  return !stops.has(first.lower) && !fillers.has(first.lower);
}

const isKnown = (field: Tokens, grammar: Grammar): boolean => field.some((token) => isPersonal(token, grammar));

/** Without what stands between the subordinator and its subject: `wie gestern die Polizei mitteilte`. */
function nominative(clause: Tokens, grammar: Grammar): Tokens {
  const from = clause.findIndex((token) => !isFiller(token, grammar) || grammar.lexicon.determiners.has(token.lower));
  return from < 0 ? [] : clause.slice(from, from + 16);
}

function clauseStart(tokens: Tokens, at: number, grammar: Grammar): number {
  for (let start = at; start > Math.max(0, at - MAX_REACH); start -= 1) {
    const before = tokens[start - 1];
    if (before === undefined || BREAKS.has(before.text)) return start;
    if (before.quote && tokens[start - 2]?.isCapital !== true) return start;
    const { clauseWords } = grammar.lexicon;
    if (clauseWords.has(before.lower) && !isNounLink(tokens, start - 1)) return start - 1;
  }
  return 0;
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
