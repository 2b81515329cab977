// English abbreviations that news in other languages leaves as they are; none is a word of one of these languages. A
// language's own entry for the same letters holds instead if it stands under a later kind (parts/sentences.ts).

/** `Mr. Lund`, `Hill vs. Roe`. */
export const FOREIGN_TITLES = 'dr lt mr mrs ms sgt st vs';

/** `Oak Inc. sold`, "he left Oak Inc. They said", `Roe v. Holm`. */
export const FOREIGN_NAMES = 'corp d.c inc jr ltd ph.d v';
