import { lexiconFor } from './lexicon/index.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { type Grammar, timeWords } from './noun-phrase.ts';
import type { Token } from './tokens.ts';

const NO_CAPITALS = /^(?:ar|fa|he|ur|ps|zh|ja|ko|th|hi|mr|bn|ta|te|kn|ml|gu|pa|si|ka|am)\b/;

/** Whether capitals show names in this language; where they do not, a text is not searched for names. */
export const showsNames = (language: string): boolean => !NO_CAPITALS.test(language);

/** What must be known of a language and of one text to read its quotations: word lists, and the words the text itself shows to be names. */
export function grammarOf(language: string, tokens: readonly Token[]): Grammar {
  const lexicon = lexiconFor(language);
  const lowerWords = new Set(tokens.filter((token) => !token.isCapital).map((token) => token.lower));
  const names = namesShown(tokens, lexicon, lowerWords);
  return { lexicon, times: timeWords(language), hasCapitals: showsNames(language), names, lowerWords };
}

/**
 * Words that stand capitalized where no sentence begins; where all nouns are capitalized, those that stand beside
 * another capitalized word: `Ada Lund`.
 */
function namesShown(tokens: readonly Token[], lexicon: Lexicon, lowerWords: ReadonlySet<string>): ReadonlySet<string> {
  const isFree = (token: Token | undefined): boolean =>
    token?.isCapital === true &&
    !lowerWords.has(token.lower) &&
    !lexicon.determiners.has(token.lower) &&
    !lexicon.stops.has(token.lower);
  const shown = tokens.filter((token, at) => {
    if (!isFree(token)) return false;
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (lexicon.capitalizesNouns) return isFree(before) || isFree(after);
    return before?.isWord === true || before?.text === ',';
  });
  return new Set(shown.map((token) => token.text));
}
