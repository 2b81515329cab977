import { WORDS } from '../../languages/listed/words.ts';
import { partOf } from '../../languages/part-of.ts';
import type { Span } from '../../text/span.ts';
import type { Folded } from './fold-typography.ts';

const LETTER = /[\p{L}\p{N}\p{M}]/u;
const JOINING = /['-]/u;

const isLetter = (text: string, at: number): boolean => LETTER.test(letterAt(text, at));
const letterAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0x20);

/** True if cutting at `at` would split a word: `can` from `can't`, `art` from `party`. */
function partsWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const before = at >= 2 && /[\udc00-\udfff]/u.test(text.charAt(at - 1)) ? at - 2 : at - 1;
  if (isLetter(text, before) && isLetter(text, at)) return true;
  if (isLetter(text, before) && JOINING.test(text.charAt(at))) return isLetter(text, at + 1);
  return JOINING.test(text.charAt(before)) && isLetter(text, at) && before > 0 && isLetter(text, before - 1);
}

/**
 * Every place where a folded text has these folded words as whole words; offsets into the folded text: `art` is at 0 in
 * `art at the party`, and nowhere else. Linear.
 */
export function findWords({ text }: Folded, words: string, language: string): Span[] {
  const found: Span[] = [];
  if (words === '') return found;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
    const end = start + words.length;
    if (partOf(language, WORDS)?.isUnspaced || !(partsWord(text, start) || partsWord(text, end)))
      found.push({ start, end });
  }
  return found;
}
