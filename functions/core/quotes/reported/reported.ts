import type { AnalyzedText } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { subjectOf } from '../attribution/by-clause/subject-of-verb.ts';
import { isConditional, isDeniedSpeech, isQuestion } from '../attribution/denied-speech.ts';
import { mentionPattern } from '../attribution/mention-pattern.ts';
import { speakerOf } from '../attribution/speaker-of.ts';
import type { NamedPeople } from '../people/named-people.ts';
import { nominativeAt } from '../phrases/case-marked-noun-phrase.ts';
import { isCue, isFiller } from '../phrases/phrase.ts';
import type { Quote } from '../quote.ts';
import { BREAKS, lineOf } from '../sentence/line.ts';
import type { Tokens } from '../sentence/line-tokens.ts';
import type { Grammar } from '../words/mention.ts';
import type { TokensIn } from '../words/tokens.ts';
import { grammarWords } from '../words/vocabulary.ts';
import { clauseBehindListener, tellingVerbs } from './listener.ts';

/** Between the verb and its clause: `told reporters in Holm that`. */
const MAX_TO_CLAUSE = 8;
/** A reported clause of fewer words says nothing by itself; without articles, or with them in the word, two say as much. */
const MIN_WORDS = { default: 3, withoutArticles: 2 };
const minWords = ({ lexicon }: Grammar): number =>
  lexicon.hasArticles && lexicon.order !== 'verb-first' ? MIN_WORDS.default : MIN_WORDS.withoutArticles;

/** An article and its words. */
interface Source {
  readonly analyzed: AnalyzedText;
  readonly tokensIn: TokensIn;
}

/** In a condition the subjunctive retells nothing: `Wenn Lund geklagt hätte, …`. */
const conditionWords = grammarWords('conditionWords');

/**
 * Speech that the reporter retells without marks, the clause alone: of `Lund said that the pier would stay.` the words
 * `the pier would stay`. Only where the verb, the one who speaks and the beginning of the clause are plain; sentences
 * with quotations are left out. UTF-16 offsets; linear.
 */
export function findReported(source: Source, quoted: readonly Span[], people: NamedPeople, grammar: Grammar): Quote[] {
  if (grammar.lexicon.complementizers.size === 0) return [];
  let next = 0;
  return source.analyzed.sentences.flatMap((sentence) => {
    while (next < quoted.length && (quoted[next]?.end ?? 0) <= sentence.start) next += 1;
    const quote = quoted[next];
    if (quote && quote.start < sentence.end) return [];
    const found = readSentence(source, sentence, people, grammar);
    return found ? [found] : [];
  });
}

function readSentence(source: Source, sentence: Span, people: NamedPeople, grammar: Grammar): Quote | undefined {
  const { text } = source.analyzed;
  const words = source.tokensIn(sentence);
  if (!words.some((token) => grammar.lexicon.cues.has(token.lower))) return undefined;
  const items = words.map((token) => ({ kind: 'token' as const, token, start: token.start, end: token.end }));
  const { tokens } = lineOf({ paragraph: 0, items }, text, grammar);
  if (tokens.some((token) => conditionWords().has(token.lower)) && grammar.lexicon.capitalizesNouns) return undefined;
  const cueAt = tokens.findIndex((_, at) => isCue(tokens, at, grammar));
  const from = cueAt < 0 || isOnlyPossible(tokens, cueAt, grammar) ? -1 : clauseFrom(tokens, cueAt, grammar);
  const mention = from < 0 ? null : subjectOf(tokens, cueAt, grammar);
  const clause = tokens
    .slice(Math.max(0, from), clauseTo(tokens, Math.max(0, from), grammar))
    .filter((token) => token.isWord);
  const [first, last] = [clause[0], clause.at(-1)];
  if (
    !mention ||
    isWithinWhen(tokens, mention) ||
    mention.end > (first?.start ?? 0) ||
    !first ||
    !last ||
    clause.length < minWords(grammar) ||
    isQuestion(tokens) ||
    isConditional(tokens, cueAt, mention, grammar) ||
    isDeniedSpeech(tokens, cueAt, mention, Math.max(cueAt, from), grammar)
  )
    return undefined;
  const span = { start: first.start, end: last.end };
  const read = { mention, by: 'before', cueAt: tokens[cueAt]?.start ?? 0 } as const;
  const speaker = speakerOf(text, { ...read, pattern: mentionPattern(tokens, from, read, grammar) }, people, grammar, [
    span,
  ]);
  // Two apostrophes are a quotation mark of old wires: not all of the clause is the reporter's.
  if (text.slice(span.start, span.end).includes("''")) return undefined;
  const cue = tokens[cueAt]?.text ?? '';
  return { text: text.slice(span.start, span.end), kind: 'indirect', ...span, segments: [span], speaker, cue };
}

