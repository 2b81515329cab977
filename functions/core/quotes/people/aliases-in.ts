import { indexAt, type Span } from '../../text/span.ts';
import { withoutAccents } from '../words/given-names.ts';
import { nominativeKey } from '../words/nominative-name.ts';
import { endsInRole } from '../words/role-words.ts';
import type { Token } from '../words/tokens.ts';
import { isProvenPerson } from './is-proven-person.ts';
import type { Group, NamedPeople } from './named-people.ts';
import { isPlaceKnown } from './names/known-places.ts';
import type { NameRun } from './names/name-runs.ts';
import { isOfPeople, isPlaceName, isThingWord } from './names/name-shapes.ts';

/** A place where a person is named by an alias; `of` is where the run starts behind which the text gives the alias. */
export interface AliasMention {
  readonly of: number;
  readonly run: NameRun;
}

/** An alias with the person whose it is; `keys` are its words as they are compared. */
interface Alias extends Span {
  readonly group: Group;
  readonly of: number;
  readonly keys: readonly string[];
  readonly isIntroductionOnly: boolean;
}

/**
 * Every place where somebody is named by an alias that the text gives them: `Carla Vidal, known as Charlie V, … Charlie V said` has two.
 * `runs` are the names of the text in order. An alias of two people, and one that is part of somebody else's name, is nobody's.
 */
export function aliasMentions(runs: readonly NameRun[], people: NamedPeople): AliasMention[] {
  const { personalAliasLinks, aliasLinks } = people.grammar;
  if (personalAliasLinks === undefined && aliasLinks === undefined) return [];
  const ambiguous = new Set<string>();
  const byKey = new Map<string, Alias>();
  for (const group of people.groups)
    for (const run of group.runs) {
      const alias = aliasBehind(run, group, runs, people);
      if (!alias) continue;
      const key = alias.keys.join(' ');
      const known = byKey.get(key);
      if (known && known.group !== group) ambiguous.add(key);
      if (!known || known.start > alias.start) byKey.set(key, alias);
    }
  if (byKey.size === 0) return [];
  for (const key of partsOfNames(people.groups, byKey)) ambiguous.add(key);
  for (const key of ambiguous) byKey.delete(key);
  return occurrences(byKey, runs, people);
}

/** The alias that the text gives right behind a run; undefined where the words may mean anything else. */
function aliasBehind(run: NameRun, group: Group, runs: readonly NameRun[], people: NamedPeople): Alias | undefined {
  const { text, tokens, grammar } = people;
  const age = AGE.exec(text.slice(run.end, run.end + MAX_AGE))?.[0].length ?? 0;
  const behind = text.slice(run.end + age, run.end + age + MAX_LINK);
  const personal = grammar.personalAliasLinks?.exec(behind);
  const link = personal ?? grammar.aliasLinks?.exec(behind);
  if (!link) return undefined;
  const span = aliasAt(run.end + age + link[0].length, people);
  if (!span || !isProvenPerson(group, people)) return undefined;
  if (!personal && isPartOfPhrase(run, people)) return undefined;
  const words = tokens.slice(span.from, span.to);
  if (!isNameLike(words, span.isMarked, people)) return undefined;
  const isLed = grammar.lexicon.determiners.has(words[0]?.lower ?? '');
  const keys = words.map((word) => keyOf(word, people));
  // Known by a part of the own name: that is found without an alias.
  if (keys.every((key) => group.words.has(key))) return undefined;
  const { capitalizesNouns } = grammar.lexicon;
  const start = words[0]?.start ?? 0;
  // German `bekannt als Sängerin`: without marks only a name that the text has elsewhere as well.
  if (capitalizesNouns && !span.isMarked && !personal && !isNamedApart(keys, start, runs)) return undefined;
  return {
    start,
    end: endOf(words.at(-1), people),
    group,
    of: run.start,
    keys,
    isIntroductionOnly: capitalizesNouns && isLed,
  };
}

