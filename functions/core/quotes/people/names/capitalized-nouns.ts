import { isGivenName } from '../../words/given-names.ts';
import type { Grammar } from '../../words/mention.ts';
import { endsInRole, isRole } from '../../words/role-words.ts';
import type { Token } from '../../words/tokens.ts';
import { grammarPattern, grammarWords } from '../../words/vocabulary.ts';

/**
 * In a language whose nouns all have capitals, a run of them is not all name: `Torhüter Tom Reed`, `Kanton Holm`,
 * `Millionen Euro`. What its words show: which of them name somebody or something, what that is, and the role before
 * it.
 */
export interface CasedRun {
  readonly name: readonly Token[];
  readonly role: readonly Token[];
  readonly kind?: 'place' | 'organization';
}

/** The name in a run of nouns; undefined if it holds none. `isInitial` says that the run opens its sentence. */
export function nameInRun(
  words: readonly Token[],
  isInitial: boolean,
  grammar: Grammar,
  regions: ReadonlySet<string>,
): CasedRun | undefined {
  const run = words.slice(0, partsOfTime().has(words.at(-1)?.lower ?? '') ? -1 : undefined);
  const [opening, last] = [run[0], run.at(-1)];
  if (run.length > 1 && (clubNames().test(opening?.text ?? '') || companyForms().test(last?.text ?? '')))
    return { name: run, role: [], kind: 'organization' };
  if (run.length > 1 && kindOf(last, grammar) === 'organization' && !isOwner(opening, grammar, regions))
    return isInitial && opens(opening) ? undefined : { name: run, role: [], kind: 'organization' };
  const lead = leadLength(run, isInitial, grammar, regions);
  const from = run[lead]?.isCapital === false ? lead + 1 : lead;
  const name = withoutOwned(run.slice(from));
  if (name.slice(0, -1).some((token) => isOwner(token, grammar, regions))) return undefined;
  // `von der Lehn`: the article behind the particle makes no common noun of the name.
  if (name.length > 1 && name.some((token, at) => isCommon(token, grammar) && name[at - 1]?.isCapital !== false))
    return undefined;
  if (name.length === 1 && run.length > 1 && isCommon(run.at(-1), grammar)) return undefined;
  if (name.length === 1 && isNever(name[0])) return undefined;
  if (run.length === 2 && last && regions.has(withoutGenitive(last) ?? '')) return undefined;
  if (name.length === 1 && isOwner(name[0], grammar, regions)) return undefined;
  const before = run[lead - 1];
  const kind = before && kindOf(before, grammar);
  if (before && kind === 'organization' && !namedApartNouns().test(before.lower.slice(-MAX_ENDING)))
    return { name: [before, ...name], role: [], kind };
  const role = before && !kind && isPersonal(before, grammar) ? [before] : [];
  return kind ? { name, role, kind } : { name, role };
}

/** `Karl Lauterbachs Gesetz`: behind a whole name in the genitive stands what is its. */
const MIN_SURNAME_IN_GENITIVE = 4;
const withoutOwned = (name: readonly Token[]): readonly Token[] =>
  name.length > 2 &&
  isGivenName(name[0]?.text ?? '') &&
  !isGivenName(name[1]?.text ?? '') &&
  genitiveEndings().test(name[1]?.text.slice(MIN_SURNAME_IN_GENITIVE - 1) ?? '')
    ? name.slice(0, 2)
    : name;

/** How many words of the run precede its name. */
function leadLength(run: readonly Token[], isInitial: boolean, grammar: Grammar, regions: ReadonlySet<string>): number {
  let lead = 0;
  while (lead < run.length - 1) {
    const token = run[lead];
    if (!token) break;
    const isOwned = withoutGenitive(token) !== undefined && isPersonal(run[lead + 1], grammar);
    const isOpening = isInitial && lead === 0 && opens(token);
    const hasFullName = run.length - lead > 2 && isPersonal(token, grammar);
    const isPart = isOpening || isOwned || hasFullName || isOwner(token, grammar, regions);
    if (!isPart && !kindOf(token, grammar) && !isCommon(token, grammar)) break;
    lead += 1;
  }
  return lead;
}

/** Adjectives and numbers that open a sentence: `Weitere Funde`, `Elf Boote`. */
const openingAdjectives = grammarPattern('openingAdjectives');
const MAX_OPENING = 16;
const adjectiveForms = grammarPattern('adjectiveForms');
const opens = (token: Token | undefined): boolean =>
  token !== undefined &&
  (openingAdjectives().test(token.lower.slice(0, MAX_OPENING)) ||
    adjectiveForms().test(token.lower.slice(-MAX_ENDING)));

const genitiveEndings = grammarPattern('genitiveEndings');
/** `Norlands` gives `norland`; undefined for a word without the ending of the genitive. */
const withoutGenitive = ({ lower }: Token): string | undefined =>
  genitiveEndings().test(lower) ? lower.replace(genitiveEndings(), '') : undefined;

/** `Kameruns Torhüter`: a country or a name of the text in the genitive. */
const isOwner = (token: Token | undefined, { names }: Grammar, regions: ReadonlySet<string>): boolean => {
  if (token === undefined || token.text.length <= MIN_OWNER) return false;
  const bare = withoutGenitive(token);
  return bare !== undefined && (regions.has(bare) || names.has(token.text.slice(0, bare.length - token.lower.length)));
};
const MIN_OWNER = 4;

/** Nouns that precede the name of a place. */
const placeNouns = grammarPattern('placeNouns');
/** Roles that are not a person's: `Zeitung`, `Ministerium`. */
const bodyNouns = grammarPattern('bodyNouns');
const MAX_ENDING = 16;

/** Bodies that the name can do without: `Firma Lund`, but `Universität Ellin`. */
const namedApartNouns = grammarPattern('namedApartNouns');
/** How clubs begin and companies end. */
const clubNames = grammarPattern('clubNames');
const companyForms = grammarPattern('companyForms');
/** `traf Tom Reed Ende Mai` */
const partsOfTime = grammarWords('partsOfTime');

/** What kind of thing the noun before a name says it is: `Kanton Holm`, `Firma Lund`. */
export function kindOf(token: Token | undefined, { lexicon }: Grammar): CasedRun['kind'] {
  if (token === undefined) return undefined;
  const { lower } = token;
  const last = lower.slice(-MAX_ENDING);
  if (placeNouns().test(last)) return 'place';
  return bodyNouns().test(last) || endsInRole(lower, lexicon.organizations) ? 'organization' : undefined;
}

/** Endings of nouns for people that no first name of that length has: `Stürmer`, `Milliardär`, `Deichgräfin`. */
const callingNouns = grammarPattern('callingNouns');
const MIN_PERSON = 5;

const isPersonal = (token: Token | undefined, { lexicon }: Grammar): boolean => {
  if (token === undefined) return false;
  const last = token.lower.split('-').at(-1)?.slice(-MAX_ENDING) ?? '';
  return isRole(token, lexicon.roles) || (token.text.length >= MIN_PERSON && callingNouns().test(last));
};

/** Measures, and endings that no name has; a word longer than any name. */
const neverNames = grammarPattern('neverNames');
const MAX_NAME_WORD = 15;

const isNever = (token: Token | undefined): boolean =>
  neverNames().test(token?.lower.split('-').at(-1)?.slice(-MAX_ENDING) ?? '');

const isCommon = (token: Token | undefined, { common }: Grammar): boolean =>
  token !== undefined &&
  (common.has(token.text) || isNever(token) || (token.text.length >= MAX_NAME_WORD && !/[-‑]/u.test(token.text)));
