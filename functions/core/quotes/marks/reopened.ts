import type { Span } from '../../text/span.ts';
import type { Grammar } from '../words/mention.ts';
import type { Token } from '../words/tokens.ts';
import { grammarPattern, grammarWords } from '../words/vocabulary.ts';
import type { MarkedSpan } from './marked-span.ts';

/** How the reporter's own words are recognized in a stretch whose end no mark shows. */
export interface Signs {
  readonly text: string;
  /** It contains a verb of speech. */
  readonly hasCue: (span: Span) => boolean;
  /** Somebody is said to speak in it. */
  readonly hasReport: (span: Span) => boolean;
}

/**
 * In a text that lost its paragraphs, the line under a picture follows speech without marks: `(pictured)`, `Seen from
 * afar: The pier`, ` .`
 */
const CAPTION = /[.!?]\s\p{Lu}[\p{L} -]{2,40}:\s|\s\.$/u;
const captionWords = grammarPattern('captionWords');
const isCaption = (line: string): boolean => CAPTION.test(line) || captionWords().test(line);

/**
 * Checks spans whose end no mark shows for the reporter's own words. If a part of a speech holds such words, its first
 * sentence is kept, if that is plain speech; what follows a part that was left out cannot be attributed by what comes
 * before.
 */
export function withoutReports(spans: readonly MarkedSpan[], { text, hasCue, hasReport }: Signs): MarkedSpan[] {
  const isReport = (inner: Span): boolean => hasReport(inner) || isCaption(text.slice(inner.start, inner.end));
  let isOrphan = false;
  const interrupted = new Set(spans.filter(({ inner }) => isReport(inner)).map(({ openedAt }) => openedAt));
  const kept = spans.flatMap((span) => {
    // The reporter speaks before the mark closes: it closes something else.
    if (span.openedAt !== undefined && interrupted.has(span.openedAt))
      return span.outer.start === span.openedAt && !hasCue(span.inner)
        ? [{ ...span, continues: false, isUnclosed: true }]
        : [];
    const own = isOrphan ? { ...span, isOrphan } : span;
    if (!span.isReopened) {
      isOrphan = false;
      return span.isUnclosed && hasCue(span.inner) ? [] : [own];
    }
    if (!span.isForgotten && !isReport(span.inner)) return [own];
    const inner = firstSentence(text, span.inner);
    const isSpeech = inner !== undefined && !isReport(inner);
    isOrphan = !isSpeech && !span.isForgotten;
    return isSpeech ? [{ ...own, inner, outer: { start: span.outer.start, end: inner.end }, continues: false }] : [];
  });
  return kept.map((span, at) => (kept[at + 1]?.isOrphan ? { ...span, continues: false } : span));
}

/** The first sentence of a stretch that has several. */
function firstSentence(text: string, { start, end }: Span): Span | undefined {
  const stop = text.slice(start, end).search(/[.!?…]\s+\p{Lu}/u);
  return stop < 0 ? undefined : { start, end: start + stop + 1 };
}

/** After a comma, speech itself does not say this: `Lund, of the Trust, said`. */
const reportingVerbs = grammarWords('reportingVerbs');
const capitalPronouns = grammarWords('capitalPronouns');
const subjectsInSpeech = grammarWords('subjectsInSpeech');

/** `Lund said`, `the mayor told`, `, she said`, `, said Lund`; speech itself says `I said`, `they think`. */
export function isReportIn(tokens: readonly Token[], { lexicon }: Grammar): boolean {
  return tokens.some((token, at) => {
    const [further, before, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
    if (!lexicon.cues.has(token.lower) || token.isCapital || before === undefined) return false;
    if (lexicon.auxiliaries.has(token.lower)) return false;
    const isPronoun = lexicon.pronouns.has(before.lower);
    if (isPronoun) return lexicon.pronouns.get(before.lower) !== undefined && further?.isWord !== true;
    if (!before.isWord)
      return (next?.isCapital === true && !capitalPronouns().has(next.text)) || reportingVerbs().has(token.lower);
    if (before.isCapital) return !capitalPronouns().has(before.text) && !subjectsInSpeech().has(before.lower);
    return lexicon.roles.has(before.lower) && further?.isWord === true;
  });
}
