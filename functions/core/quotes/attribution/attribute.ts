import { isCue } from '../phrases/phrase.ts';
import type { Attribution } from '../sentence/attribution.ts';
import type { Line } from '../sentence/line.ts';
import type { Tokens } from '../sentence/line-tokens.ts';
import type { Grammar, Mention } from '../words/mention.ts';
import { readFinal, readFrame, readOpening, readOpinion } from './by-case/attribute-by-case.ts';
import { firstSubject } from './by-clause/first-subject.ts';
import { ownThought } from './by-clause/own-thought.ts';
import { subjectOf } from './by-clause/subject-of-verb.ts';
import { MAX_REACH } from './by-clause/verb-group.ts';
import { readAfter } from './by-position/after-quotation.ts';
import { withApposition } from './by-position/apposition.ts';
import { readEnd } from './by-position/at-sentence-end.ts';
import { bySubject } from './by-position/bare-subject.ts';
import { isIntroducedBy, readBefore } from './by-position/before-quotation.ts';
import { isConditional, isDeniedSpeech, isQuestion } from './denied-speech.ts';
import { mentionPattern } from './mention-pattern.ts';

/** Finds who says the quotation at index `at` of `line.tokens`; undefined where the sentence attributes it to nobody. */
export function attribute(line: Line, at: number, grammar: Grammar): Attribution | undefined {
  const { tokens } = line;
  const read = readAround(tokens, at, grammar);
  const quote = tokens[at];
  // `laut „Holmer Bote“`: the name in the marks is the source, not what it says.
  const isOwnName = read?.mention && quote && read.mention.start < quote.end && read.mention.end > quote.start;
  if (isOwnName) return undefined;
  if (!read?.mention) return read;
  // Nobody has said it: beside a name it would read as said, and alone as somebody's.
  if (read.by === 'before' && isOnlyAsked(tokens, read, grammar)) return { ...read, mention: null, isDenied: true };
  const mention = withApposition(tokens, read.mention, grammar);
  return {
    ...read,
    mention,
    pattern: mentionPattern(tokens, at, { ...read, mention }, grammar),
    ...(isDenied(tokens, at, read, grammar) ? { isDenied: true } : {}),
    ...mainSubject(tokens, at, read.mention, grammar),
  };
}

/** `Did Lund call it “dead”?`, `if she says “no”` */
function isOnlyAsked(tokens: Tokens, { mention, cueAt }: Attribution, grammar: Grammar): boolean {
  const cue = tokens.findIndex(({ start }) => start === cueAt);
  return isQuestion(tokens) || (cue >= 0 && mention !== null && isConditional(tokens, cue, mention, grammar));
}

/** `Lund praised what she called “…”`: the subject of the sentence, where a pronoun has a clause of its own. */
function mainSubject(tokens: Tokens, at: number, mention: Mention, grammar: Grammar): Pick<Attribution, 'mainSubject'> {
  if (mention.kind !== 'pronoun' || mention.antecedent || grammar.lexicon.order !== 'subject-first') return {};
  const subject = firstSubject(tokens, at, grammar);
  return subject?.kind === 'name' && subject.end < mention.start ? { mainSubject: subject } : {};
}

/** `denied they were “severe”`, `never called it “dead”`; `did not say “no”, as the Post reported`, whoever comes behind. */
function isDenied(tokens: Tokens, at: number, read: Attribution, grammar: Grammar): boolean {
  const verb = /^[:：,，]$/u.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  const isLedTo = read.by !== 'before' && isCue(tokens, verb, grammar);
  const { mention, by, cueAt } = (isLedTo ? readBefore(tokens, at, grammar) : undefined) ?? read;
  const cue = by === 'before' ? tokens.findIndex(({ start }) => start === cueAt) : -1;
  return cue >= 0 && mention !== null && isDeniedSpeech(tokens, cue, mention, cue + 1, grammar);
}

function readAround(tokens: Tokens, at: number, grammar: Grammar): Attribution | undefined {
  const read = readWithoutThoughts(tokens, at, grammar);
  return read && (ownThought(tokens, read, grammar) ?? read);
}

function readWithoutThoughts(tokens: Tokens, at: number, grammar: Grammar): Attribution | undefined {
  const frame = readFrame(tokens, at, grammar) ?? readOpening(tokens, at, grammar);
  if (frame) return frame;
  const after = readAfter(tokens, at, grammar);
  const before = readFinal(tokens, at, grammar) ?? readBefore(tokens, at, grammar);
  if (after?.mention && !(before?.mention && isIntroducedBy(tokens, at, grammar))) return after;
  if (before?.mention) return before;
  return (
    readEnd(tokens, at, grammar) ??
    before ??
    readOpinion(tokens, at, grammar) ??
    bySubject(tokens, at, grammar) ??
    after
  );
}

/** The speaker of a sentence without a quotation: `Lund said that the pier would stay.` */
export function attributeSentence({ tokens }: Line, grammar: Grammar): Attribution | undefined {
  const last = tokens.at(-1)?.text;
  const end = last === '.' ? tokens.length - 1 : tokens.length;
  const read = readBefore(tokens, end, grammar);
  return read?.mention && (read.cue !== undefined || read.by === 'colon')
    ? { ...read, pattern: mentionPattern(tokens, end, read, grammar) }
    : undefined;
}

/** Two of a sentence's verbs of speech have subjects of their own: `Lund said that Berg promised …`. */
export function hasSeveralSpeakers({ tokens }: Line, grammar: Grammar): boolean {
  const subjects = tokens
    .slice(0, MAX_REACH)
    .flatMap((_, at) => (isCue(tokens, at, grammar) ? (subjectOf(tokens, at, grammar)?.start ?? []) : []));
  return new Set(subjects).size > 1;
}
