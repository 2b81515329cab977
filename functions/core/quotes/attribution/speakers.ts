import type { Span } from '../../text/span.ts';
import type { Speaker } from '../quote.ts';
import { lineOf } from '../sentence/line.ts';
import type { Grammar } from '../words/mention.ts';
import { grammarWords } from '../words/vocabulary.ts';
import { fitsDropped, pronounWithoutCapitals } from './antecedent.ts';
import { subjectOfSentence } from './by-case/clause-subject.ts';
import { firstSubjunctive, type Heard, isReportedSpeech, once, type Scene, speakerOfSentence } from './context.ts';
import type { Attributed } from './join-segments.ts';
import type { Reading } from './quoted-spans.ts';
import { speakerOf } from './speaker-of.ts';

/** Words a quotation needs to be taken for speech where only the sentence's subject, and no cue, attributes it. */
const MIN_WORDS_WITHOUT_CUE = { default: 2, capitalizedNouns: 6 };
/** Words a quotation needs to be listed as speech with nobody named for it, or to go on from the paragraph before. */
const MIN_WORDS_UNATTRIBUTED = 6;
/** Reported speech without a verb of its own is followed back over so many sentences. */
const MAX_REPORTED = 8;

/** Decides which quotations are somebody's words, and whose; speech carried on inherits the speaker before it. */
export function speakersOf(scene: Scene): Attributed[] {
  const attributed: Attributed[] = [];
  const heard: Heard = {
    scene,
    speakers: new Map(),
    reported: new Map(),
    told: new Map(),
  };
  scene.readings.forEach((reading, index) => {
    const before = attributed.at(-1);
    if (reading.isTitle || namesSpeaker(reading, before)) return;
    const own = isBareReport(reading, heard) ? null : ownSpeaker(reading, wordsAround(index, scene), scene);
    const speaker =
      (own && pronounWithoutCapitals(own, reading, attributed, heard)) ?? carriedOn(reading, index, before, heard);
    if (speaker || isWorthListing(reading, scene.grammar)) attributed.push({ reading, speaker });
  });
  return attributed;
}

/** `„Ja“, schrieb „Die Woche“`: the second pair of marks holds the speaker's name. */
const namesSpeaker = ({ span }: Reading, before: Attributed | undefined): boolean =>
  before?.speaker != null && before.speaker.start >= span.outer.start && before.speaker.end <= span.outer.end;

/** `Er werde „…“`: the subject of reported speech is the one spoken of. */
const isBareReport = ({ attribution, sentence, span }: Reading, heard: Heard): boolean =>
  attribution?.by === 'subject' && firstSubjunctive(sentence, heard) <= span.outer.end + MAX_TO_VERB;
/** A verb right behind the quotation stands within so many characters: `„…“ habe`. */
const MAX_TO_VERB = 2;

function isWorthListing(reading: Reading, grammar: Grammar): boolean {
  if (reading.words >= MIN_WORDS_UNATTRIBUTED) return true;
  const { cue, mention } = reading.attribution ?? {};
  // German `wird als „Spiegel“ bezeichnet`: a word that nobody is said to use is no speech.
  const isAnybodys = grammar.lexicon.capitalizesNouns && reading.words <= 2 && mention == null;
  return cue !== undefined && !isAnybodys && isSpeech(reading, grammar);
}

const ownSpeaker = (reading: Reading, said: readonly Span[], { text, people, grammar }: Scene): Speaker | null =>
  reading.attribution && isSpeech(reading, grammar)
    ? speakerOf(text, reading.attribution, people, grammar, said)
    : null;

/** The words of a quotation and of its neighbours in the sentence: `“…,” he said, “…”` is one speech. */
const wordsAround = (index: number, { readings }: Scene): Span[] =>
  readings
    .slice(Math.max(0, index - 1), index + 2)
    .filter(({ sentence }) => sentence === readings[index]?.sentence)
    .map(({ span }) => span.inner);

function isSpeech({ attribution, words, isPredicate, isLower, isWhole }: Reading, grammar: Grammar): boolean {
  const { capitalizesNouns } = grammar.lexicon;
  const minimum = capitalizesNouns ? MIN_WORDS_WITHOUT_CUE.capitalizedNouns : MIN_WORDS_WITHOUT_CUE.default;
  if (attribution?.by === 'subject') return words >= minimum;
  if (attribution?.by === 'colon' && capitalizesNouns) return isWhole || words >= minimum;
  if (attribution?.by === 'after' || words > 2 || !capitalizesNouns || isPredicate) return true;
  return (isLower || isWhole) && attribution?.mention != null;
}

