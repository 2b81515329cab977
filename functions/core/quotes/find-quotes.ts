import type { AnalyzedText } from '../article/article.ts';
import type { Span } from '../span.ts';
import { type Attribution, attribute } from './attribution.ts';
import { lexiconFor } from './lexicon/index.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { type Line, lineOf } from './line.ts';
import { findMarkedSpans, type MarkedSpan, splitInterrupted } from './marks.ts';
import { type Grammar, timeWords } from './noun-phrase.ts';
import { People, regionNames } from './people.ts';
import type { Quote, QuoteAnalysis, Speaker } from './quote.ts';
import { joinSpeech, type ReportingSentence, reportingSentences } from './reporting.ts';
import { looksLikeTitle } from './titles.ts';
import { type Token, tokenize } from './tokens.ts';

const NO_CAPITALS = /^(?:ar|fa|he|ur|ps|zh|ja|ko|th|hi|mr|bn|ta|te|kn|ml|gu|pa|si|ka|am)\b/;
/** Words a quotation needs to be taken for speech where only the sentence's subject, and no cue, attributes it. */
const MIN_WORDS_WITHOUT_CUE = { default: 2, capitalizedNouns: 6 };
/** Words a quotation needs to be listed as speech with nobody named for it. */
const MIN_WORDS_UNATTRIBUTED = 6;
/** How far back a pronoun may reach, in UTF-16 units: about three paragraphs of news. */
const PRONOUN_REACH = 1200;

interface Reading {
  readonly span: MarkedSpan;
  readonly sentence: ReportingSentence | undefined;
  readonly attribution: Attribution | undefined;
  /** The quotation stands alone, or opens the reporter's sentence. */
  readonly opensSentence: boolean;
  readonly standsAlone: boolean;
  readonly words: number;
  /** What the span looks like: a name of something rather than somebody's words. */
  readonly isTitle: boolean;
}

function grammarOf(language: string, tokens: readonly Token[]): Grammar {
  const lexicon = lexiconFor(language);
  const lowerWords = new Set(tokens.filter((token) => !token.isCapital).map((token) => token.lower));
  const names = namesShown(tokens, lexicon, lowerWords);
  return { lexicon, times: timeWords(language), hasCapitals: !NO_CAPITALS.test(language), names, lowerWords };
}

/**
 * Words that stand capitalized where no sentence begins; where all nouns are capitalized, those that stand beside
 * another capitalized word: `Ada Lund`.
 */
function namesShown(tokens: readonly Token[], lexicon: Lexicon, lowerWords: ReadonlySet<string>): ReadonlySet<string> {
  const isFree = (token: Token | undefined): boolean =>
    token?.isCapital === true && !lowerWords.has(token.lower) && !lexicon.determiners.has(token.lower);
  const shown = tokens.filter((token, at) => {
    if (!isFree(token)) return false;
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (lexicon.capitalizesNouns) return isFree(before) || isFree(after);
    return before?.isWord === true || before?.text === ',';
  });
  return new Set(shown.map((token) => token.text));
}

/**
 * Every attributed quotation of a text with its speaker, and the people, organizations and places named in it.
 * Offsets are UTF-16 code units into `analyzed.text`; `text` is made of the article's own characters. Never throws;
 * a text without quotations gives none. A speaker that cannot be told is null.
 */
