import { SENTENCES } from '../../languages/listed/sentences.ts';
import { inAnyLanguage, partOf } from '../../languages/part-of.ts';
import type { LanguageTag } from '../../text/language-tag.ts';
import { once } from '../../text/once.ts';
import { abbreviationKind } from './abbreviations.ts';
import { attributesQuote, goesOnAfterTime, isOrdinal, opensSentence } from './sentence-words.ts';

/** A stop that may end the sentence that begins at `start`; `at` and `start` are UTF-16 offsets into its paragraph. */
export interface Stop {
  readonly start: number;
  readonly at: number;
  readonly stop: string;
  readonly language: LanguageTag;
  /** Whether an odd number of straight marks precedes the stop: the next one closes. */
  readonly isQuoted: boolean;
}

/** How much is read on either side of a stop: enough for a speaker and a verb, and a limit on the work. */
const WINDOW = 100;
const MAX_WORD = 24;
const QUOTES = /["'”’»›“‘«‹」』]/u;
const CLOSING = /["'”’»›）)\]}」』】〉》\p{Cf}]/u;
/** German closes with “ and «, French and Russian only open with «: it closes if no letter follows directly. */
const EITHER_WAY = /[“‘«‹]/u;
const REFERENCE = /^\[\p{N}{1,3}\]/u;

const hasUnspacedStops = (language: LanguageTag): boolean => partOf(language, SENTENCES)?.hasUnspacedStops === true;

/**
 * Where the sentence ends that the stop closes, including closing marks; undefined if the sentence goes on. In `Dr.
 * Lund left. She was late.` the first stop gives undefined, the second 14.
 */
export function endsSentence(body: string, stop: Stop): number | undefined {
  const end = afterClosing(body, stop);
  const next = afterSpace(body, end);
  if (next >= body.length) return body.length;
  const after = body.slice(next, next + WINDOW);
  const closing = body.slice(stop.at + stop.stop.length, end);
  const goesOn =
    !mayEnd(body, stop, { closing, after, spaced: next > end }) ||
    continues(after) ||
    (QUOTES.test(closing) ? isAttributed(body, stop, closing, after) : isAbbreviated(body, stop, after));
  return goesOn ? undefined : end;
}

function afterClosing(body: string, { at: stopAt, stop, language, isQuoted }: Stop): number {
  const from = stopAt + stop.length;
  let at = from;
  for (; at < body.length && at < from + WINDOW; at += 1) {
    const mark = body.charAt(at);
    if (mark === '"' && !isQuoted && hasUnspacedStops(language)) break; // 他来了。"走吧。": it opens
    const closes =
      CLOSING.test(mark) ||
      (EITHER_WAY.test(mark) && !hasUnspacedStops(language) && !/[\p{L}\p{N}]/u.test(body.charAt(at + 1)));
    if (!closes) break;
  }
  // French sets a space before its closing mark.
  const spaced = /^[\s\u00a0\u202f]»(?![\p{L}\p{N}])/u.exec(body.slice(at, at + 3));
  const end = spaced ? at + 2 : at;
  return end + (REFERENCE.exec(body.slice(end, end + 6))?.[0].length ?? 0);
}

function afterSpace(body: string, from: number): number {
  let at = from;
  while (at < body.length && /[\s\p{Cf}]/u.test(body.charAt(at))) at += 1;
  return at;
}

interface Surroundings {
  readonly closing: string;
  readonly after: string;
  readonly spaced: boolean;
}

/** Whether a stop of this kind ends anything before this text: ASCII stops need a space, an ellipsis needs more. */
function mayEnd(body: string, stop: Stop, { closing, after, spaced }: Surroundings): boolean {
  if (/^(?:…+|\.{2,}…*)$/u.test(stop.stop) && !QUOTES.test(closing)) return spaced && ellipsisEnds(body, stop, after);
  if (spaced || /[^.!?…]/u.test(stop.stop)) return true; // 。！？।؟ need no space
  if (stop.stop === '.' && closing === '' && isGlued(body, stop.at)) return true;
  if (/[”»」』]/u.test(closing)) return /^[\p{Lu}\p{Lo}“«「『]/u.test(after);
  return /[!?]/u.test(stop.stop) && /^\p{Lo}/u.test(after);
}

/** `the pier.Then it rained`: the space was forgotten; a name like `Holm.Com` is not such a case. */
const isGlued = (body: string, at: number): boolean =>
  /^\p{Ll}{3}$/u.test(body.slice(Math.max(0, at - 3), at)) &&
  /^\p{Lu}\p{Ll}*\s/u.test(body.slice(at + 1, at + 1 + MAX_WORD)) &&
  !/^(?:Com|Net|Org|Info|Js|De|Co)\s/u.test(body.slice(at + 1, at + 6));

const capitalPronouns = (): string => inAnyLanguage(SENTENCES, (sentences) => sentences.capitalPronouns);
/** A small letter, or a word that has a capital wherever it is: `and`, `I`. */
const goesOnSmall = once(() => new RegExp(`^["“„«‘'\\s]*(?:\\p{Ll}|(?:${capitalPronouns()})\\b)`, 'u'));
/** `so do I`: no initial. */
const endsInPronoun = once(() => new RegExp(`\\p{Ll}\\s(?:${capitalPronouns()})$`, 'u'));

/**
 * "He waited… The train came", but in "I … Smith" it is a pause: between spaces it ends a sentence only before an
 * opener.
 */
function ellipsisEnds(body: string, { at, language }: Stop, after: string): boolean {
  if (hasUnspacedStops(language) || goesOnSmall().test(after)) return false;
  const isPause = /[^.!?\s]\s$/u.test(body.slice(Math.max(0, at - 2), at));
  return !isPause || opensSentence(after, language);
}

/**
 * Whether a text cannot begin a sentence: it starts with a small letter, perhaps after a dash, a comma, or another
 * stop.
 */
function continues(after: string): boolean {
  if (/^[,;:，、；：)\]）.…\p{Sentence_Terminal}]/u.test(after)) return true;
  const text = after.replace(/^[–—-]+\s*/u, '');
  return /^\p{Ll}/u.test(text) && !/^\p{Ll}{1,2}\p{Lu}/u.test(text); // "iPhone", "eBay" can begin a sentence
}

