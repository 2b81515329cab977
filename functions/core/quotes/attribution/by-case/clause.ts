import { BREAKS, type LineToken } from '../../sentence/line.ts';
import type { Tokens } from '../../sentence/line-tokens.ts';
import type { Grammar } from '../../words/mention.ts';
import { grammarWords } from '../../words/vocabulary.ts';

/** Where German clauses begin and end, and where their finite verb is. All indexes are of the line's tokens. */
/** How far a clause is followed, in tokens. */
export const MAX_CLAUSE = 60;
/** At most this many asides between commas may separate a subject from its verb. */
const MAX_ASIDES = 3;

/** Where the clause of the token at `at` begins: after a mark or speech, or at a conjunction. */
export function clauseStart(tokens: Tokens, at: number, grammar: Grammar): number {
  const { clauseWords, likes } = grammar.lexicon;
  for (let start = at; start > Math.max(0, at - MAX_CLAUSE); start -= 1) {
    const before = tokens[start - 1];
    if (before === undefined || BREAKS.has(before.text)) return start;
    if (isSpeech(tokens, start - 1) && tokens[start - 2]?.isCapital !== true) return start;
    const isManner = likes.has(before.lower) && mannerVerbs().has(tokens[start]?.lower ?? '');
    if (clauseWords.has(before.lower) && !isManner && !isNounLink(tokens, start - 1)) return start - 1;
  }
  return 0;
}
/** `wie folgt` opens no clause. */
const mannerVerbs = grammarWords('mannerVerbs');

/** A quotation ends the clause, but not a name in marks: `schreibt die „Holmer Zeitung“`. */
const isSpeech = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.quote !== undefined && !(tokens[at]?.inner && articleForms().has(tokens[at - 1]?.lower ?? ''));
const articleForms = grammarWords('articleForms');

/** Where the clause that continues at `from` ends. */
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

/** `Lund und Berg sagten`, `die Fischer und die Reeder`: here `und` does not begin a clause. */
const isNounLink = (tokens: Tokens, at: number): boolean => {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return (
    (before?.isCapital || before?.text === '-') && ((after?.isCapital ?? false) || (tokens[at + 2]?.isCapital ?? false))
  );
};

/** Whether the verb at `at` is the last word of its clause, except for an auxiliary after it. */
export const endsClause = (tokens: Tokens, at: number, grammar: Grammar): boolean => {
  const next = tokens[at + 1];
  if (next === undefined || BREAKS.has(next.text) || next.quote) return true;
  return grammar.lexicon.auxiliaries.has(next.lower);
};

/** The first auxiliary before the verb at `at`, or else that verb. */
export function finiteAt(tokens: Tokens, start: number, at: number, grammar: Grammar): number {
  for (let index = start; index < at; index += 1) {
    const token = tokens[index];
    if (token && !token.isCapital && grammar.lexicon.auxiliaries.has(token.lower)) return index;
  }
  return at;
}

/** In a subordinate clause the finite verb comes last: `wie Lund gesagt hatte`. */
export function finiteOf(tokens: Tokens, start: number, end: number, at: number, grammar: Grammar): number {
  for (let index = at + 1; index < Math.min(end, at + 3); index += 1)
    if (grammar.lexicon.auxiliaries.has(tokens[index]?.lower ?? '')) return index;
  return finiteAt(tokens, start, at, grammar);
}

/**
 * `Lund, die Bürgermeisterin, sagte`: if a verb opens what looks like a clause, its first field is before the asides.
 */
export function beforeAsides(tokens: Tokens, verb: number, grammar: Grammar): number {
  let start = verb;
  for (let hop = 0; hop < MAX_ASIDES && tokens[start - 1]?.text === ','; hop += 1)
    start = clauseStart(tokens, start - 1, grammar);
  const word = tokens[start]?.lower ?? '';
  const { clauseWords, coordinators } = grammar.lexicon;
  return clauseWords.has(word) && !coordinators.has(word) ? verb : start;
}

/** Whether a token may be a finite verb, judged by its form. */
export const looksFinite = (token: LineToken | undefined, { lexicon }: Grammar): boolean =>
  token?.isWord === true &&
  !token.isCapital &&
  !lexicon.stops.has(token.lower) &&
  (lexicon.auxiliaries.has(token.lower) || (lexicon.finiteEndings?.test(token.lower) ?? false));
