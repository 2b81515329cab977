import { isGivenName } from './given-names.ts';
import type { Lexicon } from './lexicon.ts';
import type { Grammar } from './mention.ts';
import { isRole } from './role-words.ts';
import type { Token } from './tokens.ts';
import { grammarWords } from './vocabulary.ts';

/**
 * English `Secretary of State Mark Rowan`, `Chief of the General Staff Andris Hnat`: how many words of the run that begins at `at`
 * belong to the office; 0 where none does. The last two are the name.
 */
export function officeWords(tokens: readonly Token[], at: number, run: readonly Token[], { lexicon }: Grammar): number {
  const words = run.filter((token) => token.isCapital);
  const link = lexicon.determiners.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  const role = tokens[link - 1];
  const isOffice =
    lexicon.verbEndings !== undefined && officeLinks().has(tokens[link]?.lower ?? '') && words.length > 2;
  // A sentence's first word counts as small, whatever it is.
  if (!isOffice || !role || !/^\p{Lu}/u.test(role.text) || !isRole(role, lexicon.roles)) return 0;
  // `Chairman of North Harbour Trust`: the office has no name behind it.
  if (isBodyWord(words.at(-1)?.lower ?? '', lexicon)) return 0;
  const first = words.at(-2);
  return first ? run.indexOf(first) : 0;
}
const officeLinks = grammarWords('officeLinks');

/** `General Assembly`, `General Motors`: what looks like a title is a part of an organization's name. */
export const isBodyOfRole = (run: readonly Token[], lastRole: number, { lexicon }: Grammar): boolean => {
  const behind = run.slice(lastRole + 1);
  const last = behind.at(-1)?.lower ?? '';
  return lexicon.verbEndings !== undefined && lastRole >= 0 && behind.length === 1 && isBodyWord(last, lexicon);
};
const isBodyWord = (word: string, { organizations }: Lexicon): boolean =>
  organizations.has(word) || thingLastWords().has(word) || placeLastWords().has(word);
const placeLastWords = grammarWords('placeLastWords');
const thingLastWords = grammarWords('thingLastWords');

/** Where the title begins that a run goes on with: `Secretary of` before `State Mark Rowan`. */
export const officeStart = (tokens: readonly Token[], at: number, { lexicon }: Grammar): number => {
  const link = lexicon.determiners.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  let from = link - 1;
  while (tokens[from - 1]?.isCapital && tokens[from - 1]?.isWord) from -= 1;
  return tokens[from]?.start ?? 0;
};

/**
 * Spanish `Secretario de Estado Marco Rubio`: how many words behind a role say what it is the role of, all of them where no given name
 * follows. Where nouns have capitals a particle opens a name: German `von der Leyen`.
 */
export function fieldWords(words: readonly Token[], { lexicon }: Grammar): number {
  const [first] = words;
  if (!first || first.isCapital || lexicon.capitalizesNouns || !lexicon.joiners.has(first.lower)) return 0;
  const name = words.findIndex((token, at) => token.isCapital && at < words.length - 1 && isGivenName(token.text));
  return name < 0 ? words.length : name;
}
