import { analyzeText } from '../../functions/core/article/analyze-text.ts';
import { readQuotes } from '../../functions/core/quotes/find-quotes.ts';
import { isContinuation, isReference, type Pattern } from '../../functions/core/quotes/patterns/pattern.ts';
import { speakerBy } from '../../functions/core/quotes/patterns/printed-speaker.ts';
import type { Quote, Speaker } from '../../functions/core/quotes/quote.ts';
import type { AnnotatedArticle, AnnotatedSet, AnnotatedSpan } from './annotated-sets.ts';

/** How often a pattern was right, and how often it fired. */
export interface Count {
  right: number;
  fired: number;
}

/** Counts by language, then by set, then by pattern. */
export type Figures = Map<string, Map<string, Map<Pattern, Count>>>;

/** A quotation that covers half of the annotated span is the one that was meant, as in the scorer. */
const MIN_OVERLAP = 0.5;

/** Counts every pattern of every set. Names that the patterns would not print are counted as well. */
export function countPatterns(sets: readonly AnnotatedSet[]): Figures {
  const figures: Figures = new Map();
  for (const { name, language, articles, isOfPronouns } of sets) {
    const ofLanguage = figures.get(language) ?? new Map<string, Map<Pattern, Count>>();
    figures.set(language, ofLanguage);
    const counts = new Map<Pattern, Count>();
    ofLanguage.set(name, counts);
    for (const article of articles) countIn(article, counts, isOfPronouns === true);
  }
  return figures;
}

/** The counts of several sets together. */
export function summed(counts: Iterable<ReadonlyMap<Pattern, Count>>): Map<Pattern, Count> {
  const sum = new Map<Pattern, Count>();
  for (const each of counts)
    for (const [pattern, { right, fired }] of each) {
      const so = sum.get(pattern) ?? { right: 0, fired: 0 };
      sum.set(pattern, { right: so.right + right, fired: so.fired + fired });
    }
  return sum;
}

/** How many speakers are printed and right, of those printed and of those annotated. */
export interface Printed {
  readonly right: number;
  readonly printed: number;
  readonly annotated: number;
}

/** What would be printed of a set where these patterns were the safe ones. */
export function countPrinted({ articles }: AnnotatedSet, safe: ReadonlySet<Pattern>): Printed {
  let [right, printed, annotated] = [0, 0, 0];
  for (const article of articles) {
    const quotes = readQuotes(analyzeText(article.text, article.language)).quotes.filter(({ isDenied }) => !isDenied);
    for (const span of article.spans) {
      if (isUnclear(span)) continue;
      if (span.attributed) annotated += 1;
      const quote = quotes.find((one) => covers(one, span));
      const speaker = speakerBy((pattern) => safe.has(pattern), quote?.speaker ?? null);
      if (speaker) printed += 1;
      if (speaker && isSameSpeaker(speaker, span)) right += 1;
    }
  }
  return { right, printed, annotated };
}

/** Somebody's words, and whose is not said; or said of the wrong word. */
const isUnclear = (span: AnnotatedSpan): boolean => (span.attributed && span.speaker === undefined) || isSlip(span);

function countIn(article: AnnotatedArticle, counts: Map<Pattern, Count>, isOfPronouns: boolean): void {
  const { quotes } = readQuotes(analyzeText(article.text, article.language));
  for (const span of article.spans) {
    const speaker = quotes.find((quote) => covers(quote, span))?.speaker;
    if (!speaker || isUnclear(span)) continue;
    for (const { pattern, isRight } of judged(speaker, span)) {
      if (isOfPronouns && !isReference(pattern)) continue;
      const count = counts.get(pattern) ?? { right: 0, fired: 0 };
      counts.set(pattern, { right: count.right + (isRight ? 1 : 0), fired: count.fired + 1 });
    }
  }
}

/** Some annotations have verb and speaker exchanged: `said` spoke. They tell nothing. */
const isSlip = ({ speaker = '' }: AnnotatedSpan): boolean => /^(?:said|says|added|told|wrote)\b/u.test(speaker);

const covers = ({ kind, segments }: Quote, { start, end }: AnnotatedSpan): boolean =>
  kind !== 'indirect' &&
  segments.some((one) => Math.min(one.end, end) - Math.max(one.start, start) >= MIN_OVERLAP * (end - start));

interface Judgement {
  readonly pattern: Pattern;
  readonly isRight: boolean;
}

/**
 * Which steps to a name can be judged by an annotation. Where words were given the speaker of others, that step alone: the mention
 * is counted where it stands. A reference is judged
 * only where the mention is right and the annotation says who is meant.
 */
function judged({ patterns, ...speaker }: Speaker, span: AnnotatedSpan): Judgement[] {
  const isMention = isSameSpeaker(speaker, span);
  const last = patterns.at(-1);
  if (last !== undefined && isContinuation(last)) return [{ pattern: last, isRight: isMention }];
  return patterns.flatMap((pattern): Judgement[] => {
    if (!isReference(pattern)) return [{ pattern, isRight: isMention }];
    if (span.person === undefined || !isMention) return [];
    return [{ pattern, isRight: sharesWord([speaker.name], span.person) }];
  });
}

/** The scorer's rule: the same place in the text, or a word of the name in common. */
function isSameSpeaker(speaker: Omit<Speaker, 'patterns'>, span: AnnotatedSpan): boolean {
  if (!span.attributed || span.speaker === undefined) return false;
  const { speakerStart = 0, speakerEnd = 0 } = span;
  if (Math.min(speaker.end, speakerEnd) > Math.max(speaker.start, speakerStart)) return true;
  return sharesWord([speaker.mention, speaker.name], span.speaker);
}

const SMALL_WORDS = new Set('the said mr mrs ms dr der die das und von les des del los las una uno'.split(' '));

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word.length > 2 && !SMALL_WORDS.has(word));

function sharesWord(own: readonly string[], other: string): boolean {
  const words = new Set(own.flatMap(wordsOf));
  const isSame = own.some((one) => one.trim().toLowerCase() === other.trim().toLowerCase());
  return isSame || wordsOf(other).some((word) => words.has(word)) || own.some((one) => other.includes(one));
}
