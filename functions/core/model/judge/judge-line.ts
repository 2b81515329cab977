import { visibleText } from '../../render/visible-text.ts';
import type { Span } from '../../text/span.ts';
import { checkFact } from '../../verify/check-fact.ts';
import type { NumberedArticle } from '../ask/numbered-article.ts';
import type { ProposedLine } from './answer.ts';
import { isAttributed } from './judge-attribution.ts';
import { wordsMissing } from './judge-words.ts';
import type { Proofs } from './proofs.ts';

/** The version of the rules by which lines are judged; counted up when they change, so that briefs are made anew. */
export const JUDGES = 'judges/3';

/** A line that the sentences it points at prove. */
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

/** A line that needs more sentences than this as proof makes more than one statement. */
const MAX_EVIDENCE = 5;
/** Tags, Markdown, slots and code, which no line of a brief holds. */
const MARKUP = /<\s*[a-z/!?]|[＜＞]|&(?:#|\w+;)|\]\s*[([:]|[*`{}]|^\s*(?:#|>|[-+]\s)|__|~~/iu;
/**
 * Links and addresses. A host is known by its dot, since readers' software makes a link of it without a scheme. Lines are short,
 * so no repetition here can become slow.
 */
const LINK =
  /[a-z]{2,}:\/\/|[\uff1a]\s*[\uff0f/]|\bwww\.|\b(?:javascript|data|mailto|tel|sms):|\S@\S+\.\S|[\p{L}\p{N}-]{2,}\.\p{Ll}{2,}/iu;
/** The prompt's own numbers: `[s1]`. */
const POINTER = /[[(]\s*[sqp]\s*\d+\s*[\])]/iu;

const dropped = (reason: string): DroppedLine => ({ ok: false, reason });

/**
 * Judges one line a model wrote against the sentences it points at, and against no others. Drops lines that point at no sentence
 * or at more than five, that are longer than `maxLength` code points, that hold markup or links, that say or quote what the
 * sentences do not say, and that state as a fact what somebody said. Never throws.
 */
export function judgeLine(proofs: Proofs, line: ProposedLine, maxLength: number): JudgedLine {
  const text = visibleText(line.text);
  if (text === '') return dropped('the line is empty');
  if ([...text].length > maxLength) return dropped(`the line is longer than ${maxLength} characters`);
  if ([MARKUP, LINK, POINTER].some((mark) => mark.test(text)))
    return dropped('the line holds markup, a link or a pointer');
  const evidence = evidenceOf(proofs.numbered, line.sentences);
  if (evidence === undefined) return dropped('the line points at no sentence of the article');
  const unproved = problemsOf(proofs, text, evidence);
  if (unproved.length > 0) return dropped(unproved.join(', '));
  if (!isAttributed(proofs.numbered, text, evidence))
    return dropped('the line does not say who said what somebody said');
  return { ok: true, text, evidence };
}

/** What the sentences do not prove, in the version that proves most of the line; empty where a version proves all of it. */
function problemsOf({ article, versionsOf }: Proofs, text: string, evidence: readonly Span[]): string[] {
  const found = versionsOf(evidence).map((sentences) => {
    const texts = sentences.map((sentence) => sentence.text);
    const kinds = checkFact(text, texts, article).issues.map(({ kind }): string => kind);
    return [...kinds, ...wordsMissing(text, sentences, article.language)];
  });
  return [...new Set(found.toSorted((a, b) => a.length - b.length)[0])];
}

/** The sentences by their numbers, in article order; undefined where there are none, too many, or one that does not exist. */
function evidenceOf({ sentences }: NumberedArticle, numbers: readonly number[]): readonly Span[] | undefined {
  const distinct = [...new Set(numbers)].sort((a, b) => a - b);
  const found = distinct.flatMap((number) => sentences[number - 1] ?? []);
  const isWhole = found.length === distinct.length && found.length > 0 && found.length <= MAX_EVIDENCE;
  return isWhole ? found.map(({ start, end }) => ({ start, end })) : undefined;
}
