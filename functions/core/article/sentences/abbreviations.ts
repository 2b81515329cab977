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
interface Table {
  readonly kinds: ReadonlyMap<string, AbbreviationKind>;
  readonly compounds: readonly string[];
}

const tableOf: (language: LanguageTag) => Table = perLanguage((language) => {
  const abbreviations = partOf(language, SENTENCES)?.abbreviations;
  const kinds = KINDS.flatMap((kind) => listOf(abbreviations?.[kind] ?? '').map((word) => [word, kind] as const));
  return { kinds: new Map(kinds), compounds: listOf(abbreviations?.compounds ?? '') };
});

/**
 * What kind of abbreviation a word before a full stop is (`Dr`, `z.B`: no spaces, no last stop); undefined if none. An
 * ending of a longer word may be one: `Lindenstr` is `either`.
 */
export function abbreviationKind(language: LanguageTag, word: string): AbbreviationKind | undefined {
  const { kinds, compounds } = tableOf(language);
  const isCompound = compounds.some(
    (ending) => word.length > ending.length && /\p{Ll}/u.test(word) && word.endsWith(ending),
  );
  return kinds.get(word) ?? kinds.get(word.toLowerCase()) ?? (isCompound ? 'either' : undefined);
}
