import type { Lexicon } from '../words/lexicon.ts';
import type { Grammar } from '../words/mention.ts';
import { possessiveSuffixes } from '../words/possessive-endings.ts';
import { isRole } from '../words/role-words.ts';
import type { Token } from '../words/tokens.ts';
import { grammarPattern, grammarWords } from '../words/vocabulary.ts';

/** `the senator sought …`: in English, what follows the noun for a person is not part of the description. */
export function upToPerson(tokens: readonly Token[], { roles, organizations }: Lexicon): readonly Token[] {
  const at = tokens.findLastIndex((token) => isRole(token, roles) && !organizations.has(token.lower));
  const next = tokens[at + 1];
  return at >= 0 && next !== undefined && !next.isCapital ? tokens.slice(0, at + 1) : tokens;
}

/** A description names somebody by a noun: `the`, `Lund’s repeated` and half a sentence do not. */
export function isDescription(tokens: readonly Token[], grammar: Grammar): boolean {
  const { determiners, verbEndings, clauseWords } = grammar.lexicon;
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (
    !first ||
    !last ||
    tokens.length > MAX_DESCRIPTION ||
    clauseWords.has(first.lower) ||
    freeRelatives().has(first.lower)
  )
    return false;
  if (verbEndings !== undefined && tokens.some(({ lower }) => ownPronouns().test(lower))) return false;
  const isOpenEnded = determiners.has(last.lower) && !closingDeterminers().has(last.lower);
  return !isOpenEnded && !(verbEndings?.test(last.lower) ?? false) && !possessiveSuffixes().test(last.text);
}
const freeRelatives = grammarWords('freeRelatives');
const closingDeterminers = grammarWords('closingDeterminers');

/** `I still hear my aunt`: the writer’s own clause. */
const ownPronouns = grammarPattern('ownPronouns');

/** Content words of a description; longer ones are misread clauses. */
const MAX_DESCRIPTION = 10;

/** English `Lund supporters`, `Lund defenders`: they speak, not Lund. */
export const isPluralNoun = (token: Token, { lexicon }: Grammar): boolean =>
  lexicon.verbEndings !== undefined && personPluralEndings().test(token.lower);
const personPluralEndings = grammarPattern('personPluralEndings');

/** English `the Foreign Secretary`: a role with capitals is still not a name. */
export const isCapitalRole = (run: readonly Token[], tokens: readonly Token[], { lexicon }: Grammar): boolean => {
  const [last] = run.slice(-1);
  const isLed = tokens.length === run.length + 1 && definiteDeterminers().has(tokens[0]?.lower ?? '');
  return lexicon.verbEndings !== undefined && isLed && last !== undefined && isPersonalRole(last, lexicon);
};
const definiteDeterminers = grammarWords('definiteDeterminers');
const isPersonalRole = ({ lower }: Token, { roles, organizations }: Lexicon): boolean =>
  roles.has(lower) && !organizations.has(lower);
