import { SENTENCES } from '../../languages/listed/sentences.ts';
import { partOf, perLanguage } from '../../languages/part-of.ts';
import { listOf } from '../../languages/word-list.ts';
import type { LanguageTag } from '../../text/language-tag.ts';

/**
 * What the full stop after an abbreviation means, by kind: `inside` never ends a sentence (`Dr.`, `z. B.`); `number` is
 * an abbreviation only before a number (`No. 10`, but "he said no."); `either` may end one (`the U.S. Senate`, "in the
 * U.S. They left"); `end` ends one before a capital letter.
 */
export type AbbreviationKind = 'inside' | 'number' | 'either' | 'end';

const KINDS = ['inside', 'number', 'either', 'end'] as const;
/** The kind of each abbreviation of a language. */
const tableOf: (language: LanguageTag) => ReadonlyMap<string, AbbreviationKind> = perLanguage((language) => {
  const abbreviations = partOf(language, SENTENCES)?.abbreviations;
  return new Map(KINDS.flatMap((kind) => listOf(abbreviations?.[kind] ?? '').map((word) => [word, kind] as const)));
});

/** What kind of abbreviation a word before a full stop is (`Dr`, `z.B`: no spaces, no last stop); undefined if none. */
export function abbreviationKind(language: LanguageTag, word: string): AbbreviationKind | undefined {
  const table = tableOf(language);
  return table.get(word) ?? table.get(word.toLowerCase());
}