/** `, 41` and ` (41)` between the name and its alias. */
const AGE = /^(?:,\s\d{1,2}(?=,)|\s\(\d{1,2}\))/u;
const MAX_AGE = 8;
/** The longest link in any language with room for its marks, in UTF-16 units. */
const MAX_LINK = 64;
/** More words than this are a motto. */
const MAX_ALIAS_WORDS = 4;
const OPENING_MARK = /^["“„«‘'‹]$/u;
const CLOSING_MARK = /^["”“»’'›]$/u;

/** The tokens of an alias that begins at `start`: between marks, or all capitals. */
function aliasAt(
  start: number,
  { text, tokens, grammar }: NamedPeople,
): { from: number; to: number; isMarked: boolean } | undefined {
  const at = indexAt(tokens, start);
  const isMarked = OPENING_MARK.test(tokens[at]?.text ?? '');
  if (!isMarked && tokens[at]?.start !== start) return undefined;
  const from = isMarked ? at + 1 : at;
  let to = from;
  const isOfAlias = (token: Token | undefined): boolean =>
    token?.isWord === true && (isMarked || token.isCapital) && (to === from || !isBroken(text, tokens[to - 1], token));
  // `Charlie V’s`: what belongs to somebody's else ends there.
  while (isOfAlias(tokens[to]) && to - from <= MAX_ALIAS_WORDS) to += 1;
  if (to === from || to - from > MAX_ALIAS_WORDS) return undefined;
  if (isMarked) return CLOSING_MARK.test(tokens[to]?.text ?? '') ? { from, to, isMarked } : undefined;
  const next = tokens[to];
  const isCut = (tokens[to - 1]?.text ?? '').match(grammar.nameSuffixes) !== null;
  const { coordinators, roles } = grammar.lexicon;
  const goesOn =
    next !== undefined &&
    next.start - (tokens[to - 1]?.end ?? 0) <= 1 &&
    (/^\p{N}/u.test(next.text) ||
      OPENING_MARK.test(next.text) ||
      grammar.possessorWords.has(next.lower) ||
      coordinators.has(next.lower) ||
      roles.has(next.lower));
  return isCut || goesOn ? undefined : { from, to, isMarked };
}

const isBroken = (text: string, before: Token | undefined, after: Token): boolean =>
  before === undefined || text.slice(before.end, after.start).includes('\n');

/** `the band of the singer Carla Vidal, known as The Base`: what has the alias may be the band. */
function isPartOfPhrase(run: NameRun, { text, tokens, grammar }: NamedPeople): boolean {
  const { coordinators, capitalizesNouns, determiners, roles } = grammar.lexicon;
  const isTitle = ({ isCapital, lower }: Token): boolean => isCapital || determiners.has(lower) || roles.has(lower);
  const first = indexAt(tokens, run.start);
  for (let at = first - 1; at >= 0 && first - at <= MAX_TITLE_WORDS; at -= 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || !next || isBroken(text, token, next)) return false;
    if (grammar.possessorWords.has(token.lower) || coordinators.has(token.lower)) return true;
    // German `die Band der Sängerin Carla Vidal`, `Lunds Lied`: the genitive needs no preposition.
    if (
      capitalizesNouns &&
      token.isCapital &&
      (determiners.has(next.lower) || at === first - 1) &&
      !isRoleOf(token, run)
    )
      return true;
    if (!isTitle(token)) return false;
  }
  return true;
}
const MAX_TITLE_WORDS = 8;
const isRoleOf = ({ text }: Token, { role }: NameRun): boolean => role?.split(/\s/u).includes(text) === true;

/** False for a place, a body, a thing and a role. */
function isNameLike(words: readonly Token[], isMarked: boolean, { grammar, regions }: NamedPeople): boolean {
  const { determiners, organizations, roles, capitalizesNouns } = grammar.lexicon;
  const isLed = determiners.has(words[0]?.lower ?? '');
  const own = isLed ? words.slice(1) : words;
  const lower = own.map((word) => word.lower);
  const last = lower.at(-1) ?? '';
  if (own[0]?.isCapital !== true || own.at(-1)?.isCapital !== true) return false;
  if (lower.some((word) => organizations.has(word) || isThingWord(word))) return false;
  if (isOfPeople(lower) || isPlaceName(lower) || isPlaceKnown(lower.join(' '), regions)) return false;
  const isRole = roles.has(last) || (capitalizesNouns && endsInRole(last, roles));
  return !isRole || (isLed && isMarked);
}

/** A name of the text that is no part of its introduction. */
const isNamedApart = (keys: readonly string[], start: number, runs: readonly NameRun[]): boolean =>
  runs.some((run) => run.start !== start && run.words.map(withoutAccents).join(' ') === keys.join(' '));

const bare = ({ text }: Token, { grammar }: NamedPeople): string => text.replace(grammar.nameSuffixes, '');

/** As the words of names are compared; an article in lower case, since it may open a sentence. */
const keyOf = (token: Token, people: NamedPeople): string =>
  people.grammar.lexicon.determiners.has(token.lower)
    ? token.lower
    : withoutAccents(nominativeKey(bare(token, people), people.grammar.nameEndings));

const endOf = (token: Token | undefined, people: NamedPeople): number =>
  token ? token.start + bare(token, people).length : 0;

/** The aliases that are a part of somebody else's longer name: `Sparrow` where the text has `Jack Sparrow`. */
function* partsOfNames(groups: readonly Group[], byKey: ReadonlyMap<string, Alias>): Generator<string> {
  for (const group of groups) {
    const words = [...group.words];
    for (let from = 0; from < words.length; from += 1)
      for (let to = from + 1; to <= words.length; to += 1) {
        const key = words.slice(from, to).join(' ');
        const alias = to - from < words.length ? byKey.get(key) : undefined;
        if (alias && alias.group !== group) yield key;
      }
  }
}

/** Where an alias stands by itself; the one that introduces it always does. */
function occurrences(byKey: ReadonlyMap<string, Alias>, runs: readonly NameRun[], people: NamedPeople): AliasMention[] {
  const { tokens } = people;
  const found: AliasMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const alias = longestAt(at, byKey, people);
    const last = alias && tokens[at + alias.keys.length - 1];
    const start = tokens[at]?.start ?? 0;
    if (!alias || !last) continue;
    const end = endOf(last, people);
    const run = runs[indexAt(runs, end - 1)];
    const own = run && run.end > start ? run : undefined;
    const isIntroduction = start === alias.start;
    if (!isIntroduction && (alias.isIntroductionOnly || !standsAlone(at, alias, { start, end }, own, people))) continue;
    const words = tokens.slice(at, at + alias.keys.length).map((token) => bare(token, people));
    const { role, gender } = own && own.end === end && !isIntroduction ? own : {};
    found.push({
      of: alias.of,
      run: {
        start,
        end,
        words: alias.keys,
        shown: words,
        sentenceInitial: false,
        hasArticle: false,
        isWhere: false,
        isAlias: true,
        ...(role ? { role } : {}),
        ...(gender ? { gender } : {}),
      },
    });
    at += alias.keys.length - 1;
  }
  return found;
}

