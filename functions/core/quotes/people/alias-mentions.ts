import { indexAt, type Span } from '../../text/span.ts';
import { withoutAccents } from '../words/given-names.ts';
import { nominativeKey } from '../words/nominative-name.ts';
import type { Token } from '../words/tokens.ts';
import { isProvenPerson } from './is-proven-person.ts';
import { isPerson } from './kind-of.ts';
import type { Group, NamedPeople } from './named-people.ts';
import { aliasBehind, isBroken, MAX_ALIAS_WORDS } from './names/alias-behind.ts';
import type { NameRun } from './names/name-runs.ts';

/** A place where a person is named by an alias; `of` is where the run starts behind which the text gives the alias; undefined where it may be one of two. */
export interface AliasMention {
  readonly of: number | undefined;
  readonly run: NameRun;
}

/** An alias with the person whose it is; `keys` are its words as they are compared. */
interface Alias extends Span {
  readonly group: Group;
  readonly of: number;
  readonly keys: readonly string[];
  /** German „Der Sperling“: elsewhere the same words may mean a sparrow. */
  readonly isIntroductionOnly: boolean;
}

/** By its words; null where it is nobody's. */
type Aliases = Map<string, Alias | null>;

/**
 * Every place where somebody is named by an alias that the text gives them: `Carla Vidal, known as Charlie V, … Charlie V said` has two.
 * `runs` are the names of the text in order. An alias of two people, and one that is part of somebody else's name, is
 * nobody's but where it is introduced.
 */
export function aliasMentions(runs: readonly NameRun[], people: NamedPeople): AliasMention[] {
  const { personalAliasLinks, aliasLinks } = people.grammar;
  if (personalAliasLinks === undefined && aliasLinks === undefined) return [];
  const introduced = new Map<number, Alias>();
  const places = people.grammar.lexicon.capitalizesNouns ? placesOf(runs) : new Map<string, Ends>();
  const byKey: Aliases = new Map();
  for (const group of people.groups)
    for (const run of group.runs) {
      const alias = aliasOf(run, group, places, people);
      if (!alias) continue;
      const key = alias.keys.join(' ');
      const known = byKey.get(key);
      introduced.set(alias.start, alias);
      byKey.set(key, known === undefined || known?.group === group ? alias : null);
    }
  if (byKey.size === 0) return [];
  for (const key of [...partsOfNames(people, byKey)]) byKey.set(key, null);
  return occurrences({ byKey, introduced }, runs, people);
}

/** The alias given behind a run of somebody who is proved to be a person. */
function aliasOf(
  run: NameRun,
  group: Group,
  places: ReadonlyMap<string, Ends>,
  people: NamedPeople,
): Alias | undefined {
  const given = aliasBehind(run, people);
  const first = given?.words[0];
  if (!given || !first || !isProvenPerson(group, people)) return undefined;
  const keys = given.words.map((word) => keyOf(word, people));
  // Known by a part of the own name: that is found without an alias.
  if (keys.every((key) => group.words.has(key))) return undefined;
  const { capitalizesNouns, determiners } = people.grammar.lexicon;
  // German `bekannt als Sängerin`: without marks only a name that the text has elsewhere as well.
  const isSure = !capitalizesNouns || given.isMarked || given.isPersonal;
  const named = places.get(keys.join(' '));
  const isApart = named !== undefined && (named.first !== first.start || named.last !== first.start);
  if (!isSure && !isApart) return undefined;
  return {
    start: first.start,
    end: endOf(given.words.at(-1), people),
    group,
    of: run.start,
    keys,
    isIntroductionOnly: capitalizesNouns && determiners.has(first.lower),
  };
}

/** Where a name stands first and last. */
type Ends = { readonly first: number; last: number };

/** The places of all names of a text by their words. */
function placesOf(runs: readonly NameRun[]): ReadonlyMap<string, Ends> {
  const places = new Map<string, Ends>();
  for (const { words, start } of runs) {
    const key = words.map(withoutAccents).join(' ');
    const known = places.get(key);
    if (known) known.last = start;
    else places.set(key, { first: start, last: start });
  }
  return places;
}

const bare = ({ text }: Token, { grammar }: NamedPeople): string => text.replace(grammar.nameSuffixes, '');

