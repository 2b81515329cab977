import { indexAt } from '../../../text/span.ts';
import { endsInRole } from '../../words/role-words.ts';
import type { Token } from '../../words/tokens.ts';
import { isPlaceKnown } from './known-places.ts';
import type { NameRun } from './name-runs.ts';
import { isOfPeople, isPlaceName, isThingWord } from './name-shapes.ts';
import type { Source } from './run-bounds.ts';

type Words = Pick<Source, 'text' | 'tokens' | 'grammar' | 'regions'>;

/** The words of an alias behind a name. */
export interface GivenAlias {
  readonly words: readonly Token[];
  /** Stands between marks. */
  readonly isMarked: boolean;
  /** What links it with the name stands before nothing but an alias of a person. */
  readonly isPersonal: boolean;
}

/**
 * The alias that the text gives right behind a person's name; undefined where the words may mean anything else. Behind `Carla Vidal` in `Carla
 * Vidal, known as Charlie V,` → `Charlie V`; in `the band of Carla Vidal, known as The Base,` → undefined.
 */
export function aliasBehind(run: NameRun, around: Words): GivenAlias | undefined {
  const { text, tokens, grammar } = around;
  const age = AGE.exec(text.slice(run.end, run.end + MAX_AGE))?.[0].length ?? 0;
  const behind = text.slice(run.end + age, run.end + age + MAX_LINK);
  const personal = grammar.personalAliasLinks?.exec(behind);
  const link = personal ?? grammar.aliasLinks?.exec(behind);
  const span = link && aliasAt(run.end + age + link[0].length, around);
  if (!span || (!personal && isPartOfPhrase(run, around))) return undefined;
  const words = tokens.slice(span.from, span.to);
  const { isMarked } = span;
  return isNameLike(words, isMarked, around) ? { words, isMarked, isPersonal: Boolean(personal) } : undefined;
}

/** `, 41` and ` (41)` between the name and its alias. */
const AGE = /^(?:,\s\d{1,2}(?=,)|\s\(\d{1,2}\))/u;
const MAX_AGE = 8;
/** The longest link in any language with room for its marks, in UTF-16 units. */
const MAX_LINK = 64;
/** More words than this are a motto. */
export const MAX_ALIAS_WORDS = 4;
const OPENING_MARK = /^["“„«‘'‹]$/u;
const CLOSING_MARK = /^["”“»’'›]$/u;

/** The tokens of an alias that begins at `start`: between marks, or all capitals. */
function aliasAt(
  start: number,
  { text, tokens, grammar }: Words,
): { from: number; to: number; isMarked: boolean } | undefined {
  const at = indexAt(tokens, start);
  const isMarked = OPENING_MARK.test(tokens[at]?.text ?? '');
  if (!isMarked && tokens[at]?.start !== start) return undefined;
  const from = isMarked ? at + 1 : at;
  let to = from;
  const isOfAlias = (token: Token | undefined): boolean =>
    token?.isWord === true && (isMarked || token.isCapital) && (to === from || !isBroken(text, tokens[to - 1], token));
  while (isOfAlias(tokens[to]) && to - from <= MAX_ALIAS_WORDS) to += 1;
  if (to === from || to - from > MAX_ALIAS_WORDS) return undefined;
  // `nicknamed “Sparrow,” was`
  const close = /^[,.]$/u.test(tokens[to]?.text ?? '') ? to + 1 : to;
  if (isMarked) return CLOSING_MARK.test(tokens[close]?.text ?? '') ? { from, to, isMarked } : undefined;
  const next = tokens[to];
  // `known as Norland’s Sparrow`
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

/** On two lines. */
export const isBroken = (text: string, before: Token | undefined, after: Token): boolean =>
  before === undefined || text.slice(before.end, after.start).includes('\n');

/** `the band of the singer Carla Vidal, known as The Base`: what has the alias may be the band. */
function isPartOfPhrase(run: NameRun, { text, tokens, grammar }: Words): boolean {
  const { coordinators, capitalizesNouns, determiners, hasArticles, roles } = grammar.lexicon;
  const isTitle = ({ isCapital, lower }: Token): boolean => isCapital || determiners.has(lower) || roles.has(lower);
  const first = indexAt(tokens, run.start);
  for (let at = first - 1; first - at <= MAX_TITLE_WORDS; at -= 1) {
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
    // Russian `Группа певца Рогова`: without articles any noun before may own the phrase; only the person's role may stand there.
    if (!hasArticles && token.isWord && (at < first - 1 || !roles.has(token.lower))) return true;
    const before = tokens[at - 1]?.lower ?? '';
    // Spanish `de la cantante Carla Vidal`: a noun that is no listed role.
    const isLed = determiners.has(before) || grammar.possessorWords.has(before);
    if (!isTitle(token) && !isLed) return false;
  }
  return true;
}
const MAX_TITLE_WORDS = 8;
const isRoleOf = ({ text }: Token, { role }: NameRun): boolean => role?.split(/\s/u).includes(text) === true;

/** False for a place, a body, a thing and a role. */
function isNameLike(words: readonly Token[], isMarked: boolean, { grammar, regions }: Words): boolean {
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
