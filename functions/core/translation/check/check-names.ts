import { TRANSLATION } from '../../languages/listed/translation.ts';
import { partOf } from '../../languages/part-of.ts';
import { type LanguageTag, primaryOf } from '../../text/language-tag.ts';
import { sameScript } from './language-of-line.ts';
import { anchorsIn } from './names/anchors.ts';
import { isGivenName } from './names/given-names.ts';
import { isInstitution, isWritten, wordsOf } from './names/names-of-line.ts';
import { hasSurname } from './names/replaced-surname.ts';

/** The languages of a translation. */
export interface Pair {
  readonly from: LanguageTag;
  readonly to: LanguageTag;
}

/** A line and its translation. */
export interface SourceAndTarget {
  readonly source: string;
  readonly target: string;
}

/** A person's name that is in a line and, as far as can be told, not in its translation. */
export interface MissingName {
  /** Index into the lines. */
  readonly line: number;
  readonly name: string;
}

const SHORTEST_NAME = 4; // letters: `Li`, `May` and `Kim` begin or sound like too many other words
const STEM = 4;
const LEAST_LINES = 3; // with fewer lines, nothing shows which word is the name
const MOST_SHARE = 2 / 3;
const CASED = /\p{Lu}/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Thai}]/u;
const NAME_WORD = /[\p{L}\p{M}'’-]+/gu;

/** The words a person is called by: the last word of a name of several words, which later mentions keep. */
const lastWord = (name: string): string => name.match(NAME_WORD)?.at(-1) ?? '';

/** `he` and `the mayor` are no names; a script without capitals does not tell. */
const isName = (name: string): boolean => /\p{Lu}|\p{Lo}/u.test(lastWord(name));

/** Countries, institutions and offices have their own word in each language; a person may be called by it. */
const namesAPlace = (name: string, language: LanguageTag): boolean =>
  !isPersonsName(name) && (isInstitution(name) || anchorsIn(name, language).size > 0);

const isPersonsName = (name: string): boolean => {
  const [first = '', ...others] = name.match(NAME_WORD) ?? [];
  return others.length > 0 && isGivenName(first);
};

function hasWord(line: string, word: string): boolean {
  return CASED.test(word) ? wordsOf(line).includes(word) : line.includes(word);
}

/** Pieces by which a name can be recognized in a script whose letters cannot be compared with the source's. */
function units(target: string): ReadonlySet<string> {
  if (UNSPACED.test(target)) {
    const characters = [...target].filter((character) => /\p{L}/u.test(character));
    return new Set(characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`));
  }
  const words = target.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= STEM).map((word) => word.slice(0, STEM)));
}

/** Lines in another script that lack what most lines with the name share and no other line has. */
function inconsistent(lines: readonly SourceAndTarget[], withName: readonly number[]): readonly number[] {
  if (withName.length < LEAST_LINES) return [];
  const all = lines.map(({ target }) => units(target));
  const named = new Set(withName);
  const elsewhere = new Set(all.flatMap((own, i) => (named.has(i) ? [] : [...own])));
  const counts = new Map<string, number>();
  for (const i of withName) for (const unit of all[i] ?? []) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const least = Math.max(2, Math.ceil(withName.length * MOST_SHARE));
  const shared = [...counts].filter(([unit, count]) => count >= least && !elsewhere.has(unit)).map(([unit]) => unit);
  return shared.length === 0 ? [] : withName.filter((i) => !shared.some((unit) => all[i]?.has(unit)));
}

/**
 * True if a line has a person's name in some form. Where names have no endings, the surname must be spelled as it was,
 * or nearly so; another part of the name may take its place if the source does not have that part as well.
 */
function isThere(name: string, line: SourceAndTarget | undefined, { from, to }: Pair): boolean {
  const { source = '', target = '' } = line ?? {};
  const words = name.match(NAME_WORD) ?? [];
  const keepsNames = partOf(primaryOf(to), TRANSLATION)?.nameEndings !== undefined;
  if (!keepsNames || !sameScript(from, to)) return isWritten(words, target);
  const others = words.slice(0, -1).filter((word) => !hasWord(source, word));
  return hasSurname(lastWord(name), target, to) || isWritten(others, target);
}

/**
 * People's names in a brief that a translated line has lost. In the same script the name must be there, with whatever
 * ending; in another one it must be written as in the brief's other lines. If neither can be told, nothing is reported.
 * `Ada Lund left.` against `Se fue.` gives `Ada Lund`.
 */
export function missingNames(
  pair: Pair,
  lines: readonly SourceAndTarget[],
  people: readonly string[],
): readonly MissingName[] {
  const persons = people.filter((name) => isName(name) && !namesAPlace(name, pair.from));
  const words = new Map(persons.map((name) => [lastWord(name), name]));
  return [...words].flatMap(([word, name]) => {
    if ([...word].length < SHORTEST_NAME && CASED.test(word)) return [];
    // March may also be the month: such a name counts only whole.
    const isWord = anchorsIn(word, pair.from).size > 0;
    const isIn = (source: string): boolean => (isWord ? source.includes(name) : word !== '' && hasWord(source, word));
    const withName = lines.flatMap(({ source, target }, i) => (target.trim() !== '' && isIn(source) ? [i] : []));
    const lost = sameScript(pair.from, pair.to) ? withName : inconsistent(lines, withName);
    return lost.filter((i) => !isThere(name, lines[i], pair)).map((line) => ({ line, name }));
  });
}