/** As the words of names are compared; an article in lower case, since it may open a sentence. */
const keyOf = (token: Token, people: NamedPeople): string =>
  people.grammar.lexicon.determiners.has(token.lower)
    ? token.lower
    : withoutAccents(nominativeKey(bare(token, people), people.grammar.nameEndings));

const endOf = (token: Token | undefined, people: NamedPeople): number =>
  token ? token.start + bare(token, people).length : 0;

/** The aliases that are a part of somebody else's longer name: `Sparrow` where the text has `Jack Sparrow`. */
function* partsOfNames(people: NamedPeople, byKey: Aliases): Generator<string> {
  for (const group of people.groups) {
    if (!isPerson(group, people)) continue;
    const words = [...group.words];
    for (let from = 0; from < words.length; from += 1)
      for (let to = from + 1; to <= words.length; to += 1) {
        const key = words.slice(from, to).join(' ');
        const alias = to - from < words.length ? byKey.get(key) : undefined;
        if (alias && alias.group !== group) yield key;
      }
  }
}

/** Where an alias stands by itself; where it is introduced it always does. */
function occurrences(
  { byKey, introduced }: { byKey: Aliases; introduced: ReadonlyMap<number, Alias> },
  runs: readonly NameRun[],
  people: NamedPeople,
): AliasMention[] {
  const { tokens } = people;
  const found: AliasMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const given = introduced.get(tokens[at]?.start ?? -1);
    const { alias, length } = given ? { alias: given, length: given.keys.length } : longestAt(at, byKey, people);
    const words = tokens.slice(at, at + length);
    const first = words[0];
    if (!first) continue;
    const span = { start: first.start, end: endOf(words.at(-1), people) };
    const run = runs[indexAt(runs, span.end - 1)];
    const own = run && run.end > span.start ? run : undefined;
    if (!given && (alias?.isIntroductionOnly || !standsAlone(at, length, span, own, people))) continue;
    found.push({ of: alias?.of, run: aliasRun(words, span, given ? undefined : own, people) });
    at += length - 1;
  }
  return found;
}

/** An alias as a name, with what stands before it as before any name: `Rapper Charlie V`. */
function aliasRun(words: readonly Token[], span: Span, own: NameRun | undefined, people: NamedPeople): NameRun {
  const { role, gender } = own ?? {};
  return {
    ...span,
    words: words.map((word) => keyOf(word, people)),
    shown: words.map((word) => bare(word, people)),
    sentenceInitial: false,
    hasArticle: false,
    isWhere: false,
    isAlias: true,
    ...(role ? { role } : {}),
    ...(gender ? { gender } : {}),
  };
}

/** The longest alias whose words stand at a token, the first with a capital unless it is an article; `length` is 0 where there is none. */
function longestAt(at: number, byKey: Aliases, people: NamedPeople): { alias: Alias | undefined; length: number } {
  const { tokens, grammar, text } = people;
  let key = '';
  let longest: { alias: Alias | undefined; length: number } = { alias: undefined, length: 0 };
  for (let to = at; to < at + MAX_ALIAS_WORDS; to += 1) {
    const token = tokens[to];
    if (!token?.isWord || (to > at && isBroken(text, tokens[to - 1], token))) break;
    if (to === at && !token.isCapital && !grammar.lexicon.determiners.has(token.lower)) break;
    key += `${to > at ? ' ' : ''}${keyOf(token, people)}`;
    const alias = byKey.get(key);
    if (alias !== undefined) longest = { alias: alias ?? undefined, length: to - at + 1 };
  }
  return longest;
}

/** No part of a longer name, no common noun: `a Sparrow`, `Jack Sparrow`, `Sparrow Street`. */
function standsAlone(at: number, length: number, span: Span, own: NameRun | undefined, people: NamedPeople): boolean {
  const { tokens, grammar } = people;
  if (own && (own.start < span.start || own.end > span.end)) return false;
  const isExact = own?.end === span.end;
  const [before, first, next] = [tokens[at - 1], tokens[at], tokens[at + length]];
  const isBeside = (token: Token | undefined): boolean => token?.isWord === true && token.isCapital;
  if (isBeside(next) || (isBeside(before) && !isExact)) return false;
  if (before?.isWord && grammar.lexicon.determiners.has(before.lower)) return false;
  // A word that opens a sentence has a capital whatever it is.
  return length > 1 || before?.isWord === true || !grammar.lowerWords.has(first?.lower ?? '');
}
