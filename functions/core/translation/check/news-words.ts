import { TRANSLATION } from '../../languages/listed/translation.ts';
import { WORDS } from '../../languages/listed/words.ts';
import { partOf, perLanguage } from '../../languages/part-of.ts';
import { type LanguageTag, primaryOf } from '../../text/language-tag.ts';
import { recently } from '../../text/recently.ts';
import { simplifyHanzi } from './names/simplify-hanzi.ts';

// Marks that decorate a letter; of Indic scripts only the nukta, since the others are vowels.
const ORNAMENTS = /[\u0300-\u036f\u064b-\u0655\u0591-\u05c7\u093c\u09bc]/gu;
const SAME_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ی',
  ي: 'ی',
  ك: 'ک',
  ß: 's',
};
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const foldNews = (text: string, language: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(partOf(language, TRANSLATION)?.hasTones ? /$^/u : ORNAMENTS, '')
    .replace(/[ıأإآىيكß]/gu, (letter) => SAME_LETTERS[letter] ?? letter);

interface Table {
  readonly meanings: ReadonlyMap<string, readonly string[]>;
  readonly longest: number;
}

/** The usual words of a language, folded, with their meanings. */
const tableOf: (language: LanguageTag) => Table | undefined = perLanguage((language) => {
  const rows = partOf(language, TRANSLATION)?.newsWords;
  if (rows === undefined) return undefined;
  const meanings = new Map<string, string[]>();
  for (const row of rows.trim().split('\n')) {
    const [meaning = '', ...words] = row.trim().split(' ');
    for (const word of words) {
      const key = foldNews(word, language);
      const all = meanings.get(key) ?? [];
      all.push(meaning);
      meanings.set(key, all);
    }
  }
  return { meanings, longest: Math.max(...[...meanings.keys()].map((it) => it.length)) };
});

const SHORTEST_PART = 5;

function* partsOf(word: string, longest: number): Iterable<string> {
  for (let at = 1; at + SHORTEST_PART <= word.length; at += 1)
    for (let end = at + SHORTEST_PART; end <= Math.min(word.length, at + longest); end += 1) yield word.slice(at, end);
}

function* beginningsOf(folded: string, language: string, longest: number): Iterable<string> {
  if (partOf(language, WORDS)?.isUnspaced) {
    for (let at = 0; at < folded.length; at += 1)
      for (let end = at + 1; end <= Math.min(folded.length, at + longest); end += 1) yield folded.slice(at, end);
    return;
  }
  const { proclitics = /^$/u, compoundsWords } = partOf(language, TRANSLATION) ?? {};
  for (const [word] of folded.matchAll(WORD)) {
    const bare = word.replace(proclitics, '');
    if (compoundsWords) yield* partsOf(word, longest);
    for (const form of bare === word ? [word] : [word, bare]) {
      yield `${form}.`;
      for (let end = 1; end <= Math.min(form.length, longest); end += 1) yield form.slice(0, end);
    }
  }
}

/**
 * Which of the usual words of the news a line has, by their meaning; undefined if the language has no table. `La
 * policía detuvo` gives `police`.
 */
export const newsWordsIn = recently((line: string, language: LanguageTag): ReadonlySet<string> | undefined => {
  const primary = primaryOf(language);
  const table = tableOf(primary);
  if (!table) return undefined;
  const written = partOf(primary, TRANSLATION)?.traditionalCharacters === undefined ? line : simplifyHanzi(line);
  const found = new Set<string>();
  for (const beginning of beginningsOf(foldNews(written, primary), primary, table.longest))
    for (const meaning of table.meanings.get(beginning) ?? []) found.add(meaning);
  return found;
});

/** Words found in any text, whatever it is about: sharing them means less. */
const COMMON = new Set('say not but because also all if after before people man place second where'.split(' '));

/** How many meanings two lines share, and how many only one of them has; those of everyday words apart. */
export interface SharedWords {
  readonly found: number;
  readonly missing: number;
  readonly commonFound: number;
  readonly commonMissing: number;
}

/** Compares two lines by the usual words of the news; undefined if those of either language are not known. */
export function sharedWords(
  from: LanguageTag,
  to: LanguageTag,
  source: string,
  target: string,
): SharedWords | undefined {
  const [before, after] = [newsWordsIn(source, from), newsWordsIn(target, to)];
  if (!before || !after) return undefined;
  const shared = [...before.intersection(after)];
  const single = [...before.symmetricDifference(after)];
  const commonFound = shared.filter((it) => COMMON.has(it)).length;
  const commonMissing = single.filter((it) => COMMON.has(it)).length;
  return { found: shared.length - commonFound, missing: single.length - commonMissing, commonFound, commonMissing };
}
