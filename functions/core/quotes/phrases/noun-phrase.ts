import type { Span } from '../../text/span.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Token } from '../sentence/tokens.ts';
import { grammarPattern, grammarWords } from '../vocabulary.ts';
import { headWithoutCapitals } from './head-without-capitals.ts';
import type { Grammar, Mention } from './mention.ts';

/** Small words inside names: Ludwig *van* Beethoven, Charles *de* Gaulle, Ursula *von der* Leyen. */
const nameParticles = grammarWords('nameParticles');
export const isNameParticle = (token: Token | undefined): boolean =>
  token !== undefined && nameParticles().has(token.lower);
/** A description without article or known role is this short: `французский контингент`. */
const MAX_BARE_TOKENS = 3;
/** A noun phrase longer than this is a clause we misread. */
const MAX_PHRASE_TOKENS = 16;

/** `the 43-year-old` is somebody, `the 35-page report` something. */
const isNumber = (token: Token): boolean => /^\p{N}/u.test(token.text) && !/-\p{L}/u.test(token.text);

/** Days and months are capitalized in some languages but speak in none. */
export function timeWords(language: string): ReadonlySet<string> {
  const known = timesByLanguage.get(language);
  if (known) return known;
  const days = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const words = Array.from({ length: 12 }, (_, index) => [
    days.format(Date.UTC(2024, 0, index + 1)).toLowerCase(),
    months.format(Date.UTC(2024, index, 1)).toLowerCase(),
  ]);
  const times = new Set(words.flat());
  timesByLanguage.set(language, times);
  return times;
}
/** Asking the runtime's calendar takes longer than reading a short article. */
const timesByLanguage = new Map<string, ReadonlySet<string>>();

/** Groups of a phrase parted by prepositions; `linked` tells whether a preposition opens the group. */
interface Group {
  readonly tokens: Token[];
  readonly linked: boolean;
}

/** French `de` and `du` are articles only where a noun phrase begins: `la maire de Holm`. */
const partitiveArticles = grammarWords('partitiveArticles');

function groupsOf(tokens: readonly Token[], grammar: Grammar): Group[] {
  const groups: Group[] = [{ tokens: [], linked: false }];
  const { stops, joiners, determiners } = grammar.lexicon;
  let pastTime = 0;
  for (const [at, token] of tokens.entries()) {
    pastTime = Math.max(pastTime, behindTime(tokens, at, grammar));
    if (at < pastTime) {
      if (groups.at(-1)?.tokens.length !== 0) groups.push({ tokens: [], linked: false });
      continue;
    }
    const isPreposition =
      (stops.has(token.lower) || joiners.has(token.lower)) &&
      (!determiners.has(token.lower) || (token !== tokens[0] && partitiveArticles().has(token.lower))) &&
      !token.isCapital;
    if (isPreposition || (token === tokens[0] && stops.has(token.lower))) groups.push({ tokens: [], linked: true });
    else if (grammar.times.has(token.lower) || isNumber(token)) groups.push({ tokens: [], linked: false });
    else if (opensGroup(token, groups.at(-1), grammar)) groups.push({ tokens: [token], linked: false });
    else groups.at(-1)?.tokens.push(token);
  }
  return groups;
}

/** English `last month`, `two years ago`: index behind a time without preposition that begins at `at`, else `at`. */
function behindTime(tokens: readonly Token[], at: number, { lexicon }: Grammar): number {
  const [first, noun, end] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (lexicon.verbEndings === undefined || !first || !noun || !spansOfTime().test(noun.lower)) return at;
  if (timeDeterminers().has(first.lower)) return at + 2;
  return end !== undefined && /^(?:ago|later|earlier)$/u.test(end.lower) ? at + 3 : at;
}
const timeDeterminers = grammarWords('timeDeterminers');
const spansOfTime = grammarPattern('spansOfTime');

