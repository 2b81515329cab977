import type { Gender } from '../../languages/parts/speech.ts';
import { indexAt, type Span } from '../../text/span.ts';
import type { ReferencePattern } from '../patterns/pattern.ts';
import type { Mention } from '../words/mention.ts';
import { isProvenPerson } from './is-proven-person.ts';
import { isPerson, kindOf } from './kind-of.ts';
import { groupAt, namedIn, othersNamed } from './mentions-in.ts';
import { hasVerbBehind, leadsAsSpeaker, opensSentence } from './name-in-sentence.ts';
import {
  type Group,
  isSameSentence,
  MAX_NAMESAKES,
  MAX_TITLE,
  type NamedPeople,
  type NameMention,
} from './named-people.ts';
import { openingAt } from './names/sentence-openings.ts';
import { roleStem, rolesOf } from './roles-of.ts';

/** The one whom a mention without a name means, and how that was found. */
export interface Referent {
  readonly name: string;
  readonly role?: string | undefined;
  readonly by: ReferencePattern;
}

/**
 * Who a pronoun means: the last one named before it who can be meant, one who spoke or is a person by title first;
 * of several in one sentence the one who speaks there. Nobody named inside a quotation, nor in the words `said` by the
 * pronoun, is meant. Undefined where two different people of fitting gender were named in the same stretch: no guess.
 */
export function resolvePronoun(
  pronoun: Mention,
  gender: Gender | undefined,
  reach: number,
  said: readonly Span[],
  people: NamedPeople,
): Referent | undefined {
  const { near, spokenOf } = candidatesNear(pronoun, gender, reach, said, people);
  const [last] = near;
  // In one sentence with the pronoun another who does something of his own may be meant as well.
  const isShared = last !== undefined && isSameSentence(people.sentences, last, pronoun);
  const isBesideLast = (one: NameMention): boolean => last !== undefined && isSameSentence(people.sentences, one, last);
  const first = near.find((one) => isBesideLast(one) && leadsAsSpeaker(one, people));
  const leading =
    isShared && near.some((one) => one !== first && isBesideLast(one) && hasVerbBehind(one, people))
      ? undefined
      : first;
  const nearest = leading ?? last;
  const only = nearest?.group;
  if (!nearest || !only || !isKnown(only, people) || !isProvenPerson(only, people)) return undefined;
  // Somebody nearer whom the words themselves name: then only the subject of that sentence is left.
  if (spokenOf && spokenOf.start > nearest.start && !isSubjectAbove(nearest, spokenOf, people)) return undefined;
  if (only.gender === undefined && isJoined(nearest, people)) return undefined;
  if (isDescribedBetween(nearest.start, pronoun.start, people)) return undefined;
  if (isSomebodyElse(nearest, pronoun, gender, people)) return undefined;
  // Somebody whose gender is unknown is no candidate beside one whose gender is known.
  const isOther =
    gender !== undefined && only.gender === undefined && near.some(({ group }) => group.gender === gender);
  if (!leading && near.some((one) => one !== nearest && isSubjectAbove(one, nearest, people))) return undefined;
  if (near.length > 1 && !leading && (!only.speaks || isOther)) return undefined;
  if (gender) only.gender ??= gender;
  const by = referenceTo(nearest, near, pronoun, people);
  return { name: only.name, ...(only.role ? { role: only.role } : {}), by };
}

/** The subject of the sentence, for a pronoun in a clause of its own; undefined where that is no person of fitting gender. */
export function asMainSubject(
  pronoun: Mention,
  subject: Mention | undefined,
  gender: Gender | undefined,
  people: NamedPeople,
): Referent | undefined {
  const group = subject && groupAt(subject, people);
  if (!group || !isProvenPerson(group, people)) return undefined;
  if (gender !== undefined && group.gender !== undefined && group.gender !== gender) return undefined;
  // `Lund said Berg knew what he had called “…”`: either of them.
  if (othersNamed({ ...subject, name: group.name }, pronoun.start, people)) return undefined;
  return { name: group.name, ...(group.role ? { role: group.role } : {}), by: 'pronoun-main-subject' };
}

/** How sure it is: the subject of the sentence before or of the same one is hardly ever anybody else. */
function referenceTo(
  meant: NameMention,
  near: readonly NameMention[],
  pronoun: Span,
  people: NamedPeople,
): ReferencePattern {
  const between = indexAt(people.sentences, pronoun.start) - indexAt(people.sentences, meant.start);
  if (between <= 1 && opensSentence(meant, people) && hasVerbBehind(meant, people)) return 'pronoun-subject';
  if (near.length > 1) return 'pronoun-nearest';
  return hasVerbBehind(meant, people) || leadsAsSpeaker(meant, people) ? 'pronoun-one-candidate' : 'pronoun-one-object';
}

