import { BREAKS, type LineToken } from '../sentence/line.ts';
import type { Tokens } from '../sentence/line-tokens.ts';
import type { Grammar } from '../words/mention.ts';
import { grammarPattern, grammarWords } from '../words/vocabulary.ts';
import { isFiller } from './phrase.ts';

export const MAX_TOKENS = 18;

export const isDeterminer = (token: LineToken | undefined, grammar: Grammar): boolean =>
  token !== undefined && grammar.lexicon.determiners.has(token.lower);

/** `einer der Fischer`, `viele von ihnen`. */
export const partitives = grammarWords('partitives');
const caseNameParticles = grammarWords('caseNameParticles');
const expletives = grammarWords('expletives');
const phraseLinks = grammarWords('phraseLinks');

export const isAdjective = (token: LineToken | undefined, grammar: Grammar): boolean => {
  if (token === undefined || !token.isWord || token.isCapital) return false;
  const { stops, clauseWords, pronouns, cues, auxiliaries, determiners } = grammar.lexicon;
  return ![stops, clauseWords, pronouns, cues, auxiliaries, determiners].some((words) => words.has(token.lower));
};

export const isLoose = (token: LineToken | undefined, grammar: Grammar): boolean =>
  isFiller(token, grammar) || expletives().has(token?.lower ?? '') || grammar.times.has(token?.lower ?? '');

export function skipAdjectives(tokens: Tokens, from: number, limit: number, grammar: Grammar): number {
  const hasArticle = isDeterminer(tokens[from - 1], grammar);
  for (let at = from; at < Math.min(limit, from + 5); at += 1) {
    if (tokens[at]?.isCapital) return at;
    if (!isAdjective(tokens[at], grammar)) return hasArticle ? pastAttribute(tokens, at, limit, grammar) : -1;
  }
  return -1;
}

/**
 * `die noch | in dem Lager verbliebenen Fischer`: the noun after a phrase that depends on its participle; -1 if there
 * is none.
 */
function pastAttribute(tokens: Tokens, at: number, limit: number, { lexicon }: Grammar): number {
  if (!lexicon.stops.has(tokens[at]?.lower ?? '') || lexicon.clauseWords.has(tokens[at]?.lower ?? '')) return -1;
  for (let index = at + 1; index < Math.min(limit, at + MAX_ATTRIBUTE); index += 1) {
    const [word, next] = [tokens[index], tokens[index + 1]];
    if (!word || BREAKS.has(word.text) || word.quote) return -1;
    if (
      !word.isCapital &&
      next?.isCapital &&
      tokens[index - 1]?.isCapital &&
      attributeEndings().test(word.lower.slice(-MAX_BENT))
    )
      return index + 1 < limit ? index + 1 : -1;
  }
  return -1;
}
/** Where the description of a role begins: at `amtierende Ministerin`, not at `seit Mai amtierende Ministerin`. */
export const leadAt = (tokens: Tokens, from: number, noun: number, grammar: Grammar): number =>
  tokens.slice(from, noun).every((token) => isAdjective(token, grammar)) ? from : noun;
/** Such a phrase has at most this many tokens. */
const MAX_ATTRIBUTE = 10;
/**
 * Participles and adjectives in -ig, -lich, -bar, inflected as before a noun: `verbliebenen`, `amtierende`,
 * `zuständiger`.
 */
const attributeEndings = grammarPattern('attributeEndings');
const MAX_BENT = 8;

export function runEnd(tokens: Tokens, from: number, limit: number): number {
  let end = from + 1;
  while (end < Math.min(limit, from + MAX_TOKENS)) {
    if (tokens[end]?.isCapital) end += 1;
    else if (caseNameParticles().has(tokens[end]?.lower ?? '') && isNameAround(tokens, end)) end += 2;
    else break;
  }
  return end;
}

/** `Ursula von der Leyen`: between two names, unless an article follows that makes it `die Ministerin der Justiz`. */
const isNameAround = (tokens: Tokens, at: number): boolean =>
  !phraseLinks().has(tokens[at]?.lower ?? '') &&
  (tokens[at - 1]?.isCapital ?? false) &&
  (tokens[at + 1]?.isCapital ?? false);
