import { areMarkedSwapped, type MarkedWord } from '../families/marked-cases.ts';
import type { CaseReader, CaseWord } from '../parts/claims.ts';

const SUBJECT_ARTICLES = /^(?:der|dieser|jener|jeder|ein|kein|mein|dein|sein|ihr|unser|euer)$/u;
const OBJECT_ARTICLES = /^(?:d|dies|jen|jed|ein|kein|mein|dein|sein|ihr|unser|eur)e[nm]$/u;
/** After these, a case does not show who does what. */
const PREPOSITION =
  /^(?:an|auf|aus|außer|bei|bis|durch|entlang|für|gegen|gegenüber|hinter|in|laut|mit|nach|neben|ohne|seit|trotz|über|um|unter|von|vor|während|wegen|zu|zwischen)$/u;
/** Words between an article and its noun: `der neue Rat`. */
const NOUN_REACH = 3;

/** German shows the case by the article: `der Rat`, `den Rat`. */
function markedIn(words: readonly CaseWord[]): MarkedWord[] {
  return words.flatMap(({ lower }, at) => {
    const isSubject = SUBJECT_ARTICLES.test(lower);
    if (!(isSubject || OBJECT_ARTICLES.test(lower)) || PREPOSITION.test(words[at - 1]?.lower ?? '')) return [];
    const noun = words.slice(at + 1, at + 1 + NOUN_REACH).find(({ isCapital }) => isCapital);
    return noun ? [{ key: noun.lower, isSubject }] : [];
  });
}

/** Weak nouns also show it by their ending: `der Präsident`, `den Präsidenten`. */
const isPair = (subject: string, object: string): boolean =>
  object === subject || object === `${subject}n` || object === `${subject}en`;

export const germanCases = (): CaseReader => ({
  areSwapped: areMarkedSwapped({ markedIn, isPair }),
  turns: /^(?:wurde|wurden|wird|werden|worden|einander|sich)$/u,
});
