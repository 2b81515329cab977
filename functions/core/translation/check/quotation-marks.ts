const OPENING = /[“«「『《]/gu;
const CLOSING = /[”»」』》]/gu;
const ANY = /["“”„‟«»「」『』《》]/gu;
const STRAIGHT = /["]/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How many double quotation marks of any style a text has: `“Yes,” she said.` has 2. */
export const quotationMarks = (text: string): number => count(text, ANY);

/**
 * True if the text's double quotation marks may form pairs. German opens with `„` and closes with `“`, Swedish uses `”`
 * twice.
 */
export function isBalanced(text: string): boolean {
  if (count(text, STRAIGHT) % 2 === 1) return quotationMarks(text) % 2 === 0;
  if (count(text, OPENING) === count(text, CLOSING)) return true;
  return quotationMarks(text) % 2 === 0;
}
