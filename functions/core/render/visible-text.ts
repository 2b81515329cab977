/** Characters that change how text around them is read without being seen: overrides, isolates, zero-width spaces. */
const INVISIBLE = /(?!\s)\p{Cc}|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** White space that may be joined; not the unbreakable spaces, which French sets inside its quotation marks. */
const SPACES = /[^\S\u00a0\u202f]+/gu;

/** Text as a reader may be shown it: one line, nothing hidden. The joiners that scripts need (ZWJ, ZWNJ) stay. */
export const visibleText = (text: string): string => text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
