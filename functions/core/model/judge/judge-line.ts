import { visibleText } from '../../render/visible-text.ts';
import type { Span } from '../../text/span.ts';
import { checkFact } from '../../verify/check-fact.ts';
import type { NumberedArticle } from '../ask/numbered-article.ts';
import type { ProposedLine } from './answer.ts';
import { isAttributed } from './judge-attribution.ts';
import { wordsMissing } from './judge-words.ts';
import type { Proofs } from './proofs.ts';

/** Names what lines are judged by; counted up when the judges change, so that briefs are made anew. */
export const JUDGES = 'judges/3';

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
/** Tags, Markdown, slots and code: a brief has none, whoever asks for them. */
const MARKUP = /<\s*[a-z/!?]|[＜＞]|&(?:#|\w+;)|\]\s*[([:]|[*`{}]|^\s*(?:#|>|[-+]\s)|__|~~/iu;
/** Links and addresses; a host by its dot, since it needs no scheme to become a link. Lines are short, so nothing here can be slow. */
const LINK =
  /[a-z]{2,}:\/\/|[\uff1a]\s*[\uff0f/]|\bwww\.|\b(?:javascript|data|mailto|tel|sms):|\S@\S+\.\S|[\p{L}\p{N}-]{2,}\.\p{Ll}{2,}/iu;
const POINTER = /[[(]\s*[sqp]\s*\d+\s*[\])]/iu;

const dropped = (reason: string): DroppedLine => ({ ok: false, reason });

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
  if ([MARKUP, LINK, POINTER].some((mark) => mark.test(text)))
    return dropped('the line holds markup, a link or a pointer');
  const evidence = evidenceOf(numbered, line.sentences);
  if (evidence === undefined) return dropped('the line points at no sentence of the article');
  const unproved = problemsOf(proofs, text, evidence);
  if (unproved.length > 0) return dropped(unproved.join(', '));
  if (!isAttributed(numbered, text, evidence)) return dropped('the line does not say who said what somebody said');
  return { ok: true, text, evidence };
}

/** What the sentences do not prove, by the reading that proves most; empty where one proves all. */
function problemsOf({ article, readings }: Proofs, text: string, evidence: readonly Span[]): string[] {
  const found = readings(evidence).map((reading) => [
    ...checkFact(
      text,
      reading.map((sentence) => sentence.text),
      article,
    ).issues.map(({ kind }): string => kind),
    ...wordsMissing(text, reading, article.language),
  ]);
  return [...new Set(found.toSorted((a, b) => a.length - b.length)[0])];
}

function evidenceOf({ sentences }: NumberedArticle, numbers: readonly number[]): readonly Span[] | undefined {
  const distinct = [...new Set(numbers)].sort((a, b) => a - b);
  const found = distinct.flatMap((number) => sentences[number - 1] ?? []);
  const isWhole = found.length === distinct.length && found.length > 0 && found.length <= MAX_EVIDENCE;
  return isWhole ? found.map(({ start, end }) => ({ start, end })) : undefined;
}
