import { CLAIMS } from '../../languages/listed/claims.ts';
import { WORDS } from '../../languages/listed/words.ts';
import { languagesWith, partOf, partOfTag } from '../../languages/part-of.ts';
import { possessiveEndings } from '../../quotes/words/possessive-endings.ts';
import { once } from '../../text/once.ts';
import type { Word } from '../words/words.ts';

/** Neighbouring capitalized words: a name of a person, place, institution or work. */
export interface Name {
  readonly words: readonly Word[];
}

/** The names of each country and its people, by each of them, in any language. */
const countries = once((): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, ReadonlySet<string>>();
  for (const { tag } of languagesWith(CLAIMS))
    for (const line of partOfTag(tag, CLAIMS)?.names?.countries?.trim().split('\n') ?? []) {
      const names = new Set(line.split(' '));
      for (const name of names) found.set(name, names.union(found.get(name) ?? new Set()));
    }
  return found;
});

const SHORTEST_PREFIX = 4;

const NONE: ReadonlySet<string> = new Set();

/**
 * The names of a sentence. A capital at its beginning counts only if the next word has one too, or the word is among
 * the `proper` ones, in lower case. Empty in scripts without capitals. `She met Ada Lund.` has one.
 */
export function namesIn(
  text: string,
  words: readonly Word[],
  language: string,
  proper: ReadonlySet<string> = NONE,
): Name[] {
  const { hasCapitals, capitalizesNouns } = partOf(language, WORDS) ?? {};
  if (hasCapitals === false) return [];
  const runs: Word[][] = [];
  words.forEach((word, at) => {
    if (!word.isCapital || !word.isContent) return;
    const before = words[at - 1];
    const run = runs.at(-1);
    if (run && before && run.at(-1) === before && /^[\s-]?$|^\s?&\s?$/u.test(text.slice(before.end, word.start)))
      run.push(word);
    else runs.push([word]);
  });
  return runs
    .filter((run) => !isShouted(run))
    .filter((run) => run.length > 1 || (!capitalizesNouns && isName(run[0], proper)))
    .map((run) => ({ words: run }));
}

/** `CLICK HERE`, `READ: …`: words in capitals for emphasis. */
const isShouted = (run: readonly Word[]): boolean =>
  (run.length > 1 || run[0]?.opens === true) && run.every(({ text }) => /^\p{Lu}{4,}$/u.test(text));

const isName = (word: Word | undefined, proper: ReadonlySet<string>): boolean =>
  word !== undefined &&
  (!word.opens || /^\p{Lu}{2}/u.test(word.text) || proper.has(word.lower.replace(possessiveEndings(), ''))) &&
  word.text.length > 1;

const isSubsequence = (short: string, long: string): boolean => {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
};

/** `Utd` for United, `Man` for Manchester: a beginning, or first and last letter with some between. */
const abbreviates = (short: string, long: string): boolean =>
  short.length >= 2 &&
  short.length <= 4 &&
  long.length > short.length + 1 &&
  (long.startsWith(short) || (short[0] === long[0] && short.at(-1) === long.at(-1) && isSubsequence(short, long)));

/** One name in two spellings: one letter more, or two neighbouring ones exchanged; the first letter stays the same. */
function isMisspelt(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_PREFIX + 1 || a[0] !== b[0]) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length === 1) return isSubsequence(short, long);
  if (short.length !== long.length) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}

const sharesBeginning = (a: string, b: string): boolean => {
  const length = Math.max(SHORTEST_PREFIX, Math.min(a.length, b.length) - 3);
  return a.length >= SHORTEST_PREFIX && b.length >= SHORTEST_PREFIX && a.slice(0, length) === b.slice(0, length);
};

/** True if two words, in lower case, can name the same: inflected, a country and its people, shortened, misspelt. */
export const namesTheSame = (a: string, b: string): boolean =>
  a === b ||
  countries().get(a)?.has(b) === true ||
  sharesBeginning(a, b) ||
  abbreviates(a, b) ||
  abbreviates(b, a) ||
  isMisspelt(a, b);

/** First letters of the other names of a country; empty for any other word. */
export const countryInitials = (lower: string): string[] =>
  [...(countries().get(lower) ?? [])].map((name) => name.slice(0, 1));
