import type { MentionPattern } from '../patterns/pattern.ts';
import { isCue, isFiller } from '../phrases/phrase.ts';
import type { Attribution } from '../sentence/attribution.ts';
import { BREAKS, type LineToken } from '../sentence/line.ts';
import type { Tokens } from '../sentence/line-tokens.ts';
import type { Grammar, Mention } from '../words/mention.ts';
import { isRole } from '../words/role-words.ts';
import { firstSubject } from './by-clause/first-subject.ts';
import { presentParticipleEndings } from './by-clause/verb-group.ts';
import { readBefore } from './by-position/before-quotation.ts';
import { kindOfMention } from './mention-kind.ts';

/** So many tokens before and behind a quotation tell how it is attributed. */
const MAX_WINDOW = 120;
/** Between verb, speaker and quotation no more than so many words may stand where they stand beside each other. */
const MAX_BESIDE = 2;

/**
 * The pattern by which a sentence names the speaker of the quotation at index `at`; see `MentionPattern`. Undefined where it names
 * nobody. `“…,” said Lund` → `verb-then-name`.
 */
export function mentionPattern(
  line: Tokens,
  quotation: number,
  attribution: Attribution,
  grammar: Grammar,
): MentionPattern | undefined {
  // A sentence of thousands of quotations is not read whole for each of them.
  const skipped = Math.max(0, quotation - MAX_WINDOW);
  const [tokens, at] = [line.slice(skipped, quotation + MAX_WINDOW), quotation - skipped];
  const { mention, by } = attribution;
  if (!mention) return undefined;
  const kind = kindOfMention(mention, tokens, grammar);
  if (by === 'colon') return `${kind}-colon`;
  if (by === 'source') return `${kind}-source`;
  if (by === 'subject') return `${kind}-bare-subject`;
  if (by === 'end') return `${kind}-at-end`;
  if (attribution.isThought) return `${kind}-own-thought`;
  if (attribution.isGuessedVerb) return `${kind}-guessed-verb`;
  const cue = tokens.find((token) => token.start === attribution.cueAt);
  if (!cue) return `${kind}-signature`;
  const isBeside = areBeside(tokens, at, cue, mention, grammar);
  if (by === 'before') return `${kind}-${beforeForm(tokens, at, cue, mention, grammar, isBeside)}`;
  if (isToldBefore(tokens, at, mention, grammar)) return `${kind}-over-report`;
  if (!isBeside) return `${kind}-after-apart`;
  return cue.start < mention.start ? `verb-then-${kind}` : `${kind}-then-verb`;
}

/** Whether verb and speaker stand side by side, and both beside the quotation; adverbs and auxiliaries do not count. */
function areBeside(tokens: Tokens, at: number, cue: LineToken, mention: Mention, grammar: Grammar): boolean {
  const quote = tokens[at];
  if (!quote) return false;
  const [first, last] = cue.start < mention.start ? [cue, mention] : [mention, cue];
  const isBetween = ({ start, end }: LineToken): boolean => start >= first.end && end <= last.start;
  const isToQuote = ({ start, end }: LineToken): boolean =>
    first.start < quote.start ? start >= last.end && end <= quote.start : start >= quote.end && end <= first.start;
  const isWord = (token: LineToken): boolean => token.isWord && !isFiller(token, grammar);
  const own = tokens.filter((token) => isBetween(token) && isWord(token));
  const inner = own.filter(({ lower }) => !grammar.lexicon.auxiliaries.has(lower));
  const outer = tokens.filter((token) => isToQuote(token) && token.isWord);
  return inner.length <= MAX_BESIDE && outer.length <= MAX_BESIDE;
}

type BeforeForm =
  | 'verb-quotation'
  | 'in-clause'
  | 'in-parted-clause'
  | 'further-part'
  | 'second-verb'
  | 'participle'
  | 'bound-participle'
  | 'as-said'
  | 'subordinate'
  | 'relative'
  | 'in-report'
  | 'nested';

