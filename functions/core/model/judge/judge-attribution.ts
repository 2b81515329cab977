import { contentWordsOf } from '../../brief/words/content-words.ts';
import type { Entity, Quote } from '../../quotes/quote.ts';
import type { LanguageTag } from '../../text/language-tag.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { NumberedArticle } from '../ask/numbered-article.ts';

/** A line draws on a quotation if the quotation has more than this share of the line's words. */
const MOSTLY = 0.5;
/** A line draws on a quotation if the line has at least this share of the quotation's words. */
const CARRIED = 0.8;
/** So many first letters of a name stay the same when a language inflects it. */
const STEM_LETTERS = 4;
/** Scripts that write names without spaces around them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
const wordsOf = (text: string): string[] => lettersOf(text).split(' ').filter(Boolean);
const stemOf = (word: string): string => [...word].slice(0, STEM_LETTERS).join('');

/** Whether a line has this part of a name, in any grammatical case. */
function holds(line: string, part: string): boolean {
  if (UNSPACED.test(part)) return line.includes(part);
  return [...part].length >= 2 && wordsOf(line).some((word) => stemOf(word) === stemOf(part));
}

/**
 * Whether a line that draws on quotations in its sentences names their speakers, by name or office, and nobody else who might have
 * spoken. `The quay is too old.` is not attributed where the article has `“The quay is too old,” said Ada Lund`. True for a line
 * that draws on no quotation.
 */
export function isAttributed(numbered: NumberedArticle, line: string, evidence: readonly Span[]): boolean {
  const { article, quotes, people } = numbered;
  const isInEvidence = (quote: Quote): boolean => evidence.some((sentence) => overlaps(sentence, quote));
  const used = quotes.filter((quote) => isInEvidence(quote) && drawsOn(line, quote, article.language));
  const known = used.flatMap(({ speaker, text }) => wordsOf(`${speaker?.name ?? ''} ${speaker?.role ?? ''} ${text}`));
  const stems = new Set(known.map(stemOf));
  return used.every((quote) => namesSpeaker(line, quote) && namesNobodyElse(line, othersThan(quote, people), stems));
}

/** Whether a line repeats a quotation's words, or shares most of its own words with it, or carries most of the quotation's. */
function drawsOn(line: string, quote: Quote, language: LanguageTag): boolean {
  const said = lettersOf(quote.text);
  if (said !== '' && ` ${lettersOf(line)} `.includes(UNSPACED.test(said) ? said : ` ${said} `)) return true;
  const [own, theirs] = [contentWordsOf(line, language), contentWordsOf(quote.text, language)];
  const shared = [...own].filter((word) => theirs.has(word)).length;
  return shared > own.size * MOSTLY || (theirs.size > 1 && shared >= theirs.size * CARRIED);
}

/** Whether a line names a quotation's speaker by a part of the name, or by the first word of the role: `mayor` of "mayor of Norvale". */
function namesSpeaker(line: string, { speaker }: Quote): boolean {
  if (speaker === null) return false;
  const [office = ''] = speaker.role?.split(/\s/u) ?? [];
  return line.includes(speaker.name) || wordsOf(`${speaker.name} ${office}`).some((part) => holds(line, part));
}

const othersThan = ({ speaker }: Quote, people: readonly Entity[]): Entity[] =>
  people.filter(({ name }) => name !== speaker?.name);

/** Whether a line names none of these people, except by names that the quotations it draws on hold themselves. */
const namesNobodyElse = (line: string, others: readonly Entity[], known: ReadonlySet<string>): boolean =>
  others.every(({ name }) => wordsOf(name).every((part) => known.has(stemOf(part)) || !holds(line, part)));
