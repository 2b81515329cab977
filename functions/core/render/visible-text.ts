/** Invisible characters that change how the text around them is read: control characters, bidirectional overrides and isolates, zero-width spaces. */
const INVISIBLE = /(?!\s)\p{Cc}|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** White space that may be collapsed; not the no-break spaces, which French sets inside its quotation marks. */
const SPACES = /[^\S\u00a0\u202f]+/gu;

/**
 * Text as readers may see it: on one line, without invisible characters. The joiners that scripts need (ZWJ, ZWNJ)
 * stay. A line break becomes a space, and a right-to-left override is removed: `The\npier` → `The pier`.
 */
export const visibleText = (text: string): string => text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
