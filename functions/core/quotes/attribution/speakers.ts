import type { Span } from '../../text/span.ts';
import type { ContinuationPattern } from '../patterns/pattern.ts';
import { goesOn } from '../people/mentions-in.ts';
import type { Speaker } from '../quote.ts';
import { lineOf } from '../sentence/line.ts';
import type { Item } from '../sentence/reporting.ts';
import type { Grammar } from '../words/mention.ts';
import { grammarWords } from '../words/vocabulary.ts';
import { fitsDropped, pronounWithoutCapitals } from './antecedent.ts';
import { subjectOfSentence } from './by-case/clause-subject.ts';
import { readEnd } from './by-position/at-sentence-end.ts';
import {
  type Discourse,
  firstSubjunctive,
  isReportedSpeech,
  once,
  type SpeechSoFar,
  speakerOfSentence,
} from './discourse.ts';
import type { Attributed } from './join-segments.ts';
import type { Quotation } from './quotations.ts';
import { announced, closingSpeaker } from './speaker-behind.ts';
import { speakerOf } from './speaker-of.ts';

/** Words a quotation needs to be taken for speech where only the sentence's subject, and no cue, attributes it. */
const MIN_WORDS_WITHOUT_CUE = { default: 2, capitalizedNouns: 6 };
/** Words a quotation needs to be listed as speech with nobody named for it, or to go on from the paragraph before. */
const MIN_WORDS_UNATTRIBUTED = 6;
/** Reported speech without a verb of its own is followed back over so many sentences. */
const MAX_REPORTED = 8;

/**
 * Decides which quotations are somebody's words, and whose: `“We stay,” Ada Lund said. “And we wait.”` has two by Ada
 * Lund; continued speech takes the speaker before it.
 */
export function speakersOf(discourse: Discourse): Attributed[] {
  const attributed: Attributed[] = [];
  const soFar: SpeechSoFar = {
    discourse,
    speakers: new Map(),
    reported: new Map(),
    narrated: new Map(),
  };
  discourse.quotations.forEach((quotation, index) => {
    const before = attributed.at(-1);
    if (quotation.isTitle || namesSpeaker(quotation, before)) return;
    const own = isBareReport(quotation, soFar) ? null : ownSpeaker(quotation, wordsAround(index, discourse), discourse);
    const speaker =
      (own && pronounWithoutCapitals(own, quotation, attributed, soFar)) ?? carriedOn(quotation, index, before, soFar);
    if (speaker || isWorthListing(quotation, discourse.grammar)) attributed.push({ quotation, speaker });
  });
  return attributed;
}

/** `„Ja“, schrieb „Die Woche“`: the second pair of marks holds the speaker's name. */
const namesSpeaker = ({ span }: Quotation, before: Attributed | undefined): boolean =>
  before?.speaker != null && before.speaker.start >= span.outer.start && before.speaker.end <= span.outer.end;

/** `Er werde „…“`: the subject of reported speech is the one spoken of. */
const isBareReport = ({ attribution, sentence, span }: Quotation, soFar: SpeechSoFar): boolean =>
  attribution?.by === 'subject' && firstSubjunctive(sentence, soFar) <= span.outer.end + MAX_TO_VERB;
/** A verb right behind the quotation stands within so many characters: `„…“ habe`. */
const MAX_TO_VERB = 2;

function isWorthListing(quotation: Quotation, grammar: Grammar): boolean {
  if (quotation.words >= MIN_WORDS_UNATTRIBUTED) return true;
  const { cue, mention } = quotation.attribution ?? {};
  // German `wird als „Spiegel“ bezeichnet`: a word that nobody is said to use is no speech.
  const isAnybodys = grammar.lexicon.capitalizesNouns && quotation.words <= 2 && mention == null;
  return cue !== undefined && !isAnybodys && isSpeech(quotation, grammar);
}

const ownSpeaker = (
  quotation: Quotation,
  said: readonly Span[],
  { text, people, grammar }: Discourse,
): Speaker | null =>
  quotation.attribution && isSpeech(quotation, grammar)
    ? speakerOf(text, quotation.attribution, people, grammar, said)
    : null;