function carriedOn(reading: Reading, index: number, before: Attributed | undefined, heard: Heard): Speaker | null {
  const { scene } = heard;
  const previous = scene.readings[index - 1];
  if (reading.span.isOrphan) return null;
  const speaker =
    toldBefore(reading, previous, heard) ??
    carriedSpeaker(reading, previous, before) ??
    announced(reading, scene.readings[index + 1], scene) ??
    saidBehind(reading, heard) ??
    heardBefore(reading, before, heard);
  const isSameSpeech = previous !== undefined && (previous.span.continues || previous.sentence === reading.sentence);
  if (!speaker || !(isSameSpeech || scene.people.goesOn(speaker.name, reading.span.inner))) return null;
  const fits = reading.attribution?.dropped === undefined || fitsDropped(speaker, reading, before, heard);
  return fits ? { ...speaker, resolvedBy: 'continuation' } : null;
}

/** Speech that goes on: after its attribution in one paragraph, in the next one where it was left open or stands alone. */
function carriedSpeaker(
  reading: Reading,
  previous: Reading | undefined,
  before: Attributed | undefined,
): Speaker | null {
  if (!previous || !before || before.reading !== previous || !before.speaker) return null;
  const sameParagraph = previous.span.paragraph === reading.span.paragraph;
  if (sameParagraph && previous.span.isDialogue && reading.span.isDialogue) return before.speaker;
  if (previous.span.continues || previous.sentence === reading.sentence) return before.speaker;
  if (sameParagraph && reading.opensSentence && reading.attribution?.mention == null) return before.speaker;
  return null;
}

/** Speech whose attribution follows in the same paragraph: `“Yes.” “Of course,” she said.` */
function announced(reading: Reading, next: Reading | undefined, { text, people, grammar }: Scene): Speaker | null {
  if (!reading.standsAlone || !next?.attribution || next.span.paragraph !== reading.span.paragraph) return null;
  // Where the reporter speaks in between, it may be somebody else's.
  if (/\p{L}/u.test(text.slice(reading.span.outer.end, next.span.outer.start))) return null;
  return next.opensSentence ? speakerOf(text, next.attribution, people, grammar) : null;
}

/** German `Der Bruder, Tom Reed, freut sich. „…“`: speech by itself is of the one the reporter's sentence before tells of. */
function toldBefore(reading: Reading, previous: Reading | undefined, heard: Heard): Speaker | null {
  const { text, sentences, people, grammar } = heard.scene;
  const at = reading.sentence - 1;
  const told = sentences[at];
  if (grammar.lexicon.order !== 'verb-second' || !reading.standsAlone || previous?.sentence === at) return null;
  if (told?.paragraph !== reading.span.paragraph || reading.words < MIN_WORDS_UNATTRIBUTED) return null;
  if (isReportedSpeech(at, heard)) return null;
  return once(heard.told, at, () => {
    const mention = subjectOfSentence(lineOf(told, text, grammar).tokens, grammar);
    return mention && speakerOf(text, { mention, by: 'subject' }, people, grammar);
  });
}

/** German `„…“ Das erklärte Lund.`: a sentence that points back at the one before says who spoke it. */
function saidBehind(reading: Reading, heard: Heard): Speaker | null {
  const { sentences, grammar } = heard.scene;
  const next = sentences[reading.sentence + 1];
  const [first, second] = next?.items ?? [];
  if (!next || next.paragraph !== reading.span.paragraph || grammar.lexicon.order !== 'verb-second') return null;
  if (first?.kind !== 'token' || second?.kind !== 'token' || !backPointers().has(first.token.lower)) return null;
  const { cues, auxiliaries } = grammar.lexicon;
  if (!cues.has(second.token.lower) && !auxiliaries.has(second.token.lower)) return null;
  if (reading.words <= 2 && !reading.isLower) return null;
  return speakerOfSentence(reading.sentence + 1, heard);
}
const backPointers = grammarWords('backPointers');

/**
 * The one heard in the sentence before: for speech that fills a paragraph of its own, and for reported speech that
 * goes on in the subjunctive (German `Es drohe „…“`), or whose verb leaves its subject out (Spanish `Añadió: «…»`).
 */
function heardBefore(reading: Reading, before: Attributed | undefined, heard: Heard): Speaker | null {
  const isOwnParagraph = reading.standsAlone && reading.words >= MIN_WORDS_UNATTRIBUTED;
  const isReported = isReportedSpeech(reading.sentence, heard) && (reading.words > 2 || reading.isLower);
  const isDropped = reading.attribution?.dropped !== undefined;
  if (!isOwnParagraph && !isReported && !isDropped) return null;
  for (let at = reading.sentence - 1; at >= Math.max(0, reading.sentence - MAX_REPORTED); at -= 1) {
    if (reading.span.paragraph - (heard.scene.sentences[at]?.paragraph ?? -2) > 1) return null;
    if (isReported && heard.scene.sentences[at]?.paragraph !== reading.span.paragraph) return null;
    if (before?.reading.sentence === at) return before.speaker;
    const speaker = speakerOfSentence(at, heard);
    if (speaker) return speaker;
    if (!isReportedSpeech(at, heard)) return null;
  }
  return null;
}
