import { findParagraphs } from '../article/paragraphs.ts';
import { splitSentences } from '../article/sentences.ts';
import type { NumberMention } from '../numbers/numbers-in.ts';
import { indexAt, type Span } from '../span.ts';
import { codesIn } from './check-codes.ts';
import { countryInitials, namesTheSame } from './names.ts';
import { numbersOf } from './numbers-of.ts';
import { type Word, wordsIn } from './words.ts';

export interface PreparedSentence extends Span {
  readonly words: readonly Word[];
  readonly numbers: readonly NumberMention[];
}

/** A text indexed once, for any number of claims. */
export interface PreparedText {
  readonly text: string;
  readonly language: string;
  readonly sentences: readonly PreparedSentence[];
  /** Which sentences have a stem, ascending. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** Every word in lower case. */
  readonly lowers: ReadonlySet<string>;
  /** The capitalized ones, in lower case, by first letter, by first two, the short ones by first letter and a point. */
  readonly capitals: ReadonlyMap<string, ReadonlySet<string>>;
  /** First letters of neighbouring capitalized words, in lower case: `un` where the text has United Nations. */
  readonly acronyms: ReadonlySet<string>;
  /** Letters with digits, `COVID-19`: lower case, without hyphens. */
  readonly codes: ReadonlySet<string>;
  /** Every number in every reading. */
  readonly values: ReadonlySet<number>;
  /** The same, ascending. */
  readonly sorted: readonly number[];
}

function postingsOf(sentences: readonly PreparedSentence[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  sentences.forEach(({ words }, index) => {
    for (const { stem } of words) {
      const known = postings.get(stem);
      if (known === undefined) postings.set(stem, [index]);
      else if (known.at(-1) !== index) known.push(index);
    }
  });
  return postings;
}

function withNumbers(spans: readonly Span[], numbers: readonly NumberMention[]): NumberMention[][] {
  const bySentence: NumberMention[][] = spans.map(() => []);
  for (const number of numbers) bySentence[indexAt(spans, number.start)]?.push(number);
  return bySentence;
}

/** A sentence without end, as a list or a hostile text has it, is compared in pieces of so many words. */
const MAX_SENTENCE_WORDS = 120;

function piecesOf(
  text: string,
  { start, end }: Span,
  language: string,
): { start: number; end: number; words: Word[] }[] {
  const words = wordsIn(text, { start, end }, language);
  const pieces: { start: number; end: number; words: Word[] }[] = [];
  for (let at = 0; at === 0 || at < words.length; at += MAX_SENTENCE_WORDS)
    pieces.push({
      start: at === 0 ? start : (words[at]?.start ?? start),
      end: words[at + MAX_SENTENCE_WORDS]?.start ?? end,
      words: words.slice(at, at + MAX_SENTENCE_WORDS),
    });
  return pieces;
}

/** The sentences of a text with their words and numbers; offsets are UTF-16 code units into the text. Linear. */
export function sentencesOf(text: string, language: string): PreparedSentence[] {
  const pieces = splitSentences(text, language, findParagraphs(text)).flatMap((span) => piecesOf(text, span, language));
  const numbers = withNumbers(pieces, numbersOf(text, language));
  return pieces.map((piece, index) => ({ ...piece, numbers: numbers[index] ?? [] }));
}

/** Letters of the longest abbreviation of a name. */
const SHORT_NAME = 4;

/** Under which keys a name's other forms are looked for: its first two letters; its first one if either is short. */
const keysOf = (lower: string): string[] => {
  const initial = lower.slice(0, 1);
  return lower.length <= SHORT_NAME ? [`${initial}.`, initial, lower.slice(0, 2)] : [initial, lower.slice(0, 2)];
};

function capitalsOf(sentences: readonly PreparedSentence[]): Map<string, Set<string>> {
  const capitals = new Map<string, Set<string>>();
  for (const { words } of sentences)
    for (const { lower, isCapital } of words)
      if (isCapital) for (const key of keysOf(lower)) capitals.set(key, (capitals.get(key) ?? new Set()).add(lower));
  return capitals;
}

/** An acronym stands for at most so many words. */
const MAX_ACRONYM = 6;
const LINKING = /^(?:of|the|and|for|de|del|des|du|la|der|di|da|do|y|et|und|e)$/u;

function acronymsOf(sentences: readonly PreparedSentence[]): Set<string> {
  const acronyms = new Set<string>();
  for (const { words } of sentences) {
    let initials = '';
    for (const { lower, isCapital } of words) {
      if (isCapital) initials = (initials + lower.slice(0, 1)).slice(-MAX_ACRONYM);
      else if (!LINKING.test(lower)) initials = '';
      for (let length = 2; length <= initials.length; length += 1) acronyms.add(initials.slice(-length));
    }
  }
  return acronyms;
}

const bareName = (lower: string): string => lower.replace(/['’]s?$/u, '').replace(/\./gu, '');

/** True where the text has this name's word, itself or in another form: inflected, as a demonym, shortened, as initials. */
export function knowsName(text: PreparedText, { lower, text: written, stem }: Word): boolean {
  const bare = bareName(lower);
  if (text.lowers.has(lower) || text.lowers.has(bare) || text.postings.has(stem)) return true;
  if (/^\p{Lu}[\p{Lu}.]+$/u.test(written) && text.acronyms.has(bare)) return true;
  const own = bare.length <= SHORT_NAME ? [bare.slice(0, 1)] : [bare.slice(0, 2), `${bare.slice(0, 1)}.`];
  return [...countryInitials(bare), ...own].some((key) =>
    [...(text.capitals.get(key) ?? [])].some((other) => namesTheSame(bare, bareName(other))),
  );
}

/** Indexes a text once, linear in its length; `language` is a BCP 47 tag, English where it is left out. Never throws. */
export function prepareText(text: string, language = 'en'): PreparedText {
  const sentences = sentencesOf(text, language);
  const values = new Set(
    sentences.flatMap(({ numbers }) => numbers.flatMap(({ value, readings }) => [value, ...readings])),
  );
  return {
    text,
    language,
    sentences,
    postings: postingsOf(sentences),
    capitals: capitalsOf(sentences),
    acronyms: acronymsOf(sentences),
    codes: codesIn(text),
    lowers: new Set(sentences.flatMap(({ words }) => words.map(({ lower }) => lower))),
    values,
    sorted: [...values].sort((a, b) => a - b),
  };
}