/** Italian `Dopo la riunione il sindacato`: an article behind a noun begins another noun phrase. */
const opensGroup = (token: Token, group: Group | undefined, { lexicon }: Grammar): boolean =>
  lexicon.order === 'free' &&
  group?.linked === true &&
  lexicon.determiners.has(token.lower) &&
  group.tokens.some(({ lower }) => !lexicon.determiners.has(lower));

function lastNameRun(tokens: readonly Token[], grammar: Grammar): readonly Token[] {
  const { determiners, honorifics, pronouns } = grammar.lexicon;
  const isNamePart = (token: Token): boolean =>
    token.isCapital &&
    token.text !== 'I' &&
    !determiners.has(token.lower) &&
    !pronouns.has(token.lower) &&
    !honorifics.has(token.lower);
  let end = tokens.length;
  while (end > 0 && !isNamePart(tokens[end - 1] as Token)) end -= 1; // within 1..length
  let start = end;
  while (start > 0) {
    const before = tokens[start - 1];
    if (before === undefined) break;
    const particle = nameParticles().has(before.lower) && start > 1 && isNamePart(tokens[start - 2] as Token); // start ≥ 2
    if (!isNamePart(before) && !particle) break;
    start -= 1;
  }
  return tokens.slice(start, end);
}

const spanOf = (tokens: readonly Token[]): Span | undefined => {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? { start: first.start, end: last.end } : undefined;
};

/** Cuts `Norland President` off `Norland President Ada Lund`: the role ends with the last role noun. */
function cutRole(
  run: readonly Token[],
  before: readonly Token[],
  grammar: Grammar,
): { name: readonly Token[]; role?: Span } {
  const { roles, determiners } = grammar.lexicon;
  const lastRole = run.findLastIndex((token, index) => index < run.length - 1 && isRole(token, roles));
  const name = run.slice(lastRole + 1);
  const lead = before.filter((token) => !determiners.has(token.lower));
  const hasRole = lastRole >= 0 || lead.some((token) => isRole(token, roles));
  const role = hasRole ? spanOf([...lead, ...run.slice(0, lastRole + 1)]) : undefined;
  return { name, ...(role ? { role } : {}) };
}

/** Role nouns also stand as the last part of a compound: `Außenministerin`, `ex-president`, `pm`. */
export function isRole(token: Token, roles: ReadonlySet<string>): boolean {
  if (roles.has(token.lower)) return true;
  const last = token.lower.split('-').at(-1) ?? '';
  return roles.has(last) || endsInRole(last, roles);
}

/** German writes compounds as one word: `Landwirtschaftsministerin`. Short nouns would find themselves everywhere. */
const MIN_ROLE_IN_COMPOUND = 6;

export function endsInRole(word: string, roles: ReadonlySet<string>): boolean {
  for (let at = 3; at <= Math.min(word.length, MAX_COMPOUND) - MIN_ROLE_IN_COMPOUND; at += 1)
    if (roles.has(word.slice(at))) return true;
  return false;
}

/** No German role is longer; bounds the work on one endless word. */
const MAX_COMPOUND = 40;

/**
 * The one a noun phrase is about: the name where it has one at its head, else a pronoun, else the description itself.
 * A name behind a preposition (`a spokesman for Lund`) is not the head. Null for phrases without any of them.
 */
export function headOf(phrase: readonly Token[], grammar: Grammar): Mention | null {
  const words = phrase.filter((token) => token.isWord).slice(-MAX_PHRASE_TOKENS);
  if (words.length === 0) return null;
  if (!grammar.hasCapitals) return headWithoutCapitals(words, grammar);
  const joint = jointNames(words, grammar);
  if (joint) return joint;
  const groups = groupsOf(words, grammar).filter((group) => group.tokens.length > 0);
  const head = groups.find((group) => !group.linked);
  return (head && headOfGroup(head.tokens, groups, grammar)) ?? headInLinked(groups, grammar);
}

