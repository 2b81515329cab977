import { KIN } from '../../languages/listed/kin.ts';
import { languagesWith, partOfTag, perLanguage } from '../../languages/part-of.ts';
import { listOf, wordSet } from '../../languages/word-list.ts';
import type { LanguageTag } from '../../text/language-tag.ts';
import { once } from '../../text/once.ts';

/** What an identifier took a text for. */
export interface Guess {
  readonly language: LanguageTag;
  /** Most of the text was taken for this language itself, not only for it and those close to it. */
  readonly isMajority: boolean;
  /** Languages that the identifier can name; where it cannot name a close one, its guess says nothing about that one. */
  readonly namable: ReadonlySet<LanguageTag>;
}

/** So many telling words are needed, and so many times as many as tell of the other language: quotations hold some. */
const LEAST_WORDS = 2;
const CLEARLY = 3;

/** In a language told by its words alone, this share of the words must be telling ones, and not a few by chance. */
const ALONE_SHARE = 0.05;
const ALONE_WORDS = 4;

/** A few letters are those of foreign names. */
const FOREIGN_LETTERS = 3;
const FOREIGN_SHARE = 0.01;

function hasForeignLetters(text: string, language: LanguageTag): boolean {
  const foreign = new Set(partOfTag(language, KIN)?.foreignLetters);
  if (foreign.size === 0) return false;
  const letters = text.toLowerCase().match(/\p{L}/gu) ?? [];
  const count = letters.filter((letter) => foreign.has(letter)).length;
  return count >= FOREIGN_LETTERS && count >= FOREIGN_SHARE * letters.length;
}

/** Words, and Han characters one by one. */
const TOKEN = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu;
const tokensOf = (text: string): string[] => text.toLowerCase().match(TOKEN) ?? [];

const tellingOf = perLanguage((tag): ReadonlySet<string> => {
  const kin = partOfTag(tag, KIN);
  return kin?.characters ?? wordSet(kin?.words ?? '');
});

/** The languages that a language may be taken for, whether or not they can be told from it: `cs` → `sk`. */
export const closeTo = (language: LanguageTag): readonly LanguageTag[] =>
  listOf(partOfTag(language, KIN)?.closeTo ?? '');

/** Of these, those that have telling words. */
const rivalsOf = (language: LanguageTag): LanguageTag[] =>
  closeTo(language).filter((other) => partOfTag(other, KIN) !== undefined);

/** How many tokens tell of `a` and not of `b`. */
const tellingFor = (tokens: readonly string[], a: LanguageTag, b: LanguageTag): number =>
  tokens.filter((token) => tellingOf(a).has(token) && !tellingOf(b).has(token)).length;

function isTold(tokens: readonly string[], a: LanguageTag, b: LanguageTag): boolean {
  const words = tellingFor(tokens, a, b);
  return words >= LEAST_WORDS && words >= CLEARLY * tellingFor(tokens, b, a);
}

/**
 * Whether the words leave a guess standing, though they may be too few to prove it: as many tell of it as of the rival.
 * Where the identifier cannot name the rival, one must tell of the guess and none of the rival.
 */
function stands(tokens: readonly string[], { language, isMajority, namable }: Guess, rival: LanguageTag): boolean {
  const [own, against] = [tellingFor(tokens, language, rival), tellingFor(tokens, rival, language)];
  return isMajority && (namable.has(rival) ? own >= against : own > 0 && against === 0);
}

/**
 * The language of a text that an identifier took for `guess`, by the words that tell it from every language close to
 * it; undefined if they do not. `Rådet har ikke stemt over havnen ennå, sier hun` is Norwegian, whether it was taken
 * for Danish or Norwegian.
 */
export function tellApart(text: string, guess: Guess): LanguageTag | undefined {
  const tokens = tokensOf(text);
  const candidates = [guess.language, ...rivalsOf(guess.language)].filter((one) => !hasForeignLetters(text, one));
  const isIt = (one: LanguageTag, other: LanguageTag): boolean =>
    isTold(tokens, one, other) || (one === guess.language && stands(tokens, guess, other));
  return candidates.find((one) => candidates.every((other) => other === one || isIt(one, other)));
}

const toldByWordsAlone = once(() =>
  languagesWith(KIN)
    .filter(({ part }) => part.isToldByWordsAlone)
    .map(({ tag }) => tag),
);

/**
 * The language whose telling words a text is full of, among those that resemble no other: Swahili. Undefined if there
 * is none.
 */
export function toldByItsWords(text: string): LanguageTag | undefined {
  const tokens = tokensOf(text);
  return toldByWordsAlone().find((language) => {
    const telling = tokens.filter((token) => tellingOf(language).has(token)).length;
    return telling >= ALONE_WORDS && telling >= ALONE_SHARE * tokens.length;
  });
}