export function findQuotes(analyzed: AnalyzedText): QuoteAnalysis {
  const { text, language } = analyzed;
  const tokens = analyzed.paragraphs.flatMap((paragraph) => tokenize(text, paragraph, language));
  const grammar = grammarOf(language, tokens);
  const hasCue = (span: Span): boolean =>
    tokenize(text, span, language).some((token) => grammar.lexicon.cues.has(token.lower));
  // Where a closing mark was forgotten, the reporter's words may follow unmarked: a verb of speech betrays them.
  const marked = findMarkedSpans(text, analyzed.paragraphs).filter((span) => !span.isUnclosed || !hasCue(span.inner));
  const spans = splitInterrupted(text, marked, hasCue);
  const isVerbOfSpeech = (token: Token): boolean =>
    grammar.lexicon.cues.has(token.lower) || (grammar.lexicon.verbEndings !== undefined && /.ed$/u.test(token.lower));
  const sentences = joinSpeech(reportingSentences(analyzed, spans), isVerbOfSpeech);
  const people = new People(text, tokens, grammar, regionNames(language));
  const readings = readAll(analyzed, spans, sentences, grammar);
  return { quotes: joinSegments(text, speakersOf(text, readings, people, grammar)), entities: people.entities() };
}

function readAll(
  analyzed: AnalyzedText,
  spans: readonly MarkedSpan[],
  sentences: readonly ReportingSentence[],
  grammar: Grammar,
): Reading[] {
  const places = new Map<number, { sentence: ReportingSentence; at: number; line: Line }>();
  for (const sentence of sentences) {
    if (!sentence.items.some((item) => item.kind === 'quote')) continue;
    const line = lineOf(sentence, analyzed.text, grammar);
    for (const [quote, at] of line.quoteAt) places.set(quote, { sentence, at, line });
  }
  return spans.map((span, index) => {
    const found = places.get(index);
    const items = found?.sentence.items ?? [];
    const words = tokenize(analyzed.text, span.inner, analyzed.language).filter((token) => token.isWord).length;
    const attribution = found && attribute(found.line, found.at, grammar);
    const place = found && { line: found.line, at: found.at, isAfter: attribution?.by === 'after' };
    return {
      span,
      sentence: found?.sentence,
      attribution,
      opensSentence: found?.at === 0,
      standsAlone: items.every((item) => item.kind === 'quote' || !item.token.isWord),
      words,
      isTitle: looksLikeTitle(analyzed.text.slice(span.inner.start, span.inner.end), words, place, grammar),
    };
  });
}

interface Attributed {
  readonly reading: Reading;
  readonly speaker: Speaker | null;
}

function isSpeech({ attribution, words }: Reading, grammar: Grammar): boolean {
  const { capitalizesNouns } = grammar.lexicon;
  const minimum = capitalizesNouns ? MIN_WORDS_WITHOUT_CUE.capitalizedNouns : MIN_WORDS_WITHOUT_CUE.default;
  if (attribution?.by === 'subject') return words >= minimum;
  return attribution?.by === 'after' || words > 2 || !capitalizesNouns;
}

/** Decides which quotations are somebody's words, and whose; speech carried on inherits the speaker before it. */
function speakersOf(text: string, readings: readonly Reading[], people: People, grammar: Grammar): Attributed[] {
  const attributed: Attributed[] = [];
  readings.forEach((reading, index) => {
    if (reading.isTitle) return;
    const before = attributed.at(-1);
    const own =
      reading.attribution && isSpeech(reading, grammar) ? speakerOf(text, reading.attribution, people, grammar) : null;
    if (own) {
      attributed.push({ reading, speaker: own });
      return;
    }
    const carried =
      carriedSpeaker(reading, readings[index - 1], before) ??
      announced(text, reading, readings[index + 1], people, grammar);
    if (carried) attributed.push({ reading, speaker: { ...carried, resolvedBy: 'continuation' } });
    else if (reading.words >= MIN_WORDS_UNATTRIBUTED || reading.attribution?.cue !== undefined)
      attributed.push({ reading, speaker: null });
  });
  return attributed;
}

