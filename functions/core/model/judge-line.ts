import { contentWordsOf } from '../brief/content-words.ts';
import type { Quote } from '../quotes/quote.ts';
import { visibleText } from '../render/visible-text.ts';
import { overlaps, type Span } from '../span.ts';
import { checkFact } from '../verify/check-fact.ts';
import type { ProposedLine } from './answer.ts';
import { calendarOf } from './calendar.ts';
import type { NumberedArticle } from './numbered-article.ts';
import type { Proofs } from './proof.ts';

/** A line that the sentences it names prove. */
export interface ProvedLine {
  readonly ok: true;
  readonly text: string;
  /** The sentences that prove it, in article order. */
  readonly evidence: readonly Span[];
}

/** A line that is dropped, with the reason in words; the reason never repeats the line. */
export interface DroppedLine {
  readonly ok: false;
  readonly reason: string;
}

export type JudgedLine = ProvedLine | DroppedLine;

/** A statement that needs more sentences than this is not one statement. */
const MAX_EVIDENCE = 5;
/** Links, tags, Markdown links, images and code: a brief has none, whoever asks for them. */
const MARKUP = /<\s*[a-z/!?]|&(?:#|\w+;)|https?:|www\.|\]\s*\(|`|\bjavascript:|\bdata:/iu;
const POINTER = /[[(]\s*[sqp]\s*\d+\s*[\])]/iu;

const dropped = (reason: string): DroppedLine => ({ ok: false, reason });

/** Whether most of what a line says stands between these marks or in this reported clause. */
const MOSTLY = 0.5;

/** Letters of a name that stay the same when a language inflects it. */
const STEM_LETTERS = 4;

const namesIn = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => [...word].slice(0, STEM_LETTERS).join('')));

/** Whether the line says who said it: by a part of the name, or by what the role begins with (`mayor` of "mayor of Norvale"). */
function namesSpeaker(line: string, { speaker }: Quote): boolean {
  if (speaker === null) return false;
  const said = namesIn(line);
  const [office = ''] = speaker.role?.split(/\s/u) ?? [];
  const known = [...namesIn(`${speaker.name} ${office}`)].filter((stem) => stem.length >= 2);
  return known.length === 0 ? line.includes(speaker.name) : known.some((stem) => said.has(stem));
}

/** The quotations of these sentences that the line draws most of its words from. */
function quotesBehind(numbered: NumberedArticle, text: string, evidence: readonly Span[]): Quote[] {
  const { article, quotes } = numbered;
  const words = contentWordsOf(text, article.language);
  return quotes.filter((quote) => {
    if (!evidence.some((sentence) => overlaps(sentence, quote))) return false;
    const said = contentWordsOf(quote.text, article.language);
    return [...words].filter((word) => said.has(word)).length > words.size * MOSTLY;
  });
}

/**
 * Judges one line a model wrote against the sentences it points at, and against nothing else: a pointer beside the fact proves
 * nothing. Dropped: pointers to nowhere, lines too long (in code points), markup, quoted words and statements the sentences do
 * not have, and what somebody said without saying who. Never throws.
 */
export function judgeLine(
  numbered: NumberedArticle,
  proofs: Proofs,
  line: ProposedLine,
  maxLength: number,
): JudgedLine {
  const text = visibleText(line.text);
  if (text === '') return dropped('the line is empty');
  if ([...text].length > maxLength) return dropped(`the line is longer than ${maxLength} characters`);
  if (MARKUP.test(text) || POINTER.test(text)) return dropped('the line holds markup, a link or a pointer');
  const evidence = evidenceOf(numbered, line.sentences);
  if (evidence === undefined) return dropped('the line points at no sentence of the article');
  const unproved = problemsOf(proofs, text, evidence);
  if (unproved.length > 0) return dropped(unproved.join(', '));
  if (quotesBehind(numbered, text, evidence).some((quote) => !namesSpeaker(text, quote)))
    return dropped('the line states as a fact what somebody said');
  return { ok: true, text, evidence };
}

/** What kinds of things the sentences do not prove, by the reading that proves most; empty where one proves all. */
function problemsOf({ article, readings }: Proofs, text: string, evidence: readonly Span[]): string[] {
  const dates = calendarOf(text, article.language);
  const found = readings(evidence).map((reading) => {
    const shown = calendarOf(reading.join('\n'), article.language);
    const isDated = [...dates].every((date) => shown.has(date));
    const issues: string[] = checkFact(text, reading, article).issues.map(({ kind }) => kind);
    return isDated ? issues : [...issues, 'date'];
  });
  return [...new Set(found.toSorted((a, b) => a.length - b.length)[0])];
}

function evidenceOf({ sentences }: NumberedArticle, numbers: readonly number[]): readonly Span[] | undefined {
  const distinct = [...new Set(numbers)].sort((a, b) => a - b);
  const found = distinct.flatMap((number) => sentences[number - 1] ?? []);
  const isWhole = found.length === distinct.length && found.length > 0 && found.length <= MAX_EVIDENCE;
  return isWhole ? found.map(({ start, end }) => ({ start, end })) : undefined;
}