/** The longest alias whose words stand at a token, each but an article with a capital. */
function longestAt(at: number, byKey: ReadonlyMap<string, Alias>, people: NamedPeople): Alias | undefined {
  const { tokens, grammar, text } = people;
  let key = '';
  let longest: Alias | undefined;
  for (let to = at; to < at + MAX_ALIAS_WORDS; to += 1) {
    const token = tokens[to];
    if (!token?.isWord || (to > at && isBroken(text, tokens[to - 1], token))) break;
    if (to === at && !token.isCapital && !grammar.lexicon.determiners.has(token.lower)) break;
    key += `${to > at ? ' ' : ''}${keyOf(token, people)}`;
    longest = byKey.get(key) ?? longest;
  }
  return longest;
}

/** No part of a longer name, no common noun: `a Sparrow`, `Jack Sparrow`, `Sparrow Street`, `Sparrows`. */
function standsAlone(at: number, alias: Alias, span: Span, own: NameRun | undefined, people: NamedPeople): boolean {
  const { tokens, grammar } = people;
  const isExact = own !== undefined && own.end === span.end && own.start >= span.start;
  if (own && (own.start < span.start || own.end > span.end)) return false;
  const [before, first, next] = [tokens[at - 1], tokens[at], tokens[at + alias.keys.length]];
  const isBeside = (token: Token | undefined): boolean => token?.isWord === true && token.isCapital;
  if (isBeside(next) || (isBeside(before) && !isExact)) return false;
  if (before?.isWord && grammar.lexicon.determiners.has(before.lower)) return false;
  // A word that opens a sentence has a capital whatever it is.
  return alias.keys.length > 1 || before?.isWord === true || !grammar.lowerWords.has(first?.lower ?? '');
}
