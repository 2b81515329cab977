import { isGivenName, opensName } from '../words/given-names.ts';
import { grammarPattern, grammarWords } from '../words/vocabulary.ts';
import type { Group, NamedPeople } from './named-people.ts';
import { isPlaceKnown } from './names/known-places.ts';
import type { NameRun } from './names/name-runs.ts';
import { isOfPeople, isThingWord } from './names/name-shapes.ts';
import { perGroup } from './per-group.ts';

/**
 * A storm, a firm, a team, a place, a role: whatever stands beside it, no person has such a name. `Hurricane Ada` → true, `«Лейкерс»` →
 * true.
 */
export function isThing(group: Group, people: NamedPeople): boolean {
  const { grammar, regions } = people;
  const words = group.name.split(/\s+/u);
  const lower = words.map((word) => word.toLowerCase());
  const isPlace = (name: string): boolean =>
    isPlaceKnown(name, regions) ||
    (grammar.nameEndings !== undefined && isPlaceKnown(name.replace(grammar.nameEndings, ''), regions));
  if (words.some((word) => isNoNameWord(word) && !isGivenName(word)) || isOtherScript(group, people)) return true;
  if (lower.some(isThingWord) || thingEndings().test(lower.at(-1) ?? '')) return true;
  if (isAround(group, people) || isTakenBack(group, people)) return true;
  if (isPlace(group.name) || lower.every(isPlace)) return true;
  if (words.length === 1) return group.name.includes('.');
  const isGiven = opensName(words[0] ?? '');
  if (!isGiven && (isPlace(lower[0] ?? '') || isPlace(lower.slice(0, 2).join(' ')))) return true;
  if (!isGiven && group.role === undefined && isPlace(lower.at(-1) ?? '')) return true;
  return isOfPeople(lower) || grammar.lexicon.roles.has(lower.at(-1) ?? '');
}

/** `BBC Mundo`, `O2 London`, `MotionTech`: an abbreviation, a number, a trade mark. */
const isNoNameWord = (word: string): boolean =>
  /^\p{Lu}{2,}\d*$|\p{N}|\p{Ll}{4}\p{Lu}/u.test(word) && !generationSuffixes().has(word.toLowerCase());

/** `Tom Reed III`, `Martin Luther King JR`. */
const generationSuffixes = grammarWords('generationSuffixes');

/** Latin letters in a Cyrillic text are a trade mark's. */
const isOtherScript = ({ name }: Group, { text }: NamedPeople): boolean =>
  /^\P{Script=Cyrillic}+$/u.test(name) && /\p{Script=Cyrillic}{2}/u.test(text.slice(0, MAX_SCRIPT));
/** The beginning of a text shows its script. */
const MAX_SCRIPT = 300;

/** Most often in marks of its own (`«Лейкерс»`), behind a noun for what bears somebody's name, or before a role: `Harbour Giants boss`. */
const isAround = perGroup((group, people): boolean => {
  const isOdd = (run: NameRun): boolean =>
    isMarked(run, people) ||
    isNamesake(run, people) ||
    (!opensName(group.name.split(/\s/u)[0] ?? '') && isAttribute(run, people));
  const runs = group.runs.filter(({ isAlias }) => !isAlias);
  return runs.filter(isOdd).length * 2 > runs.length;
});

/** Wherever the text has the name, it takes it back. */
const isTakenBack = perGroup((group, people) => group.runs.every((run) => isWithdrawn(run, people)));

const isMarked = ({ start, end }: NameRun, { text }: NamedPeople): boolean =>
  /["“„«]/u.test(text.charAt(start - 1)) && /["”“»]/u.test(text.charAt(end));

/** French `rue Jean Moulin`, Swedish `Astrid Lindgrens gata` */
function isNamesake({ start, end, shown }: NameRun, { text }: NamedPeople): boolean {
  const before = /(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, start - MAX_NOUN), start))?.[1] ?? '';
  const own = /^\p{Ll}?/u.exec(text.slice(end, end + 1))?.[0] ?? '';
  const isGenitive = genitiveEndings().test(`${shown.at(-1) ?? ''}${own}`);
  const behind = isGenitive ? (/^\s(\p{Ll}+)/u.exec(text.slice(end + own.length, end + MAX_NOUN))?.[1] ?? '') : '';
  return namesakeNouns().has(before.toLowerCase()) || namesakeNouns().has(behind);
}
const genitiveEndings = grammarPattern('genitiveEndings');
const namesakeNouns = grammarWords('namesakeNouns');
const MAX_NOUN = 16;

/** English `Harbour Giants boss` */
const isAttribute = ({ end, words }: NameRun, { text, grammar }: NamedPeople): boolean =>
  grammar.lexicon.verbEndings !== undefined &&
  words.length > 1 &&
  grammar.lexicon.roles.has(/^\s(\p{Ll}+)/u.exec(text.slice(end, end + MAX_NOUN))?.[1] ?? '');

/** `wrongly named as Karl Brandt`, `not Karl Brandt, as reported earlier`: a name that the text takes back. */
function isWithdrawn({ start, end }: NameRun, { text, grammar }: NamedPeople): boolean {
  const found = grammar.withdrawnBefore?.exec(text.slice(Math.max(0, start - MAX_WITHDRAWN), start));
  if (!found) return false;
  // Without a verb only what stands behind shows that a denial is a correction.
  const hasVerb = found[0].trim().split(/\s/u).length > 1;
  return hasVerb || grammar.withdrawnBehind?.test(text.slice(end, end + MAX_WITHDRAWN)) === true;
}
const thingEndings = grammarPattern('thingEndings');
const MAX_WITHDRAWN = 80;