function speakerOf(text: string, attribution: Attribution, people: People, grammar: Grammar): Speaker | null {
  const { mention } = attribution;
  if (!mention) return null;
  const shown = { mention: text.slice(mention.start, mention.end), start: mention.start, end: mention.end };
  if (mention.antecedent) {
    const meant = speakerOf(text, { ...attribution, mention: mention.antecedent }, people, grammar);
    return meant && { ...meant, ...shown, resolvedBy: 'pronoun' };
  }
  if (mention.kind === 'pronoun') {
    const gender = grammar.lexicon.pronouns.get(shown.mention.toLowerCase());
    const person = people.resolve(mention, gender, mention.start - PRONOUN_REACH);
    return {
      ...shown,
      name: person?.name ?? shown.mention,
      ...(person?.role ? { role: person.role } : {}),
      resolvedBy: 'pronoun',
    };
  }
  if (mention.kind === 'nominal') {
    const person = people.described(mention);
    return {
      ...shown,
      name: person?.name ?? shown.mention,
      ...(person?.role ? { role: person.role } : {}),
      resolvedBy: 'title',
    };
  }
  const person = people.speaking(mention);
  const role = person?.role ?? (mention.role ? text.slice(mention.role.start, mention.role.end) : undefined);
  return { ...shown, name: person?.name ?? shown.mention, ...(role ? { role } : {}), resolvedBy: 'named' };
}

/** Speech that goes on: after its attribution in one paragraph, in the next one where it was left open or stands alone. */
function carriedSpeaker(
  reading: Reading,
  previous: Reading | undefined,
  before: Attributed | undefined,
): Speaker | null {
  if (!previous || !before || before.reading !== previous || !before.speaker) return null;
  const sameParagraph = previous.span.paragraph === reading.span.paragraph;
  const sameSentence = previous.sentence === reading.sentence;
  if (previous.span.continues) return before.speaker;
  if (sameSentence) return before.speaker;
  if (sameParagraph && reading.opensSentence && reading.attribution?.mention == null) return before.speaker;
  const nextParagraph = previous.span.paragraph + 1 === reading.span.paragraph;
  return nextParagraph && reading.standsAlone && reading.words >= MIN_WORDS_UNATTRIBUTED ? before.speaker : null;
}

/** Speech whose attribution follows in the same paragraph: `“Yes.” “Of course,” she said.` */
function announced(
  text: string,
  reading: Reading,
  next: Reading | undefined,
  people: People,
  grammar: Grammar,
): Speaker | null {
  if (!reading.standsAlone || !next?.attribution || next.span.paragraph !== reading.span.paragraph) return null;
  return next.opensSentence ? speakerOf(text, next.attribution, people, grammar) : null;
}

/** Makes one quote of the segments that an attribution or a paragraph's end divides. */
function joinSegments(text: string, attributed: readonly Attributed[]): Quote[] {
  const groups: Attributed[][] = [];
  for (const one of attributed) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && goesOn(text, last.reading, one.reading)) group.push(one);
    else groups.push([one]);
  }
  return groups.map((group) => toQuote(text, group));
}

function goesOn(text: string, before: Reading, reading: Reading): boolean {
  if (before.span.continues) return true;
  if (before.sentence !== reading.sentence || before.attribution?.by !== 'after') return false;
  const open = /[\p{L}\p{N},،，–—-]$/u.test(text.slice(before.span.inner.start, before.span.inner.end));
  return open && reading.attribution?.by !== 'after';
}

function toQuote(text: string, group: readonly Attributed[]): Quote {
  const segments = group.map(({ reading }) => reading.span.inner);
  const speaker = group.find((one) => one.speaker)?.speaker ?? null;
  const first = group[0]?.reading;
  const cue = group.map(({ reading }) => reading.attribution?.cue).find((one) => one !== undefined);
  const isWhole = first?.opensSentence || /^[\p{Lu}¿¡]/u.test(text.slice(segments[0]?.start ?? 0));
  return {
    text: segments.map(({ start, end }) => text.slice(start, end)).join(' '),
    kind: isWhole && (first?.words ?? 0) > 2 ? 'direct' : 'mixed',
    start: segments[0]?.start ?? 0,
    end: segments.at(-1)?.end ?? 0,
    segments,
    speaker,
    ...(cue ? { cue } : {}),
  };
}