/** `A week after Lund announced that …`: when something else happened. */
const isWithinWhen = (tokens: Tokens, { start, end }: Span): boolean =>
  tokens.some((token) => token.start > start && token.end <= end && timeOpeners().has(token.lower));
const timeOpeners = grammarWords('timeOpeners');

/** `is expected to say`, `would argue`: nobody has said it. */
const isOnlyPossible = (tokens: Tokens, cueAt: number, { lexicon }: Grammar): boolean =>
  lexicon.verbEndings !== undefined && modalWords().has(tokens[cueAt - 1]?.lower ?? '');
const modalWords = grammarWords('modalWords');

/** In English `that` also begins what describes a noun: `said it had doubled the crews that watch`. */
function opensClause(tokens: Tokens, cueAt: number, that: number, grammar: Grammar): boolean {
  const { lexicon } = grammar;
  if (lexicon.verbEndings === undefined || that === cueAt + 1) return true;
  const next = tokens[that + 1]?.lower ?? '';
  // No gerund describes a noun so: `told the council that dredging would cost more`.
  if (lexicon.auxiliaries.has(next) || lexicon.finiteEndings?.test(next)) return false;
  const [first] = tokens.slice(cueAt + 1, that);
  const isAdjunct = lexicon.stops.has(first?.lower ?? '') || isFiller(first, grammar);
  const hasListener = tellingVerbs().has(tokens[cueAt]?.lower ?? '');
  return (
    (isAdjunct || hasListener) && !tokens.slice(cueAt + 1, that).some(({ lower }) => lexicon.auxiliaries.has(lower))
  );
}

/** The clause ends where the reporter's own words go on: `, according to Berg`, `, adding that`, `, and accused`. */
function clauseTo(tokens: Tokens, from: number, grammar: Grammar): number {
  const { according, coordinators, asides } = grammar.lexicon;
  for (let at = from + 1; at < tokens.length; at += 1) {
    if (!BREAKS.has(tokens[at]?.text ?? '')) continue;
    const next = coordinators.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    const isSource = according.some(([first]) => first === tokens[at + 1]?.lower && !asides.has(first ?? ''));
    if (isSource || isCue(tokens, next, grammar)) return at;
  }
  return tokens.length;
}

/** German `…, die sich lösen müsse`: an article without its noun opens a relative clause. */
const isRelative = (tokens: Tokens, at: number, grammar: Grammar): boolean =>
  grammar.lexicon.relatives.has(tokens[at]?.lower ?? '') &&
  nominativeAt(tokens, at, tokens.length, grammar) === undefined;

/** Where the clause begins: behind `that`, or in German behind the comma where the clause stands in the subjunctive. */
function clauseFrom(tokens: Tokens, cueAt: number, grammar: Grammar): number {
  const { complementizers, subjunctives } = grammar.lexicon;
  const behindListener = clauseBehindListener(tokens, cueAt, grammar);
  if (behindListener > 0) return behindListener;
  for (let at = cueAt + 1; at < Math.min(tokens.length, cueAt + MAX_TO_CLAUSE); at += 1) {
    const token = tokens[at];
    if (token === undefined) return -1;
    // Chinese opens the clause with a mark, right behind the verb.
    if (BREAKS.has(token.text) && complementizers.has(token.text)) return at === cueAt + 1 ? at + 1 : -1;
    // `confirmed that, saying …`: a pronoun, and no clause.
    if (complementizers.has(token.lower) && BREAKS.has(tokens[at + 1]?.text ?? '')) return -1;
    if (complementizers.has(token.lower)) return opensClause(tokens, cueAt, at, grammar) ? at + 1 : -1;
    if (!BREAKS.has(token.text)) continue;
    const goesOn = complementizers.has(tokens[at + 1]?.lower ?? '');
    if (goesOn) return at + 2;
    const isReported =
      token.text === ',' &&
      !isRelative(tokens, at + 1, grammar) &&
      tokens.slice(at + 1).some((word) => subjunctives.has(word.lower));
    return isReported ? at + 1 : -1;
  }
  return -1;
}
