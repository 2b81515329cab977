import type { LineToken } from '../sentence/line.ts';
import type { Grammar } from '../words/mention.ts';
import { endsInRole } from '../words/role-words.ts';
import { grammarPattern } from '../words/vocabulary.ts';

/** What the endings of German nouns show: whether they are feminine (`Zeitung`), can speak, or are never a name. */
const MAX_SUFFIX = 12;
const suffixOf = (noun: LineToken | undefined): string => noun?.lower.slice(-MAX_SUFFIX) ?? '';

/** Endings of feminine nouns: after `der` they are in another case (`sagte der Zeitung`). */
const feminineNounEndings = grammarPattern('feminineNounEndings');

/** Whether a noun is feminine by its ending; false if the ending does not show it. */
export const isFeminine = (noun: LineToken | undefined): boolean => feminineNounEndings().test(suffixOf(noun));

/** Nouns that are inflected like adjectives: after `der` these are not nominative (`der Abgeordneten`). */
const adjectivalNounEndings = grammarPattern('adjectivalNounEndings');
export const isBentAsAdjective = (noun: LineToken | undefined): boolean => adjectivalNounEndings().test(suffixOf(noun));

/** Endings that make a word for a person: `Ökologe`, `Pianist`, `Demonstrant`, `Händlerinnen`. */
const personNounEndings = grammarPattern('personNounEndings');
const caseEndings = grammarPattern('caseEndings');

/** Whether a noun can speak without being named: a role, an organization, a name in capitals. */
export function isSpeaking(token: LineToken, grammar: Grammar): boolean {
  const { roles, organizations } = grammar.lexicon;
  const isKnown = (word: string): boolean =>
    roles.has(word) || organizations.has(word) || endsInRole(word, roles) || endsInRole(word, organizations);
  const last = token.lower.split('-').at(-1) ?? '';
  return (
    isKnown(last) ||
    isKnown(last.replace(caseEndings(), '')) ||
    personNounEndings().test(last.slice(-MAX_SUFFIX)) ||
    /^\p{Lu}{2,}/u.test(token.text)
  );
}

/** `Wenige Stunden nach dem Brand sagte Lund`: how long or how much, not who. */
const measureNouns = grammarPattern('measureNouns');
export const isSpanOfTime = (noun: LineToken | undefined): boolean => measureNouns().test(suffixOf(noun));

/** Nouns that need no article in the singular and are not names: `Kritik`, `Entwarnung`. */
const abstractNounEndings = grammarPattern('abstractNounEndings');
export const isAbstract = (noun: LineToken | undefined): boolean => abstractNounEndings().test(suffixOf(noun));
