import type { LanguageTag } from '../../text/language-tag.ts';
import { recently } from '../../text/recently.ts';
import { NEWS_WORDS } from './news-words-data.ts';
import { simplifyHanzi } from './simplify-hanzi.ts';

// Marks that are an ornament of a letter; of Indic scripts only the nukta, since the others are vowels.
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
const UNSPACED = new Set(['zh', 'ja', 'th', 'my', 'km', 'lo']);
const PROCLITICS: Readonly<Record<string, RegExp>> = {
  ar: /^(?:[وفبلك]{0,2}ال|[وف]?لل|[وفبلكس])(?=\p{L}{2})/u,
  fa: /^(?:می|نمی|ب|ن)(?=\p{L}{2})/u,
  he: /^(?:[ושכ]?[הבלמש]|[ושכ])(?=\p{L}{2})/u,
  ca: /^[ldsnm]['’]/u,
  fr: /^(?:[ldsnmcj]|qu)['’]/u,
  it: /^(?:[ld]|dell|all|nell|sull|dall|un)['’]/u,
};

const TONES = new Set(['vi']); // whose marks tell words apart

const foldNews = (text: string, language: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(TONES.has(language) ? /$^/u : ORNAMENTS, '')
    .replace(/[ıأإآىيكß]/gu, (letter) => SAME_LETTERS[letter] ?? letter);

interface Table {
  readonly meanings: ReadonlyMap<string, readonly string[]>;
  readonly longest: number;
}

const tables = new Map<string, Table | undefined>();
const primaryOf = (tag: LanguageTag): string => tag.split('-')[0] ?? tag;

function tableOf(language: string): Table | undefined {
  if (tables.has(language)) return tables.get(language);
  const row = NEWS_WORDS[language];
  const meanings = new Map<string, string[]>();
  for (const entry of row?.split(';') ?? []) {
    const [meaning = '', ...words] = entry.split(' ');
    for (const word of words) {
      const key = foldNews(word, language);
      const all = meanings.get(key) ?? [];
      all.push(meaning);
      meanings.set(key, all);
    }
  }
  const table =
    row === undefined ? undefined : { meanings, longest: Math.max(...[...meanings.keys()].map((it) => it.length)) };
  tables.set(language, table);
  return table;
}

/** Languages that write several words as one: Bundesregierung. */
const COMPOUNDING = new Set(['de', 'nl', 'sv', 'da', 'no', 'fi', 'hu', 'et', 'is']);
const SHORTEST_PART = 5;

function* partsOf(word: string, longest: number): Iterable<string> {
  for (let at = 1; at + SHORTEST_PART <= word.length; at += 1)
    for (let end = at + SHORTEST_PART; end <= Math.min(word.length, at + longest); end += 1) yield word.slice(at, end);
}

function* beginningsOf(folded: string, language: string, longest: number): Iterable<string> {
  if (UNSPACED.has(language)) {
    for (let at = 0; at < folded.length; at += 1)
      for (let end = at + 1; end <= Math.min(folded.length, at + longest); end += 1) yield folded.slice(at, end);
    return;
  }
  for (const [word] of folded.matchAll(WORD)) {
    const bare = word.replace(PROCLITICS[language] ?? /^$/u, '');
    if (COMPOUNDING.has(language)) yield* partsOf(word, longest);
    for (const form of bare === word ? [word] : [word, bare]) {
      yield `${form}.`;
      for (let end = 1; end <= Math.min(form.length, longest); end += 1) yield form.slice(0, end);
    }
  }
}

/** Which of the usual words of the news a line has, by their meaning; undefined where the language has no table. */
export const newsWordsIn = recently((line: string, language: LanguageTag): ReadonlySet<string> | undefined => {
  const primary = primaryOf(language);
  const table = tableOf(primary);
  if (!table) return undefined;
  const written = primary === 'zh' ? simplifyHanzi(line) : line;
  const found = new Set<string>();
  for (const beginning of beginningsOf(foldNews(written, primary), primary, table.longest))
    for (const meaning of table.meanings.get(beginning) ?? []) found.add(meaning);
  return found;
});

/** Words of every text rather than of its matter: to share them says less. */
const COMMON = new Set('say not but because also all if after before people man place second where'.split(' '));

/** How many meanings two lines share, and how many only one of them has; those of everyday words apart. */
export interface SharedWords {
  readonly found: number;
  readonly missing: number;
  readonly commonFound: number;
  readonly commonMissing: number;
}

/** Compares two lines by the usual words of the news; undefined where either language's are not known. */
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
