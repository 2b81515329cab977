import type { Span } from '../../../text/span.ts';
import type { Grammar } from '../../words/mention.ts';
import { isRole } from '../../words/role-words.ts';
import type { Token } from '../../words/tokens.ts';
import { grammarWords } from '../../words/vocabulary.ts';
import { kindOf } from './capitalized-nouns.ts';
import { roleIn } from './role-text.ts';

const MAX_ROLE_TOKENS = 12;
/** Between nouns they make a list. */
const additiveConjunctions = grammarWords('additiveConjunctions');
const officePrepositions = grammarWords('officePrepositions');

/** `Ines Falk, the mayor of Port Ellin,`: what stands between the commas behind a name, if it is a role. */
export function appositionOf(
  tokens: readonly Token[],
  end: number,
  grammar: Grammar,
  text: string,
): string | undefined {
  if (tokens[end]?.text !== ',') return undefined;
  const { determiners, roles, clauseWords, coordinators, cues, nounCues, stops, capitalizesNouns } = grammar.lexicon;
  // `Ada Lund, head of the board said`: the aside was left open.
  const isVerbOfSpeech = (lower: string): boolean => cues.has(lower) && !nounCues.has(lower) && !roles.has(lower);
  const from = determiners.has(tokens[end + 1]?.lower ?? '') ? end + 2 : end + 1;
  let to = from;
  while (
    to < tokens.length &&
    to - from < MAX_ROLE_TOKENS &&
    (tokens[to]?.isWord ?? false) &&
    !(to > from && isVerbOfSpeech(tokens[to]?.lower ?? '')) &&
    (!clauseWords.has(tokens[to]?.lower ?? '') || coordinators.has(tokens[to]?.lower ?? ''))
  )
    to += 1;
  const words = tokens.slice(from, to);
  const [first, last] = [words[0], words.at(-1)];
  const opening = words.slice(0, 4);
  const roleAt = opening.findIndex(
    ({ lower }) => roles.has(lower.split('-').at(-1) ?? '') && !grammar.halfRoles.has(lower),
  );
  // `Norlandia, dijo el ministro`: a clause.
  if (opening.slice(0, Math.max(0, roleAt)).some(({ lower }) => grammar.lexicon.cues.has(lower))) return undefined;
  // `einmal für einen Spieler`: behind a preposition it is somebody else.
  const isOther = opening
    .slice(0, Math.max(0, roleAt))
    .some(({ lower }) => stops.has(lower) || (!capitalizesNouns && grammar.lexicon.joiners.has(lower)));
  // `En Elmen, el alcalde Juan Lobo abrió el puente`: the role is the next one's.
  const { hasArticles, verbEndings } = grammar.lexicon;
  const isOfNext = !capitalizesNouns && hasArticles && verbEndings === undefined && opening[roleAt + 1]?.isCapital;
  if (isOfNext) return undefined;
  const isThing = capitalizesNouns && kindOf(opening[roleAt], grammar) !== undefined;
  const isRole = roleAt >= 0 && !isOther && !isThing;
  const isClosed = /^[,.;:)»”"]$/u.test(tokens[to]?.text ?? '.');
  const isPhrase = first !== undefined && !stops.has(first.lower) && !grammar.lexicon.joiners.has(first.lower);
  // German `Ada Lund, Sprecherin der Fischer,`: no article, and no list of people.
  const isBare =
    capitalizesNouns &&
    roleAt === 0 &&
    tokens[to]?.text === ',' &&
    !words.some(({ lower }) => additiveConjunctions().has(lower));
  // `CEO of Brelk`
  const isAbbreviated = first !== undefined && roleAt === 0 && /^\p{Lu}{2,4}$/u.test(first.text);
  return isPhrase && last && isRole && isClosed && (!first.isCapital || isBare || isAbbreviated)
    ? roleIn(text, { start: first.start, end: last.end }, grammar.lexicon)
    : undefined;
}

/** `The mayor of Holm, Ada Lund,`: what leads from an article to the comma before a name, if it is a role. */
export function descriptionBefore(
  tokens: readonly Token[],
  at: number,
  end: number,
  grammar: Grammar,
  text: string,
): string | undefined {
  const { determiners, roles, clauseWords, capitalizesNouns } = grammar.lexicon;
  if (tokens[at - 1]?.text !== ',' || capitalizesNouns || !/^[,.;:)]$/u.test(tokens[end]?.text ?? '.'))
    return undefined;
  let from = at - 1;
  while (from > Math.max(0, at - MAX_ROLE_TOKENS) && tokens[from - 1]?.isWord) from -= 1;
  // `The judge banned the owner, Tom Reed`: the nearest article before a title opens the description.
  const isTitle = (token: Token | undefined): boolean =>
    token !== undefined && !token.isCapital && roles.has(token.lower.split('-').at(-1) ?? '');
  const opens = tokens
    .slice(from, at - 1)
    .findLastIndex((token, index) => determiners.has(token.lower) && isTitle(tokens[from + index + 1]));
  const words = tokens.slice(from + opens + 1, at - 1);
  const [first, last] = [words[0], words.at(-1)];
  if (opens < 0 || !first || !last || words.some((token) => clauseWords.has(token.lower))) return undefined;
  return roleIn(text, { start: first.start, end: last.end }, grammar.lexicon);
}

/** Where the role before a name begins: `palace spokesman` *Lund*, `North Tarnish leader` *Reed*. */
export function leadOf(tokens: readonly Token[], at: number, grammar: Grammar): number {
  let start = at;
  while (start > 0 && at - start < 3) {
    const token = tokens[start - 1];
    if (!token || token.isCapital || !grammar.lexicon.roles.has(token.lower.split('-').at(-1) ?? '')) break;
    start -= 1;
  }
  if (start === at) return at;
  while (start > 0 && at - start < 6) {
    const token = tokens[start - 1];
    if (!token?.isCapital || grammar.lexicon.stops.has(token.lower) || grammar.lexicon.determiners.has(token.lower))
      break;
    start -= 1;
  }
  return start;
}

/** German `die Ministerin für Verkehr Ada Lund`: what the office is for opens the run. */
export function officeBefore(
  tokens: readonly Token[],
  at: number,
  run: readonly Token[],
  grammar: Grammar,
): Span | undefined {
  const [role, link, field] = [tokens[at - 2], tokens[at - 1], run[0]];
  const isOffice = grammar.lexicon.capitalizesNouns && run.length > 2 && officePrepositions().has(link?.lower ?? '');
  return isOffice && role && field && isRole(role, grammar.lexicon.roles)
    ? { start: role.start, end: field.end }
    : undefined;
}
