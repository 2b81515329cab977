/** The words of a list, which white space of any kind parts: a line a word, or a line for siblings. */
export const listOf = (words: string): string[] => words.trim().split(/\s+/u).filter(Boolean);

/** The words of a list, to be asked for. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(listOf(words));

/** Alternatives of a regular expression, written over several lines: the lines joined by a bar, white space round them left out. */
export const oneOf = (alternatives: string): string =>
  alternatives
    .trim()
    .split(/\s*\n\s*/u)
    .join('|');