/** The words of a quotation and of its neighbours in the sentence: `“…,” he said, “…”` is one speech. */
const wordsAround = (index: number, { quotations }: Discourse): Span[] =>
  quotations
    .slice(Math.max(0, index - 1), index + 2)
    .filter(({ sentence }) => sentence === quotations[index]?.sentence)
    .map(({ span }) => span.inner);

function isSpeech({ attribution, words, isPredicate, isLower, isWhole }: Quotation, grammar: Grammar): boolean {
  const { capitalizesNouns } = grammar.lexicon;
  const minimum = capitalizesNouns ? MIN_WORDS_WITHOUT_CUE.capitalizedNouns : MIN_WORDS_WITHOUT_CUE.default;
  if (attribution?.by === 'subject') return words >= minimum;
  if (attribution?.by === 'colon' && capitalizesNouns) return isWhole || words >= minimum;
  if (attribution?.by === 'after' || words > 2 || !capitalizesNouns || isPredicate) return true;
  return (isLower || isWhole) && attribution?.mention != null;
}

function carriedOn(
  quotation: Quotation,
  index: number,
  before: Attributed | undefined,
  soFar: SpeechSoFar,
): Speaker | null {
  const { discourse } = soFar;
  const previous = discourse.quotations[index - 1];
  if (quotation.span.isOrphan) return null;
  const speaker =
    by('closes-later', closingSpeaker(quotation, index, discourse)) ??
    by('subject-before', subjectOfSentenceBefore(quotation, previous, soFar)) ??
    by(carriedBy(quotation, previous), carriedSpeaker(quotation, previous, before, discourse.grammar)) ??
    by('announced', announced(quotation, discourse.quotations[index + 1], discourse)) ??
    by('pointed-back-to', saidBehind(quotation, soFar)) ??
    speakerBefore(quotation, before, soFar);
  const isSameSpeech = previous !== undefined && (previous.span.continues || previous.sentence === quotation.sentence);
  if (!speaker || !(isSameSpeech || goesOn(speaker.name, quotation.span.inner, discourse.people))) return null;
  const fits = quotation.attribution?.dropped === undefined || fitsDropped(speaker, quotation, before, soFar);
  return fits ? { ...speaker, resolvedBy: 'continuation' } : null;
}

/** A speaker, and how these words came to be theirs. */
const by = (pattern: ContinuationPattern, speaker: Speaker | null): Speaker | null =>
  speaker && { ...speaker, patterns: [...speaker.patterns, pattern] };

const carriedBy = (quotation: Quotation, previous: Quotation | undefined): ContinuationPattern => {
  if (previous?.span.continues) return 'continues-open-marks';
  return previous?.sentence === quotation.sentence ? 'continues-sentence' : 'continues-paragraph';
};

/** `Berg asked her: “Why?”, she recalls. “…”`: whether the one quoted or the one who recalls it goes on, nothing shows. */
const isRetold = ({ attribution, line, span }: Quotation, grammar: Grammar): boolean =>
  attribution?.by === 'before' &&
  readEnd(
    line.tokens,
    line.tokens.findIndex(({ start }) => start === span.outer.start),
    grammar,
  )?.mention != null;

/** Speech that goes on: after its attribution in one paragraph, in the next one where it was left open or stands alone. */
function carriedSpeaker(
  quotation: Quotation,
  previous: Quotation | undefined,
  before: Attributed | undefined,
  grammar: Grammar,
): Speaker | null {
  if (!previous || !before || before.quotation !== previous || !before.speaker) return null;
  const sameParagraph = previous.span.paragraph === quotation.span.paragraph;
  if (sameParagraph && previous.span.isDialogue && quotation.span.isDialogue) return before.speaker;
  if (previous.span.continues || previous.sentence === quotation.sentence) return before.speaker;
  if (
    sameParagraph &&
    quotation.opensSentence &&
    quotation.attribution?.mention == null &&
    !isRetold(previous, grammar)
  )
    return before.speaker;
  return null;
}

