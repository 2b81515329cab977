import { indexAt } from '../../text/span.ts';
import { isGivenName, opensName } from '../words/given-names.ts';
import { endsInRole, isRoleOfSeveral } from '../words/role-words.ts';
import { grammarWords } from '../words/vocabulary.ts';
import { isThing } from './is-thing.ts';
import { isPerson } from './kind-of.ts';
import { isSpeaking } from './name-in-sentence.ts';
import type { Group, NamedPeople } from './named-people.ts';
import type { NameRun } from './names/name-runs.ts';
import { perGroup } from './per-group.ts';

/**
 * Whether something in the text shows that a name is a person's, and not only that nothing speaks against it: a title or a role, a form
 * of address, `he` or `she`, an age, `who`, words spoken, a later mention by the surname alone, or a common given name first. `Ada
 * Lund, 41,` → true; `Harbour Steel` → false.
 */
export function isProvenPerson(group: Group, people: NamedPeople): boolean {
  if (!isPerson(group, people) || isThing(group, people)) return false;
  const isGivenFirst = group.words.size > 1 && opensName(firstWord(group));
  const { roles, capitalizesNouns } = people.grammar.lexicon;
  // Of a language without roles nothing else shows what the words before a name are.
  if (roles.size === 0) return isGivenFirst;
  if (group.words.size === 1) return isProvenAlone(group, people);
  const isCalled = hasRoleOfPerson(group, people) || group.gender !== undefined || group.isCalledPerson || isGivenFirst;
  return isCalled || (!capitalizesNouns && isCalledBySurname(group, people)) || isDescribed(group, people);
}

const firstWord = ({ name }: Group): string => name.split(/\s/u)[0] ?? '';

/** `the police`, `the ministry` are quoted as people are, and what stands behind them is no person's name; `director of the firm` is. */
export const hasRoleOfPerson = ({ role }: Group, { grammar }: NamedPeople): boolean => {
  const all = role?.toLowerCase().split(/\s+/u) ?? [];
  const link = all.findIndex((word) => grammar.lexicon.joiners.has(word));
  const words = link < 0 ? all : all.slice(0, link);
  const { roles, capitalizesNouns } = grammar.lexicon;
  const isRoleWord = (word: string): boolean => {
    const last = word.split('-').at(-1) ?? '';
    return !grammar.halfRoles.has(word) && (capitalizesNouns || roles.has(last) || endsInRole(last, roles));
  };
  return words.some(isRoleWord) && !words.some((word) => sourcesNotPeople().has(word));
};
const sourcesNotPeople = grammarWords('sourcesNotPeople');

/** A name of one word needs more: many things that act have one. */
const isProvenAlone = (group: Group, people: NamedPeople): boolean => {
  const { grammar } = people;
  const word = group.name.toLowerCase();
  const { roles, capitalizesNouns, hasArticles } = grammar.lexicon;
  if (roles.has(word) || isRoleOfSeveral(word, roles) || grammar.lowerWords.has(word)) return false;
  if (!isGivenName(word) && isUnclear(group, people)) return false;
  // Where nouns have capitals or no article parts them from a role, a noun in the genitive looks like a name: `губернатор Айовы`.
  const isOnce = group.runs.length < 2 && (capitalizesNouns || !hasArticles);
  const isTitled = (hasRoleOfPerson(group, people) && !isOnce) || group.gender !== undefined || group.isCalledPerson;
  return isTitled || isAged(group, people);
};

/** No place of a name shows that it is one. */
const isUnclear = perGroup((group, people) =>
  group.runs.every((run) => isFirstWord(run) || isFollowedByLink(run, people)),
);

const isAged = perGroup(({ runs }, { text }) => runs.some(({ end }) => AGE.test(text.slice(end, end + MAX_AGE))));

/** Without a title before it, the first word of a sentence may be any. */
const isFirstWord = ({ sentenceInitial, role, gender }: NameRun): boolean =>
  sentenceInitial && role === undefined && gender === undefined;

/** `Diretora Criativa da agência`: what is somebody's or something's is a part of the title. */
const isFollowedByLink = ({ end }: NameRun, { text, grammar }: NamedPeople): boolean => {
  const next = /^\s(\p{Ll}+)\s/u.exec(text.slice(end, end + MAX_LINK))?.[1] ?? '';
  return officeLinks().has(next) && grammar.lexicon.joiners.has(next);
};
const officeLinks = grammarWords('officeLinks');
const MAX_LINK = 8;

/** `Ada Lund` is later Lund, who says something, and no article stands before either. */
const isCalledBySurname = perGroup((group, people): boolean => {
  const { words, runs } = group;
  const last = [...words].at(-1);
  if (group.withArticle * MIN_BARE > runs.length || group.where * MIN_BARE > runs.length) return false;
  return runs.some((run) => {
    if (run.words.length !== 1 || run.words[0] !== last) return false;
    const mention = people.mentions[indexAt(people.mentions, run.start)];
    return mention?.start === run.start && mention.group === group && isSpeaking(mention, people);
  });
});

/** Of so many mentions one may stand behind an article (`the Lund ban`) or a preposition of place. */
const MIN_BARE = 4;

/** `, 41,`, `, 41-jährige`, ` (41)` */
const AGE = /^(?:,\s|\s\()\d{1,2}(?:[,)]|[-\s])/u;
const MAX_AGE = 8;

/** Once at least, what only people have stands right behind the name. */
const isDescribed = perGroup((group, people): boolean => group.runs.some((run) => isDescribedBehind(run.end, people)));

/** An age or a relative pronoun for people right behind the name. */
const isDescribedBehind = (end: number, { text }: NamedPeople): boolean => {
  const behind = text.slice(end, end + MAX_AGE);
  return AGE.test(behind) || personalRelatives().has(/^,\s(\p{L}+)\s/u.exec(behind)?.[1] ?? '');
};
const personalRelatives = grammarWords('personalRelatives');