/** The clause of a verb of speech before the quotation. */
function beforeForm(
  tokens: Tokens,
  at: number,
  cue: LineToken,
  mention: Mention,
  grammar: Grammar,
  isBeside: boolean,
): BeforeForm {
  const from = tokens.findIndex(({ start }) => start >= Math.max(cue.end, mention.end));
  const between = from < 0 ? [] : tokens.slice(from, at);
  if (between.some((_, index) => isCue(tokens, from + index, grammar))) return 'nested';
  if (isAsSaid(tokens, mention, grammar)) return 'as-said';
  if (mention.antecedent) return 'relative';
  if (!isMainSubject(tokens, at, mention, grammar))
    return isInReport(tokens, mention, grammar) ? 'in-report' : 'subordinate';
  if (isParticiple(cue, grammar)) return isBehindComma(tokens, cue) ? 'participle' : 'bound-participle';
  if (
    tokens.some((token, index) => token.start >= mention.end && token.end <= cue.start && isCue(tokens, index, grammar))
  )
    return 'second-verb';
  const isFurther = between.some((token) => token.quote !== undefined);
  if (isFurther && /^[:：]$/u.test(tokens[at - 1]?.text ?? '')) return 'in-parted-clause';
  if (isFurther) return 'further-part';
  if (isBeside) return 'verb-quotation';
  // German opens every reported clause with a comma.
  const isParted = between.slice(1, -1).some(({ text }) => BREAKS.has(text));
  return isParted ? 'in-parted-clause' : 'in-clause';
}

/** `Lund left, calling it “…”`: a comma, and at most a word, stand before the participle. */
const isBehindComma = (tokens: Tokens, cue: LineToken): boolean => {
  const at = tokens.indexOf(cue);
  return tokens.slice(Math.max(0, at - 2), at).some(({ text }) => BREAKS.has(text));
};

const isParticiple = (cue: LineToken, { lexicon }: Grammar): boolean =>
  lexicon.verbEndings !== undefined && presentParticipleEndings().test(cue.lower);

/**
 * Whether the one who speaks is the subject of the sentence itself, or opens a clause behind a comma (`In a speech on Monday, Lund
 * said`), and no subject of a clause in it.
 */
function isMainSubject(tokens: Tokens, at: number, mention: Mention, grammar: Grammar): boolean {
  if (mention.antecedent) return false;
  const lead = leadOf(tokens, mention);
  if (grammar.lexicon.order !== 'subject-first') return !opensSubordinate(lead, grammar);
  const subject = firstSubject(tokens, at, grammar);
  const isFirst = subject !== null && subject.start < mention.end && subject.end > mention.start;
  // `…, but she said`: a clause of the reporter's own; before a name the conjunction may stand in a list.
  const isJoined = mention.kind === 'pronoun' && grammar.lexicon.coordinators.has(lead[0]?.lower ?? '');
  const own = isJoined ? lead.slice(1) : lead;
  return isFirst || own.every((token) => isTitleWord(token, grammar));
}

/**
 * `Berg told them the pier was “dead”, Lund says`: the words stand inside what a verb of speech before them tells, whose subject is
 * somebody else.
 */
function isToldBefore(tokens: Tokens, at: number, mention: Mention, grammar: Grammar): boolean {
  if (mention.start < (tokens[at]?.start ?? 0)) return false;
  const before = readBefore(tokens, at, grammar)?.mention;
  return before != null && (before.kind !== mention.kind || before.kind !== 'pronoun');
}

/** `Lund said Berg called it “…”`: a verb of speech stands before the speaker, whose words the clause may be part of. */
const isInReport = (tokens: Tokens, mention: Mention, grammar: Grammar): boolean =>
  tokens.some((token, index) => token.end <= mention.start && isCue(tokens, index, grammar));

/** What stands before the speaker in the same clause, from the mark before it on; the mark with it. */
function leadOf(tokens: Tokens, mention: Mention): Tokens {
  const before = tokens.slice(
    0,
    Math.max(
      0,
      tokens.findIndex(({ end }) => end > mention.start),
    ),
  );
  return before.slice(before.findLastIndex(({ text, quote }) => BREAKS.has(text) || quote !== undefined) + 1);
}

/** A word that may stand between a comma and a name: an article, a title. */
const isTitleWord = (token: LineToken, { lexicon }: Grammar): boolean => {
  const { clauseWords, coordinators, cues, determiners, fillers, stops } = lexicon;
  const isOther = [clauseWords, coordinators, cues, fillers, stops].some((words) => words.has(token.lower));
  return !isOther && (token.isCapital || determiners.has(token.lower) || isRole(token, lexicon.roles));
};

/** A conjunction or relative pronoun in the clause that leads to the speaker. */
function opensSubordinate(lead: Tokens, { lexicon }: Grammar): boolean {
  // German `der` is an article as well: a relative pronoun stands before no noun.
  const isRelative = lexicon.relatives.has(lead[0]?.lower ?? '') && !lead[1]?.isCapital;
  return isRelative || lead.some(({ lower }) => lexicon.clauseWords.has(lower) && !lexicon.coordinators.has(lower));
}

/** `As Lund put it, “…”`: the clause is there to say whose words they are. */
const isAsSaid = (tokens: Tokens, mention: Mention, { lexicon }: Grammar): boolean =>
  lexicon.order === 'subject-first' && lexicon.likes.has(leadOf(tokens, mention)[0]?.lower ?? '');
