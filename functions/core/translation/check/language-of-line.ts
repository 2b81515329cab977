import { findLanguage } from '../../languages/find-language.ts';
import { TRANSLATION } from '../../languages/listed/translation.ts';
import { languagesWith, partOf, perLanguage } from '../../languages/part-of.ts';
import { wordSet } from '../../languages/word-list.ts';
import { type LanguageTag, primaryOf } from '../../text/language-tag.ts';
import { once } from '../../text/once.ts';

/** Scripts a language may be written in, as Unicode names them, by the ISO 15924 code of the language table. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hiragana', 'Katakana', 'Han'],
  Kore: ['Hangul', 'Han'],
  Hans: ['Han'],
  Hant: ['Han'],
};

const patterns = new Map<string, RegExp>();

function scriptPattern(tag: LanguageTag): RegExp | undefined {
  const made = patterns.get(tag);
  if (made) return made;
  const language = findLanguage(tag);
  if (!language.ok) return undefined;
  const codes = [language.value.script, partOf(language.value.tag, TRANSLATION)?.secondScript].filter(
    (code) => code !== undefined,
  );
  const names = codes.flatMap((code) => SCRIPTS[code] ?? [code]);
  const pattern = new RegExp(`[${names.map((name) => `\\p{Script_Extensions=${name}}`).join('')}]`, 'gu');
  patterns.set(tag, pattern);
  return pattern;
}

const LETTER = /\p{L}/gu;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Letters of the language's own script, and letters of all scripts. */
export function ownLetters(text: string, tag: LanguageTag): { own: number; all: number } {
  const all = count(text, LETTER);
  const pattern = scriptPattern(tag);
  const letters = text.match(LETTER)?.join('') ?? '';
  return { own: pattern ? count(letters, pattern) : all, all };
}

/** True if both languages are written with the same letters. */
export function sameScript(a: LanguageTag, b: LanguageTag): boolean {
  return scriptPattern(a)?.source === scriptPattern(b)?.source;
}

// Turkish attaches endings with an apostrophe (`Lund'a`), which are not words. French and Catalan shorten words before
// one.
const WORD = /[\p{L}\p{M}]+(?:(?<=[\p{L}\p{M}]{3})['’][\p{L}\p{M}]+)?/gu;
const functionWordsOf: (language: LanguageTag) => ReadonlySet<string> | undefined = perLanguage((language) => {
  const words = partOf(language, TRANSLATION)?.functionWords;
  return words === undefined ? undefined : wordSet(words);
});
const functionWords = (tag: LanguageTag): ReadonlySet<string> | undefined => functionWordsOf(primaryOf(tag));

/** Languages whose function words are known. */
const known = once(() =>
  languagesWith(TRANSLATION)
    .map(({ tag }) => tag)
    .filter((tag) => functionWords(tag) !== undefined),
);

/**
 * The share of a text's words that are function words of the language, 0 to 1; undefined if there is no list. `The end
 * of the pier` has 3 of 5 in English.
 */
export function functionWordShare(text: string, tag: LanguageTag, except?: LanguageTag): number | undefined {
  const list = functionWords(tag);
  if (!list) return undefined;
  const other = except === undefined ? undefined : functionWords(except);
  const words = text.toLowerCase().match(WORD) ?? [];
  if (words.length === 0) return 0;
  return words.filter((word) => list.has(word) && !other?.has(word)).length / words.length;
}

const FOREIGN_SHARE = 0.4;

/**
 * True if a line quotes a third language: none of its small words are the language's own, and two in five are
 * another's.
 */
export function isForeign(text: string, tag: LanguageTag): boolean {
  if (functionWordShare(text, tag) !== 0) return false;
  return known().some((other) => (functionWordShare(text, other) ?? 0) >= FOREIGN_SHARE);
}

const LEAST_WORDS = 6;
const OTHERS_SHARE = 0.15;
const OTHERS_WORDS = 3;
const OWN_SHARE = 0.02;

const FOREIGN_LETTERS = 3;

function hasForeignLetters(text: string, own: string): boolean {
  const letters = partOf(own, TRANSLATION)?.foreignLetters;
  return (
    letters !== undefined && [...text.toLowerCase()].filter((it) => letters.includes(it)).length >= FOREIGN_LETTERS
  );
}

/** Every function word with the languages that have it. */
const languagesOfWord = once((): ReadonlyMap<string, ReadonlySet<string>> => {
  const all = new Map<string, Set<string>>();
  for (const language of known())
    for (const word of functionWords(language) ?? []) {
      const languages = all.get(word) ?? new Set();
      all.set(word, languages.add(language));
    }
  return all;
});

/**
 * True if a line of some length is in a language other than `tag` that uses the same letters: it has small words of
 * that language and none of its own, or letters its alphabet lacks. `The pier of the town is in the old part of the
 * harbour` is not Spanish.
 */
export function isInOtherLanguage(text: string, tag: LanguageTag): boolean {
  const own = primaryOf(tag);
  const words = text.toLowerCase().match(WORD) ?? [];
  if (words.length < LEAST_WORDS || functionWords(own) === undefined) return false;
  if (hasForeignLetters(text, own)) return true;
  const table = languagesOfWord();
  const shared = words.map((word) => table.get(word)).filter((languages) => languages !== undefined);
  const others = new Set(shared.flatMap((languages) => [...languages]));
  return [...others].some((other) => {
    if (other === own) return false;
    const theirs = shared.filter((languages) => languages.has(other) && !languages.has(own)).length;
    const ours = shared.filter((languages) => languages.has(own) && !languages.has(other)).length;
    const isOther = theirs >= OTHERS_WORDS && theirs >= OTHERS_SHARE * words.length && ours <= OWN_SHARE * words.length;
    return isOther && sameScript(other, own);
  });
}
