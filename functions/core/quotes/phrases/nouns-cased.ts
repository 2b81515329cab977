import type { LineToken } from '../sentence/line.ts';
import { endsInRole, type Grammar } from './noun-phrase.ts';

/** What the endings of German nouns tell: whether they are feminine, can speak, or never are a name. */
const MAX_SUFFIX = 12;
const suffixOf = (noun: LineToken | undefined): string => noun?.lower.slice(-MAX_SUFFIX) ?? '';

/** Endings of nouns that are feminine: behind `der` they stand in another case (`sagte der Zeitung`). */
const FEMININE =
  /\p{L}{3}(?:ung|heit|keit|schaft|tät|ion|ei|ur|in|presse|ie|anz|enz|welt|partei|woche|bank|schrift)$|(?:stadt|wehr|justiz|armee|liga|gruppe|behörde|kammer|firma|seite|front|macht|kirche|agentur)$/u;

/** Whether a noun is feminine by its ending; false where the ending does not tell. */
export const isFeminine = (noun: LineToken | undefined): boolean => FEMININE.test(suffixOf(noun));

/** Nouns that bend like adjectives: behind `der` these are no nominative (`der Abgeordneten`). */
const BENT_AS_ADJECTIVE = /(?:enden|ordneten|amten|andten|annten|agten|etzten)$/u;
export const isBentAsAdjective = (noun: LineToken | undefined): boolean => BENT_AS_ADJECTIVE.test(suffixOf(noun));

/** Nouns that make people of what stands before: `Ökologe`, `Pianist`, `Demonstrant`, `Händlerinnen`. */
const MAKES_PEOPLE =
  /(?:innen|log(?:e|en)|ist(?:en)?|ant(?:en)?|minister[ns]?|leute|männer|frauen|ierer|(?:[^aeh]|tt)ler|kommissar)$/u;
const BENT = /(?:en|n|s|es|e)$/u;

/** Whether a noun can speak without being named: a role, an organization, a name in capitals. */
export function isSpeaking(token: LineToken, grammar: Grammar): boolean {
  const { roles, organizations } = grammar.lexicon;
  const isKnown = (word: string): boolean =>
    roles.has(word) || organizations.has(word) || endsInRole(word, roles) || endsInRole(word, organizations);
  const last = token.lower.split('-').at(-1) ?? '';
  return (
    isKnown(last) ||
    isKnown(last.replace(BENT, '')) ||
    MAKES_PEOPLE.test(last.slice(-MAX_SUFFIX)) ||
    /^\p{Lu}{2,}/u.test(token.text)
  );
}

/** `Wenige Stunden nach dem Brand sagte Lund`: how long or how much, not who. */
const SPANS_OF_TIME = /^(?:sekunden?|minuten?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|euro|dollar|prozent)$/u;
export const isSpanOfTime = (noun: LineToken | undefined): boolean => SPANS_OF_TIME.test(suffixOf(noun));

/** Nouns that need no article in the singular and are no names: `Kritik`, `Entwarnung`. */
const ABSTRACT = /(?:ung|heit|keit|schaft|tät|ion|ismus|tum|kritik|politik|teil)$/u;
export const isAbstract = (noun: LineToken | undefined): boolean => ABSTRACT.test(suffixOf(noun));