/** `Ada Lund and Tom Reed`: nothing but names, joined. They speak together; neither is the one. */
function jointNames(words: readonly Token[], grammar: Grammar): Mention | null {
  const { coordinators, roles } = grammar.lexicon;
  const at = words.findIndex((token) => coordinators.has(token.lower));
  const isName = (token: Token): boolean => token.isCapital || nameParticles().has(token.lower);
  const others = words.filter((_, index) => index !== at);
  if (at < 1 || at > words.length - 2 || !others.every(isName) || others.some((token) => isRole(token, roles)))
    return null;
  const span = spanOf(words);
  return span ? { kind: 'nominal', ...span } : null;
}

/** `the senator sought …`: in English what follows the noun for a person is no part of the description. */
function upToPerson(tokens: readonly Token[], { roles, organizations }: Lexicon): readonly Token[] {
  const at = tokens.findLastIndex((token) => isRole(token, roles) && !organizations.has(token.lower));
  const next = tokens[at + 1];
  return at >= 0 && next !== undefined && !next.isCapital ? tokens.slice(0, at + 1) : tokens;
}

/** A description names somebody by a noun: `the`, `Lund’s repeated` and half a sentence do not. */
function isDescription(tokens: readonly Token[], grammar: Grammar): boolean {
  const { determiners, verbEndings, clauseWords } = grammar.lexicon;
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || tokens.length > MAX_DESCRIPTION || clauseWords.has(first.lower) || first.lower === 'what')
    return false;
  if (verbEndings !== undefined && tokens.some(({ lower }) => ownPronouns().test(lower))) return false;
  const isOpenEnded = determiners.has(last.lower) && last.lower !== 'another';
  return !isOpenEnded && !(verbEndings?.test(last.lower) ?? false) && !/['’]s$/u.test(last.text);
}

/** `I still hear my aunt`: the writer’s own clause. */
const ownPronouns = grammarPattern('ownPronouns');

/** Content words of a description; longer ones are clauses misread. */
const MAX_DESCRIPTION = 10;

