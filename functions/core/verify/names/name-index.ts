import { CLAIMS } from '../../languages/listed/claims.ts';
import { inAnyLanguage } from '../../languages/part-of.ts';
import { possessiveEndings } from '../../quotes/words/possessive-endings.ts';
import { once } from '../../text/once.ts';
import type { PreparedSentence, PreparedText } from '../words/prepared-text.ts';
import type { Word } from '../words/words.ts';
import { countryInitials, namesTheSame } from './names.ts';

/** At most this many letters make the abbreviation of a name. */
const SHORT_NAME = 4;

/**
 * The keys under which a name's other forms are looked for: its first two letters, or its first one if either is short.
 */
const keysOf = (lower: string): string[] => {
  const initial = lower.slice(0, 1);
  return lower.length <= SHORT_NAME ? [`${initial}.`, initial, lower.slice(0, 2)] : [initial, lower.slice(0, 2)];
};

/** The capitalized words of sentences, in lower case, under their keys. */
export function capitalsOf(sentences: readonly PreparedSentence[]): Map<string, Set<string>> {
  const capitals = new Map<string, Set<string>>();
  for (const { words } of sentences)
    for (const { lower, isCapital } of words)
      if (isCapital) for (const key of keysOf(lower)) capitals.set(key, (capitals.get(key) ?? new Set()).add(lower));
  return capitals;
}

/** Words that have a capital for no other reason than being names, in lower case, without the `s` of a genitive. */
export function properOf(sentences: readonly PreparedSentence[]): Set<string> {
  const proper = new Set<string>();
  const common = new Set<string>();
  for (const { words } of sentences)
    for (const { lower, isCapital, opens } of words)
      if (!isCapital) common.add(lower);
      else if (!opens) proper.add(lower.replace(possessiveEndings(), ''));
  return proper.difference(common);
}

/** An acronym stands for at most so many words. */
const MAX_ACRONYM = 6;
const linking = once(() => new RegExp(`^(?:${inAnyLanguage(CLAIMS, ({ names }) => names?.links)})$`, 'u'));

/** First letters of neighbouring capitalized words. */
export function acronymsOf(sentences: readonly PreparedSentence[]): Set<string> {
  const acronyms = new Set<string>();
  for (const { words } of sentences) {
    let initials = '';
    for (const { lower, isCapital } of words) {
      if (isCapital) initials = (initials + lower.slice(0, 1)).slice(-MAX_ACRONYM);
      else if (!linking().test(lower)) initials = '';
      for (let length = 2; length <= initials.length; length += 1) acronyms.add(initials.slice(-length));
    }
  }
  return acronyms;
}

const bareName = (lower: string): string => lower.replace(possessiveEndings(), '').replace(/\./gu, '');

/**
 * True if the text has this word of a name, itself or in another form: inflected, as a demonym, shortened, as initials.
 * A text with `Norwegian` knows `Norway`, one with `Port Reef Council` knows `PRC`.
 */
export function knowsName(text: PreparedText, { lower, text: written, stem }: Word): boolean {
  const bare = bareName(lower);
  if (text.lowers.has(lower) || text.lowers.has(bare) || text.postings.has(stem)) return true;
  if (/^\p{Lu}[\p{Lu}.]+$/u.test(written) && text.acronyms.has(bare)) return true;
  const own = bare.length <= SHORT_NAME ? [bare.slice(0, 1)] : [bare.slice(0, 2), `${bare.slice(0, 1)}.`];
  return [...countryInitials(bare), ...own].some((key) =>
    [...(text.capitals.get(key) ?? [])].some((other) => namesTheSame(bare, bareName(other))),
  );
}
