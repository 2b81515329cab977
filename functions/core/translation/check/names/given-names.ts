import { TRANSLATION } from '../../../languages/listed/translation.ts';
import { languagesWith } from '../../../languages/part-of.ts';
import { listOf } from '../../../languages/word-list.ts';
import { once } from '../../../text/once.ts';

const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const known = once(
  () => new Set(languagesWith(TRANSLATION).flatMap(({ part }) => listOf(part.givenNames ?? '').map(fold))),
);

/** True if people are often given this name, in any language: `Robert`, `Inés`. */
export const isGivenName = (word: string): boolean => known().has(fold(word));