/** Whether a quotation that opens its sentence is followed by who said it. */
function isAttributed(body: string, { start, at, stop, language }: Stop, closing: string, after: string): boolean {
  if (/\.$/u.test(stop) && !hasUnspacedStops(language) && !/^\p{Lo}/u.test(after)) return false; // English has a comma there
  if (after.startsWith('「') || after.startsWith('“')) return false;
  const said = body.slice(start, at);
  const opened = /["“„«「『]/gu;
  const first = opened.exec(said.trimStart());
  const introduced = first !== null && first.index > 2;
  return closing !== '' && !introduced && attributesQuote(after, language);
}

/** Whether a full stop belongs to an abbreviation, initial or ordinal and ends nothing. */
function isAbbreviated(body: string, { start, at, stop, language }: Stop, after: string): boolean {
  if (stop !== '.') return false;
  const before = body.slice(Math.max(start, at - WINDOW), at);
  if (start === 0 && /^\s*(?:\p{N}{1,3}|\p{L})$/u.test(before)) return true; // "1. The item of a list"
  if (/\p{Lu}\.?-\p{Lu}$/u.test(before)) return true; // "J.-P. Le Goff"
  const word = wordBefore(before, language);
  if (word === '') return false;
  if (/^\p{L}\.(?!\p{L}\p{L})/u.test(after) && /(?:^|\.)\p{L}$/u.test(word)) return true; // "z. B.", "J. K."
  const next = /^(\p{L}{2,4})\./u.exec(after)?.[1];
  if (next !== undefined && abbreviationKind(language, `${word}.${next}`) !== undefined) return true; // "v. Chr.", "pr. Kr."
  if (/^(?:\p{N}{1,3}|[IVXLC]{2,5})$/u.test(word)) return isOrdinal(beforeLast(before), after, language);
  return isListed(word, before, after, language);
}

function isListed(word: string, before: string, after: string, language: LanguageTag): boolean {
  const kind = [word, /[^.]*$/u.exec(word)?.[0] ?? ''] // "z.B", "पी" of "ए.पी"
    .map((form) => abbreviationKind(language, form))
    .find((found) => found !== undefined);
  const isInitial = /^(?:\p{L}\.)*\p{Lu}$/u.test(word) && !endsInPronoun().test(before);
  if (kind === 'inside') return true;
  // "p. 5" is a page, "Ada P. Lund" a name.
  if (kind === 'number' && !isInitial) return /^(?:[\p{N}§#]|[IVX]+(?!\p{L}))/u.test(after);
  if (kind === 'end') return /^\p{L}/u.test(after) && goesOnAfterTime(after);
  if (opensSentence(after, language)) return false;
  return isInitial || (kind === 'either' && /^(?:[(–—―-]\s?)?[\p{L}\p{N}]/u.test(after));
}

/**
 * The word before a stop, with spaced single letters joined: `z. B` is `z.B`. '' if it is not a short word, or the part
 * behind a hyphen: "17-м" is not a metre, unless the whole is an abbreviation: `г-н`.
 */
function wordBefore(before: string, language: LanguageTag): string {
  const text = before.slice(-MAX_WORD).replace(/\p{Cf}/gu, '');
  const hyphenated = /(?<![\p{L}\p{N}-])\p{L}+-\p{Ll}+$/u.exec(text)?.[0];
  if (hyphenated !== undefined && abbreviationKind(language, hyphenated) !== undefined) return hyphenated;
  const word = /[\p{L}\p{N}\p{M}.№º°]+$/u.exec(text)?.[0] ?? '';
  if (word.length >= MAX_WORD || /-\p{Ll}+$/u.test(text)) return '';
  const letters = /(?:(?<![\p{L}\p{M}\p{N}])\p{L}\.[\s\u00a0]){1,3}$/u.exec(
    text.slice(0, text.length - word.length),
  )?.[0];
  return `${letters?.replace(/\s/gu, '') ?? ''}${word}`;
}

/** What comes before the last word: "der" in "der 15", a mark as in "Mainz - 1"; '0' within a score or range: "3:1". */
function beforeLast(before: string): string {
  const rest = before.slice(-WINDOW).replace(/[\p{L}\p{N}]+$/u, '');
  return /\p{N}[:–—-]$/u.test(rest) ? '0' : (/([\p{L}\p{N}\p{M}]+|\S)\s*$/u.exec(rest)?.[1] ?? '');
}
