import { CLAIMS } from '../../languages/listed/claims.ts';
import { GRAMMAR } from '../../languages/listed/grammar.ts';
import { WORDS } from '../../languages/listed/words.ts';
import { partOf } from '../../languages/part-of.ts';
import { wordSet } from '../../languages/word-list.ts';
import type { Lexicon } from './lexicon.ts';
import { lexiconFor } from './lexicon.ts';
import type { Grammar } from './mention.ts';
import { possessiveEndings } from './possessive-endings.ts';
import { timeWords } from './time-words.ts';
import type { Token } from './tokens.ts';
import { grammarPattern, grammarWords } from './vocabulary.ts';

/**
 * Whether capitals show names in this language: true for `en`, false for `ar`, whose texts are not searched for names.
 */
export const showsNames = (language: string): boolean => partOf(language, WORDS)?.hasCapitals !== false;

/**
 * What must be known of a language and of one text to read its quotations: word lists, and the words that the text
 * itself shows to be names.
 */
export function grammarOf(language: string, tokens: readonly Token[]): Grammar {
  const lexicon = lexiconFor(language);
  const lowerWords = lowerIn(tokens);
  const common = lexicon.capitalizesNouns ? commonNouns(tokens, lexicon) : new Set<string>();
  const names = namesShown(tokens, lexicon, lowerWords, common);
  return {
    lexicon,
    negation: partOf(language, CLAIMS)?.negation ?? {},
    times: timeWords(language),
    hasCapitals: showsNames(language),
    names,
    common,
    lowerWords,
    nouns: insideSentences(tokens),
    ...nameForms(language),
  };
}

type NameForms =
  | 'nameSuffixes'
  | 'nameEndings'
  | 'clitics'
  | 'halfRoles'
  | 'withdrawnBefore'
  | 'withdrawnBehind'
  | 'personalAliasLinks'
  | 'aliasLinks'
  | 'possessorWords';

/** `Lund’s`, Turkish `Lund’un`; Polish `Lunda`. */
function nameForms(language: string): Pick<Grammar, NameForms> {
  const own = partOf(language, GRAMMAR) ?? {};
  return {
    nameSuffixes: own.nameSuffixes ?? possessiveEndings(),
    nameEndings: own.nameEndings,
    clitics: wordSet(own.clitics ?? ''),
    halfRoles: wordSet(own.halfRoles ?? ''),
    withdrawnBefore: own.withdrawnBefore,
    withdrawnBehind: own.withdrawnBehind,
    personalAliasLinks: own.personalAliasLinks,
    aliasLinks: own.aliasLinks,
    possessorWords: wordSet(own.possessorWords ?? ''),
  };
}

/**
 * Words that stand capitalized where no sentence begins; where all nouns are capitalized, those that stand beside
 * another capitalized word: `Ada Lund`.
 */
function namesShown(
  tokens: readonly Token[],
  lexicon: Lexicon,
  lowerWords: ReadonlySet<string>,
  common: ReadonlySet<string>,
): ReadonlySet<string> {
  const isFree = (token: Token | undefined): boolean =>
    token?.isCapital === true &&
    !lowerWords.has(token.lower) &&
    !lexicon.determiners.has(token.lower) &&
    !lexicon.stops.has(token.lower) &&
    !(lexicon.capitalizesNouns && (lexicon.fillers.has(token.lower) || common.has(token.text)));
  const isShown = (before: Token | undefined, after: Token | undefined): boolean =>
    lexicon.capitalizesNouns ? isFree(before) || isFree(after) : before?.isWord === true || before?.text === ',';
  const shown = new Set<string>();
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.isCapital && isFree(token) && isShown(tokens[at - 1], tokens[at + 1])) shown.add(token.text);
  }
  return shown;
}

/** Words without a capital. Loops, not chains: a list of all tokens for each question fills the heap of a large text. */
function lowerIn(tokens: readonly Token[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const token of tokens) if (!token.isCapital) words.add(token.lower);
  return words;
}

/** Endings of German nouns that no name has, and measures: `Regierung`, `Prozent`. */
const commonNounEndings = grammarPattern('commonNounEndings');
const MAX_ENDING = 12;
/** Articles that have swallowed a preposition. */
const contractedArticles = grammarWords('contractedArticles');

/** Words that stand behind an article as often as not: `die Seuche`, `der Seuche`; names do not. */
function commonNouns(tokens: readonly Token[], lexicon: Lexicon): ReadonlySet<string> {
  const counts = new Map<string, { all: number; led: number }>();
  for (const [at, token] of tokens.entries()) {
    if (!token.isCapital) continue;
    const before = tokens[at - 1]?.lower ?? '';
    const isLed = lexicon.determiners.has(before) || contractedArticles().has(before);
    const { all, led } = counts.get(token.text) ?? { all: 0, led: 0 };
    counts.set(token.text, { all: all + 1, led: led + (isLed ? 1 : 0) });
  }
  const isCommon = ([word, { all, led }]: [string, { all: number; led: number }]): boolean =>
    led * 2 > all || commonNounEndings().test(word.toLowerCase().slice(-MAX_ENDING));
  return new Set([...counts].filter(isCommon).map(([word]) => word));
}

/** Words with a capital where no sentence begins. */
function insideSentences(tokens: readonly Token[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.isCapital && tokens[at - 1]?.isWord) words.add(token.text);
  }
  return words;
}
