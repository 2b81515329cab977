import { contentWordsOf } from '../../brief/words/content-words.ts';
import type { Entity, Quote } from '../../quotes/quote.ts';
import type { LanguageTag } from '../../text/language-tag.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { NumberedArticle } from '../ask/numbered-article.ts';

/** Whether most of what a line says stands in a quotation or a reported clause. */
const MOSTLY = 0.5;
/** Whether a line carries a quotation: so much of the quotation's words. */
const CARRIED = 0.8;
/** Letters of a name that stay the same when a language inflects it. */
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

/** Whether the line holds this part of a name, in whatever case the language puts it. */
function holds(line: string, part: string): boolean {
  if (UNSPACED.test(part)) return line.includes(part);
  return [...part].length >= 2 && wordsOf(line).some((word) => stemOf(word) === stemOf(part));
}

/**
 * Whether a line says of words somebody said who said them, and names nobody else who might have: it draws on quotations of these
 * sentences only with their speaker's name (or office) beside them, and with no other person the quotation itself does not name.
 */
export function isAttributed(numbered: NumberedArticle, line: string, evidence: readonly Span[]): boolean {
  const { quotes, people } = numbered;
  const used = quotes.filter(
    (quote) =>
      evidence.some((sentence) => overlaps(sentence, quote)) && drawsOn(line, quote, numbered.article.language),
  );
  return (
    used.every((quote) => namesSpeaker(line, quote)) &&
    used.every((quote) => namesNobodyElse(line, quote, used, people))
  );
}

function drawsOn(line: string, quote: Quote, language: LanguageTag): boolean {
  const said = lettersOf(quote.text);
  if (said !== '' && ` ${lettersOf(line)} `.includes(UNSPACED.test(said) ? said : ` ${said} `)) return true;
  const [own, theirs] = [contentWordsOf(line, language), contentWordsOf(quote.text, language)];
  const shared = [...own].filter((word) => theirs.has(word)).length;
  return shared > own.size * MOSTLY || (theirs.size > 1 && shared >= theirs.size * CARRIED);
}

/** By a part of the name, or by what the role begins with (`mayor` of "mayor of Norvale"). */
function namesSpeaker(line: string, { speaker }: Quote): boolean {
  if (speaker === null) return false;
  const [office = ''] = speaker.role?.split(/\s/u) ?? [];
  return line.includes(speaker.name) || wordsOf(`${speaker.name} ${office}`).some((part) => holds(line, part));
}

function namesNobodyElse(line: string, quote: Quote, used: readonly Quote[], people: readonly Entity[]): boolean {
  const known = used.flatMap(({ speaker, text }) => wordsOf(`${speaker?.name ?? ''} ${speaker?.role ?? ''} ${text}`));
  const others = people.filter(({ name }) => name !== quote.speaker?.name);
  return others.every(({ name }) =>
    wordsOf(name).every((part) => known.some((word) => stemOf(word) === stemOf(part)) || !holds(line, part)),
  );
}
