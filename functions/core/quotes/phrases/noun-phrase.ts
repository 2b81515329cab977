import type { Span } from '../../text/span.ts';
import type { Grammar, Mention } from '../words/mention.ts';
import { nameParticles } from '../words/name-particles.ts';
import { officeStart, officeWords } from '../words/offices.ts';
import { possessiveEndings } from '../words/possessive-endings.ts';
import { isRole, isRoleOfSeveral } from '../words/role-words.ts';
import type { Token } from '../words/tokens.ts';
import { grammarPattern, grammarWords } from '../words/vocabulary.ts';
import { isCapitalRole, isDescription, isPluralNoun, upToPerson } from './description.ts';
import { type Group, groupsOf } from './groups.ts';
import { headWithoutCapitals } from './head-without-capitals.ts';

/** A description without article or known role is this short: `французский контингент`. */
const MAX_BARE_TOKENS = 3;
/** A noun phrase longer than this is a clause we misread. */
const MAX_PHRASE_TOKENS = 16;

function lastNameRun(tokens: readonly Token[], grammar: Grammar): readonly Token[] {
  const { determiners, honorifics, pronouns } = grammar.lexicon;
  const isNamePart = (token: Token): boolean =>
    token.isCapital &&
    !capitalPronouns().has(token.text) &&
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
const capitalPronouns = grammarWords('capitalPronouns');

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

/**
 * The one a noun phrase is about: the name where it has one at its head, else a pronoun, else the description itself.
 * A name behind a preposition (`a spokesman for Lund`) is not the head. Null for phrases without any of them.
 */
export function headOf(phrase: readonly Token[], grammar: Grammar): Mention | null {
  const words = phrase.filter((token) => token.isWord).slice(-MAX_PHRASE_TOKENS);
  if (words.length === 0) return null;
  if (!grammar.hasCapitals) return headWithoutCapitals(words, grammar);
  const whole = jointNames(words, grammar) ?? nameBehindOffice(words, grammar);
  if (whole) return whole;
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

/** English `Secretary of State Mark Rowan`: the preposition stands inside the office, and the name is the head. */
function nameBehindOffice(words: readonly Token[], grammar: Grammar): Mention | null {
  const run = lastNameRun(words, grammar);
  const at = words.length - run.length;
  if (run.length === 0 || run[0] !== words[at] || possessiveEndings().test(run.at(-1)?.text ?? '')) return null;
  const ofOffice = officeWords(words, at, run, grammar);
  const name = ofOffice > 0 ? spanOf(run.slice(ofOffice)) : undefined;
  const last = run[ofOffice - 1];
  if (!name || !last) return null;
  return { kind: 'name', ...name, role: { start: officeStart(words, at, grammar), end: last.end } };
}

/** `Holm Gazette’s Ada Lund` is Ada Lund. */
function afterPossessor(name: readonly Token[]): readonly Token[] {
  const possessor = name.findLastIndex(
    (token, index) => index < name.length - 1 && possessiveEndings().test(token.text),
  );
  return name.slice(possessor + 1);
}

function headOfGroup(tokens: readonly Token[], groups: readonly Group[], grammar: Grammar): Mention | null {
  const { pronouns, determiners, roles, fillers } = grammar.lexicon;
  const pronoun = tokens.findLast((token) => pronouns.has(token.lower));
  if (pronoun && tokens.length <= 3) return { kind: 'pronoun', start: pronoun.start, end: pronoun.end };
  const run = lastNameRun(tokens, grammar);
  if (run.length > 0 && !isCapitalRole(run, tokens, grammar) && !isOfSeveral(run, grammar)) {
    const at = tokens.indexOf(run[0] as Token); // run is a slice of tokens
    const { name, role } = cutRole(run, tokens.slice(0, at), grammar);
    const span = spanOf(afterPossessor(name));
    const isPossessor = possessiveEndings().test(name.at(-1)?.text ?? '');
    const trailing = tokens.slice(at + run.length).filter((token) => !fillers.has(token.lower));
    const followedByNoun = trailing.some(
      (token) => isRole(token, roles) || grammar.lexicon.organizations.has(token.lower) || isPluralNoun(token, grammar),
    );
    const isModifier = trailing.length > 0 && (isBehindArticle(tokens, at, grammar) || isOfNation(name));
    const isWhole = (!followedByNoun && !isModifier) || (role !== undefined && !grammar.lexicon.hasArticles);
    const isAdjective = isInstitutionAdjective(name, trailing, grammar);
    if (span && isWhole && !isAdjective && !(isPossessor && trailing.length > 0))
      return institutionFrom(tokens, at, name, groups, grammar) ?? { kind: 'name', ...span, ...(role ? { role } : {}) };
  }
  if (pronoun) return { kind: 'pronoun', start: pronoun.start, end: pronoun.end };
  const described = tokens.some(
    (token) =>
      determiners.has(token.lower) ||
      isRole(token, roles) ||
      isRoleOfSeveral(token.lower, roles) ||
      possessiveEndings().test(token.text) ||
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

/** `Attorneys said …`: what the text shows as a name nowhere else. */
const isOfSeveral = (run: readonly Token[], { lexicon, names }: Grammar): boolean =>
  run.every(({ lower, text }) => isRoleOfSeveral(lower, lexicon.roles) && !names.has(text));

/** English `Norlandian state media`: a nation's adjective before a noun names nobody. */
const isOfNation = (name: readonly Token[]): boolean =>
  name.length === 1 && demonymEndings().test(name[0]?.lower ?? '');
const demonymEndings = grammarPattern('demonymEndings');

/** English `the Irish carrier`: between an article and a noun a capital word describes the noun. */
const isBehindArticle = (tokens: readonly Token[], at: number, { lexicon }: Grammar): boolean =>
  lexicon.order === 'subject-first' && lexicon.determiners.has(tokens[at - 1]?.lower ?? '');

/** Russian `Счётной палаты`: a capital adjective and a noun name an institution, no person. */
const isInstitutionAdjective = (name: readonly Token[], trailing: readonly Token[], { lexicon }: Grammar): boolean =>
  !lexicon.hasArticles &&
  name.length === 1 &&
  trailing.length > 0 &&
  institutionAdjectiveEndings().test(name[0]?.lower ?? '');
const institutionAdjectiveEndings = grammarPattern('institutionAdjectiveEndings');

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