/** Who may be meant, nearest first, each once: the two nearest, and more only within one sentence; `spokenOf` is left out. */
function candidatesNear(
  pronoun: Span,
  gender: Gender | undefined,
  reach: number,
  said: readonly Span[],
  people: NamedPeople,
): { near: NameMention[]; spokenOf: NameMention | undefined } {
  const named = namedIn(said, people);
  const near: NameMention[] = [];
  let spokenOf: NameMention | undefined;
  for (let index = indexAt(people.mentions, pronoun.start - 1); index >= 0; index -= 1) {
    const mention = people.mentions[index];
    if (!mention || mention.start < reach) break;
    const { group } = mention;
    if (near.some((one) => one.group === group) || !canBeMeant(mention, gender, people)) continue;
    if (named.has(group)) {
      spokenOf ??= mention;
      continue;
    }
    const [nearest] = near;
    // One who stands a paragraph further back than the nearest does not make the pronoun ambiguous.
    if (nearest && people.text.slice(mention.end, nearest.start).includes('\n')) break;
    if (near.length > 1 && nearest && !isSameSentence(people.sentences, mention, nearest)) break;
    near.push(mention);
    if (near.length >= MAX_NAMESAKES) break;
  }
  return { near, spokenOf };
}

function isSubjectAbove(mention: NameMention, other: NameMention, people: NamedPeople): boolean {
  return isSameSentence(people.sentences, mention, other) && opensSentence(mention, people);
}

function canBeMeant(mention: NameMention, gender: Gender | undefined, people: NamedPeople): boolean {
  const { group, isQuoted } = mention;
  if (isQuoted || (mention.isOwner && !opensSentence(mention, people))) return false;
  if (gender !== undefined && group.gender !== undefined && group.gender !== gender) return false;
  const opening = openingAt(people.openings, people.sentences, mention.start);
  // `He also thanked Lund.`: the pronoun goes on with its own.
  if (gender !== undefined && opening?.pronoun === gender && opening.start < mention.start) return false;
  return (
    isPerson(group, people) ||
    (isUnknown(group, people) && opensSentence(mention, people) && hasVerbBehind(mention, people))
  );
}

/** `Lund and Berg left. He …`: either of them. */
function isJoined({ start, end }: Span, { text, grammar }: NamedPeople): boolean {
  const { coordinators } = grammar.lexicon;
  const before = /(?:\p{Lu}[\p{L}.’'-]*|["”’»])\s(\p{L}+)\s$/u.exec(
    text.slice(Math.max(0, start - MAX_TITLE), start),
  )?.[1];
  const behind = /^\s(\p{L}+)\s["“‘«„]?\p{Lu}/u.exec(text.slice(end, end + MAX_TITLE))?.[1];
  return [before, behind].some((word) => word !== undefined && coordinators.has(word.toLowerCase()));
}

/** `Stone has not answered.`: a lone name may be anybody’s. */
function isUnknown(group: Group, people: NamedPeople): boolean {
  const [word = ''] = group.words;
  const isLone = group.words.size === 1 && people.openings.length > 0 && kindOf(group, people) === undefined;
  return isLone && !people.grammar.lowerWords.has(word.toLowerCase()) && group.withArticle * 2 < group.runs.length;
}

/** `An engineer who knew both towns, Professor Lena Osk, warned`: between commas stands the name of the one described. */
export function isApposition({ start, end }: Span, people: NamedPeople): boolean {
  const before = people.text.slice(Math.max(0, start - MAX_TITLE), start);
  return people.text.charAt(end) === ',' && /,\s(?:\p{Lu}\p{L}+\s)?$/u.test(before.slice(-MAX_TITLE));
}

/** `Vogel resigned. An officer arrested him.`: somebody without a name is the subject in between. */
function isSomebodyElse(nearest: NameMention, pronoun: Span, gender: Gender | undefined, people: NamedPeople): boolean {
  const last = indexAt(people.sentences, pronoun.start);
  for (let at = Math.max(0, indexAt(people.sentences, nearest.start)); at <= last; at += 1) {
    const { person, personGender, start } = people.openings[at] ?? {};
    if (person === undefined || start === undefined || start >= pronoun.start) continue;
    if (start < nearest.start && isApposition(nearest, people)) continue;
    const isOfOther = gender !== undefined && personGender !== undefined && personGender !== gender;
    const isHis = nearest.group.role !== undefined && rolesOf(nearest.group.role).has(roleStem(person));
    if (!isOfOther && !isHis) return true;
  }
  return false;
}

/** `Der Arzt lobte Lund. Er …`: somebody without a name stands nearer than the name at `from`. */
function isDescribedBetween(from: number, to: number, people: NamedPeople): boolean {
  const index = indexAt(people.described, to - 1);
  return (people.described[index]?.start ?? -1) > from;
}

/** Where all nouns have capitals two of them in a row are no person yet (`Kernfragen Stellung`): more must show it. */
export function isKnown({ role, gender, speaks, runs, words }: Group, people: NamedPeople): boolean {
  if (!people.grammar.lexicon.capitalizesNouns) return true;
  // People are called by their surname later on, things are not.
  return role !== undefined || gender !== undefined || speaks || runs.some((run) => run.words.length < words.size);
}
