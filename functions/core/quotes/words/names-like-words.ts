import type { LanguageTag } from '../../text/language-tag.ts';
import { lexiconFor } from './lexicon.ts';
import { isRole } from './role-words.ts';
import { timeWords } from './time-words.ts';
import type { Token } from './tokens.ts';
import { grammarWords } from './vocabulary.ts';

/**
 * The tokens of a text in which a month or a small word that is a name where it stands is looked up in no word list any more: its
 * `lower` is the word as written. `said Per Ahlgren`, `Theresa May`, `Rep. April Delany` → `Per`, `May`, `April`. Linear.
 */
export function withNamesAsNames(tokens: readonly Token[], language: LanguageTag): readonly Token[] {
  const { cues, roles } = lexiconFor(language);
  const times = timeWords(language);
  const isName = (token: Token | undefined): boolean =>
    token?.isCapital === true && token.isWord && !times.has(token.lower) && !cues.has(token.lower);
  return tokens.map((token, at) => {
    if (!token.isCapital || !wordsAlsoNames().has(token.lower)) return token;
    const before = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1];
    const isLed = before !== undefined && (cues.has(before.lower) || isRole(before, roles));
    const isSurname = isName(tokens[at - 1]) && !isRole(tokens[at - 1] ?? token, roles);
    return (isLed && isName(tokens[at + 1])) || isSurname ? { ...token, lower: token.text } : token;
  });
}

const wordsAlsoNames = grammarWords('wordsAlsoNames');
