import { splitSentences } from '../article/sentences.ts';
import { contentWordsOf } from '../brief/content-words.ts';
import { numbersIn } from '../numbers/numbers-in.ts';
import type { Span } from '../span.ts';
import { NEGATIONS } from './negations-data.ts';

export interface Issue {
  readonly kind: 'empty' | 'name' | 'number' | 'negation' | 'quotation' | 'not-in-text';
  readonly message: string;
}

/** What the checks found; `score` is the share of the claim's content words that the compared sentences carry. */
export interface Verdict {
  readonly verdict: 'supported' | 'unsupported';
  readonly score: number;
  readonly issues: readonly Issue[];
  /** The sentences of the text the claim was compared with, UTF-16 offsets. */
  readonly sentences: readonly Span[];
}

/** A claim may draw on so many sentences of the text. */
const COMPARED_SENTENCES = 5;
/** Under this share of its content words in the compared sentences a claim says something else. */
const MIN_COVERAGE = 0.4;
const QUOTED = /["“„«「]([^"“”„«»「」]{6,400})["”“»」]/gu;
const NAME = /\p{Lu}[\p{L}\p{M}]{2,}(?:[-’'][\p{L}\p{M}]+)*/gu;

interface Scored {
  readonly span: Span;
  readonly hits: number;
}

/**
 * Checks one claim against a text: its names, numbers, negation and quoted words must stand in the text, most of its words in
 * the sentences it draws on. It does not yet bind them to one sentence: swapped roles and predicates pass.
 * Sync and pure; never throws; an empty claim is unsupported. Linear in the text.
 */
export function verify(text: string, claim: string, options: { language?: string } = {}): Verdict {
  const language = options.language ?? 'en';
  const wanted = contentWordsOf(claim, language);
  if (wanted.size === 0)
    return {
      verdict: 'unsupported',
      score: 0,
      issues: [{ kind: 'empty', message: 'the claim says nothing' }],
      sentences: [],
    };
  const compared = nearestSentences(text, wanted, language);
  const context = compared.map(({ start, end }) => text.slice(start, end)).join('\n');
  const found = contentWordsOf(context, language);
  const score = [...wanted].filter((word) => found.has(word)).length / wanted.size;
  const issues = [
    ...quotationIssues(text, claim),
    ...nameIssues(text, claim),
    ...numberIssues(text, claim, language),
    ...negationIssues(text, claim, language),
    ...(score < MIN_COVERAGE
      ? [{ kind: 'not-in-text' as const, message: 'most of what the claim says is not in the text' }]
      : []),
  ];
  return {
    verdict: issues.length === 0 ? 'supported' : 'unsupported',
    score: Math.round(score * 100) / 100,
    issues,
    sentences: compared,
  };
}

/** The sentences that share most content words with the claim, best first. */
function nearestSentences(text: string, wanted: ReadonlySet<string>, language: string): Span[] {
  const scored = splitSentences(text, language, [{ start: 0, end: text.length }]).map((span): Scored => {
    const words = contentWordsOf(text.slice(span.start, span.end), language);
    return { span: { start: span.start, end: span.end }, hits: [...wanted].filter((word) => words.has(word)).length };
  });
  return scored
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits || a.span.start - b.span.start)
    .slice(0, COMPARED_SENTENCES)
    .map(({ span }) => span);
}

const folded = (text: string): string =>
  text
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/\s+/gu, ' ');

function quotationIssues(text: string, claim: string): Issue[] {
  const source = folded(text);
  return [...claim.matchAll(QUOTED)].flatMap(([, words = '']) =>
    source.includes(folded(words).replace(/[.,]$/u, '').trim())
      ? []
      : [{ kind: 'quotation' as const, message: `the text does not have the quoted words "${words}"` }],
  );
}

/** Names of the claim (capitalized within the sentence) that the text never writes. */
function nameIssues(text: string, claim: string): Issue[] {
  const known = new Set(text.toLowerCase().match(/[\p{L}\p{M}]+/gu));
  return [...claim.matchAll(NAME)].flatMap(({ 0: name, index }) => {
    const opensSentence = index === 0 || /[.!?]\s+["“«]?$/u.test(claim.slice(Math.max(0, index - 4), index));
    const parts = name
      .toLowerCase()
      .split(/[-’']/u)
      .filter((part) => part.length > 2);
    return opensSentence || parts.some((part) => known.has(part))
      ? []
      : [{ kind: 'name' as const, message: `the text does not name "${name}"` }];
  });
}

function numberIssues(text: string, claim: string, language: string): Issue[] {
  const known = new Set(numbersIn(text, language).flatMap(({ value, readings }) => [value, ...readings]));
  return numbersIn(claim, language).flatMap(({ value, start, end }) =>
    known.has(value)
      ? []
      : [
          {
            kind: 'number' as const,
            message: `the number "${claim.slice(start, end)}" is not in the text`,
          },
        ],
  );
}

/** A claim that denies where the text denies nothing at all; it does not yet compare single sentences. */
function negationIssues(text: string, claim: string, language: string): Issue[] {
  const negations = NEGATIONS[language.split('-')[0] ?? ''];
  if (!negations) return [];
  if (negations.test(claim) && !negations.test(text))
    return [{ kind: 'negation', message: 'the claim denies something, the text nowhere does' }];
  return [];
}