/** `Holm Gazette’s Ada Lund` is Ada Lund. */
function afterPossessor(name: readonly Token[]): readonly Token[] {
  const possessor = name.findLastIndex((token, index) => index < name.length - 1 && /['’]s?$/u.test(token.text));
  return name.slice(possessor + 1);
}

/** English `Lund supporters`, `Lund defenders`: they speak, not Lund. */
const isPluralNoun = (token: Token, { lexicon }: Grammar): boolean =>
  lexicon.verbEndings !== undefined && /^\p{Ll}{3,}(?:[^\W\d_]rs|ists|ts|es)$/u.test(token.lower);

/** English `the Foreign Secretary`: a role with capitals is still no name. */
const isCapitalRole = (run: readonly Token[], tokens: readonly Token[], { lexicon }: Grammar): boolean => {
  const [last] = run.slice(-1);
  const isLed = tokens.length === run.length + 1 && definiteDeterminers().has(tokens[0]?.lower ?? '');
  return lexicon.verbEndings !== undefined && isLed && last !== undefined && isPersonalRole(last, lexicon);
};
const definiteDeterminers = grammarWords('definiteDeterminers');
const isPersonalRole = ({ lower }: Token, { roles, organizations }: Lexicon): boolean =>
  roles.has(lower) && !organizations.has(lower);

function headOfGroup(tokens: readonly Token[], groups: readonly Group[], grammar: Grammar): Mention | null {
  const { pronouns, determiners, roles, fillers } = grammar.lexicon;
  const pronoun = tokens.findLast((token) => pronouns.has(token.lower));
  if (pronoun && tokens.length <= 3) return { kind: 'pronoun', start: pronoun.start, end: pronoun.end };
  const run = lastNameRun(tokens, grammar);
  if (run.length > 0 && !isCapitalRole(run, tokens, grammar)) {
    const at = tokens.indexOf(run[0] as Token); // run is a slice of tokens
    const { name, role } = cutRole(run, tokens.slice(0, at), grammar);
    const span = spanOf(afterPossessor(name));
    const isPossessor = /['’]s?$/u.test(name.at(-1)?.text ?? '');
    const trailing = tokens.slice(at + run.length).filter((token) => !fillers.has(token.lower));
    const followedByNoun = trailing.some(
      (token) => isRole(token, roles) || grammar.lexicon.organizations.has(token.lower) || isPluralNoun(token, grammar),
    );
    const isWhole = !followedByNoun || (role !== undefined && !grammar.lexicon.hasArticles);
    const isAdjective = isInstitutionAdjective(name, trailing, grammar);
    if (span && isWhole && !isAdjective && !(isPossessor && trailing.length > 0))
      return institutionFrom(tokens, at, name, groups, grammar) ?? { kind: 'name', ...span, ...(role ? { role } : {}) };
  }
  if (pronoun) return { kind: 'pronoun', start: pronoun.start, end: pronoun.end };
  const described = tokens.some(
    (token) =>
      determiners.has(token.lower) ||
      isRole(token, roles) ||
      /['’]s?$/u.test(token.text) ||
      (run.length > 0 && isPluralNoun(token, grammar)),
  );
  const isBare = !grammar.lexicon.hasArticles && tokens.length <= MAX_BARE_TOKENS;
  if (!described && !isBare) return null;
  const own = groups.findIndex((group) => group.tokens === tokens);
  const joined = groups
    .slice(own + 1)
    .filter((group) => group.linked)
    .flatMap((group) => group.tokens);
  const person = grammar.lexicon.verbEndings ? upToPerson(tokens, grammar.lexicon) : tokens;
  const all = person.length < tokens.length ? person : [...tokens, ...joined];
  const span = spanOf(all);
  return span && isDescription(all, grammar) ? { kind: 'nominal', ...span } : null;
}

/** Russian `Счётной палаты`: a capital adjective and a noun name an institution, no person. */
const isInstitutionAdjective = (name: readonly Token[], trailing: readonly Token[], { lexicon }: Grammar): boolean =>
  !lexicon.hasArticles &&
  name.length === 1 &&
  trailing.length > 0 &&
  /(?:ая|ое|ые|ий|ый|ой|ого|ому|ым|ом|ую|ых|ыми|ей|его)$/u.test(name[0]?.lower ?? '');

/** Spanish `la Cámara de Comercio`, Portuguese `a Ordem dos Engenheiros`: one name, where an article opens it. */
function institutionFrom(
  tokens: readonly Token[],
  at: number,
  name: readonly Token[],
  groups: readonly Group[],
  { lexicon }: Grammar,
): Mention | null {
  const [first, next] = [name[0], groups[groups.findIndex((group) => group.tokens === tokens) + 1]];
  const isLed = at === 1 && name.length === 1 && lexicon.determiners.has(tokens[0]?.lower ?? '');
  const isEnd = first === tokens.at(-1);
  const [opening, ...rest] = next?.tokens.filter((token) => !lexicon.determiners.has(token.lower)) ?? [];
  if (lexicon.order !== 'free' || !isLed || !isEnd || !first || !next?.linked || !opening?.isCapital) return null;
  if (opening.start - first.end > MAX_LINK || isRole(first, lexicon.roles)) return null;
  const end = rest.findIndex((token) => !token.isCapital);
  const last = rest[(end < 0 ? rest.length : end) - 1] ?? opening;
  return { kind: 'name', start: first.start, end: last.end };
}
/** ` de la `, ` dos `: so many characters lie between the two parts. */
const MAX_LINK = 8;

/** `On Tuesday Obama said`: nothing stands free of a preposition, so the last name run after a plain word is taken. */
function headInLinked(groups: readonly Group[], grammar: Grammar): Mention | null {
  const last = groups.at(-1);
  if (!last || groups.length > 2) return null;
  const run = lastNameRun(last.tokens, grammar);
  const startsGroup = run[0] === last.tokens[0];
  const span = spanOf(run);
  return span && !startsGroup ? { kind: 'name', ...span } : null;
}
