/** Two forms of a word begin alike: `killed`, `killing`. */
const STEM = 5;
/** A fact of which more than this has been told says hardly anything new. */
const MOSTLY_TOLD = 0.61;
/** Where its figures have been told as well, so much is enough. */
const TOLD_BUT_NAMES = 0.45;

const HAS_DIGIT = /\p{Nd}/u;
const stemOf = (word: string): string => (HAS_DIGIT.test(word) ? word : word.slice(0, STEM));

/**
 * Whether a fact only says again what several lines have told together: of its content words most, or nearly half with every
 * figure in it. `Mayor Ada Lund said 10 people died` after `A fire killed 10 people`.
 */
export function isMostlyTold(fact: ReadonlySet<string>, told: ReadonlySet<string>): boolean {
  const known = new Set([...told].map(stemOf));
  const stems = [...new Set([...fact].map(stemOf))];
  const share = stems.filter((stem) => known.has(stem)).length / Math.max(1, stems.length);
  const figures = stems.filter((stem) => HAS_DIGIT.test(stem));
  const tellsFigures = figures.length > 0 && figures.every((figure) => known.has(figure));
  return share > MOSTLY_TOLD || (tellsFigures && share >= TOLD_BUT_NAMES);
}
