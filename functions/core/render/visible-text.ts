/** Characters that change how text around them is read without being seen: overrides, isolates, zero-width spaces. */
const INVISIBLE = /(?!\s)\p{Cc}|[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** Text as a reader may be shown it: one line, nothing hidden. The joiners that scripts need (ZWJ, ZWNJ) stay. */
export const visibleText = (text: string): string => text.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