/** German `Der Bruder, Tom Reed, freut sich. „…“`: a quotation that stands alone belongs to the subject of the sentence before. */
function subjectOfSentenceBefore(
  quotation: Quotation,
  previous: Quotation | undefined,
  soFar: SpeechSoFar,
): Speaker | null {
  const { text, sentences, people, grammar } = soFar.discourse;
  const at = quotation.sentence - 1;
  const previousSentence = sentences[at];
  if (grammar.lexicon.order !== 'verb-second' || !quotation.standsAlone || previous?.sentence === at) return null;
  if (previousSentence?.paragraph !== quotation.span.paragraph || quotation.words < MIN_WORDS_UNATTRIBUTED) return null;
  if (isReportedSpeech(at, soFar)) return null;
  return once(soFar.narrated, at, () => {
    const mention = subjectOfSentence(lineOf(previousSentence, text, grammar).tokens, grammar);
    return (
      mention &&
      speakerOf(
        text,
        {
          mention,
          by: 'subject',
          pattern:
            mention.kind === 'name'
              ? 'name-bare-subject'
              : mention.kind === 'pronoun'
                ? 'pronoun-bare-subject'
                : 'description-bare-subject',
        },
        people,
        grammar,
      )
    );
  });
}

/** German `„…“ Das erklärte Lund.`: a sentence that points back at the one before says who spoke it. */
function saidBehind(quotation: Quotation, soFar: SpeechSoFar): Speaker | null {
  const { sentences, grammar } = soFar.discourse;
  const next = sentences[quotation.sentence + 1];
  const [first, second] = next?.items ?? [];
  if (!next || next.paragraph !== quotation.span.paragraph || grammar.lexicon.order !== 'verb-second') return null;
  if (first?.kind !== 'token' || second?.kind !== 'token' || !backPointers().has(first.token.lower)) return null;
  const { cues, auxiliaries } = grammar.lexicon;
  if (!cues.has(second.token.lower) && !auxiliaries.has(second.token.lower)) return null;
  if (quotation.words <= 2 && !quotation.isLower) return null;
  return speakerOfSentence(quotation.sentence + 1, soFar);
}
const backPointers = grammarWords('backPointers');

/** Speech in a paragraph of its own ends as a sentence does, inside its marks or behind them; a crosshead has no stop. */
const isStopped = ({ span: { inner, outer } }: Quotation, { text }: Discourse): boolean =>
  /[.!?…:。！？।۔؟：]/u.test(text.slice(inner.end - 1, inner.end) + text.slice(outer.end, outer.end + 1));

/** A colon at the end of the paragraph before leads to the words in this one: `Lund wrote on Monday:` */
const afterReport = (at: number, { discourse }: SpeechSoFar): ContinuationPattern =>
  /^[:：]$/u.test(lastOf(discourse.sentences[at]?.items ?? []))
    ? 'own-paragraph-after-colon'
    : 'own-paragraph-after-report';
const lastOf = (items: readonly Item[]): string => {
  const last = items.at(-1);
  return last?.kind === 'token' ? last.token.text : '';
};

/**
 * The speaker of the sentence before: for a quotation that fills a paragraph of its own, and for reported speech that
 * goes on in the subjunctive (German `Es drohe „…“`), or whose verb leaves its subject out (Spanish `Añadió: «…»`).
 */
function speakerBefore(quotation: Quotation, before: Attributed | undefined, soFar: SpeechSoFar): Speaker | null {
  const isOwnParagraph =
    quotation.standsAlone && quotation.words >= MIN_WORDS_UNATTRIBUTED && isStopped(quotation, soFar.discourse);
  const isReported = isReportedSpeech(quotation.sentence, soFar) && (quotation.words > 2 || quotation.isLower);
  const isDropped = quotation.attribution?.dropped !== undefined;
  if (!isOwnParagraph && !isReported && !isDropped) return null;
  const pattern = isDropped ? 'dropped-subject' : isReported ? 'reported-on' : 'own-paragraph';
  for (let at = quotation.sentence - 1; at >= Math.max(0, quotation.sentence - MAX_REPORTED); at -= 1) {
    if (quotation.span.paragraph - (soFar.discourse.sentences[at]?.paragraph ?? -2) > 1) return null;
    if (isReported && soFar.discourse.sentences[at]?.paragraph !== quotation.span.paragraph) return null;
    if (before?.quotation.sentence === at) return by(pattern, before.speaker);
    const speaker = speakerOfSentence(at, soFar);
    if (speaker) return by(pattern === 'own-paragraph' ? afterReport(at, soFar) : pattern, speaker);
    if (!isReportedSpeech(at, soFar)) return null;
  }
  return null;
}
