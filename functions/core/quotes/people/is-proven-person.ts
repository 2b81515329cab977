import { isRoleOfSeveral } from '../words/role-words.ts';
import { grammarWords } from '../words/vocabulary.ts';
import { isKnownPlace, isPerson } from './kind-of.ts';
import type { Group, NamedPeople } from './named-people.ts';
import { isGivenName } from './names/given-names.ts';
import { isOfPeople } from './names/name-shapes.ts';

/**
 * Whether something in the text shows that a name is a person's, and not only that nothing speaks against it: a title or a role, a form
 * of address, `he` or `she`, an age, `who`, words spoken, a later mention by the surname alone, or a common given name first. `Ada
 * Lund, 41,` → true; `Harbour Steel` → false.
 */
export function isProvenPerson(group: Group, people: NamedPeople): boolean {
  if (!isPerson(group, people) || isThing(group, people)) return false;
  const words = [...group.words];
  const isGivenFirst = words.length > 1 && isGivenName(words[0] ?? '');
  // `BBC Mundo`, Turkish `Lund'un`: an abbreviation, an ending.
  if (words.some((word) => /^\p{Lu}{2,}$/u.test(word) || /['’]\p{Ll}{2,}$/u.test(word))) return false;
  const { roles, capitalizesNouns } = people.grammar.lexicon;
  // Of a language without roles nothing else shows what the words before a name are.
  if (roles.size === 0) return isGivenFirst;
  if (words.length === 1) return isProvenAlone(group, people);
  const isCalled = hasRoleOfPerson(group) || group.gender !== undefined || group.isCalledPerson || isGivenFirst;
  return (
    isCalled ||
    (!capitalizesNouns && isCalledBySurname(group)) ||
    group.runs.some((run) => isDescribedBehind(run.end, people))
  );
}

/** `the police`, `the ministry` are quoted as people are, and what stands behind them is no person's name. */
export const hasRoleOfPerson = ({ role }: Group): boolean =>
  role !== undefined &&
  !role
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => sourcesNotPeople().has(word));
const sourcesNotPeople = grammarWords('sourcesNotPeople');

/** A storm, a firm, a place, a role: whatever stands beside it, no person has such a name. */
function isThing(group: Group, { grammar, regions }: NamedPeople): boolean {
  const words = [...group.words].map((word) => word.toLowerCase());
  const last = words.at(-1) ?? '';
  if (words.every((word) => isRegion(word, regions) || isKnownPlace(word))) return true;
  if (words.length > 1 && (isOfPeople(words) || grammar.lexicon.roles.has(last))) return true;
  return words.some((word) => thingFirstWords().has(word));
}
/** A country, in whatever case: Russian `Турции` of `Турция`. */
const isRegion = (word: string, regions: ReadonlySet<string>): boolean =>
  regions.has(word) ||
  (/^\p{Script=Cyrillic}{5,}$/u.test(word) &&
    [...regions].some(
      (region) =>
        region.slice(0, -2) === word.slice(0, region.length - 2) && Math.abs(region.length - word.length) <= 2,
    ));
const thingFirstWords = grammarWords('thingFirstWords');

/** A name of one word needs more: many things that act have one. */
const isProvenAlone = (group: Group, { grammar, text }: NamedPeople): boolean => {
  const word = group.name.toLowerCase();
  const { roles } = grammar.lexicon;
  if (roles.has(word) || isRoleOfSeveral(word, roles) || grammar.lowerWords.has(word)) return false;
  const isTitled = hasRoleOfPerson(group) || group.gender !== undefined || group.isCalledPerson;
  return isTitled || group.runs.some(({ end }) => AGE.test(text.slice(end, end + MAX_AGE)));
};

/** `Ada Lund` is later Lund, and Lund is no word of another name. */
const isCalledBySurname = ({ words, runs }: Group): boolean => {
  const last = [...words].at(-1);
  return runs.some((run) => run.words.length === 1 && run.words[0] === last);
};

/** `, 41,`, `, 41-jährige`, ` (41)` */
const AGE = /^(?:,\s|\s\()\d{1,2}(?:[,)]|[-\s])/u;
const MAX_AGE = 8;

/** An age or a relative pronoun for people right behind the name. */
const isDescribedBehind = (end: number, { text }: NamedPeople): boolean => {
  const behind = text.slice(end, end + MAX_AGE);
  return AGE.test(behind) || personalRelatives().has(/^,\s(\p{L}+)\s/u.exec(behind)?.[1] ?? '');
};
const personalRelatives = grammarWords('personalRelatives');
