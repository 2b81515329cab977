/**
 * Entries of a table of values and their words, one value on each line: `2 two both` → [2, two], [2, both]. Without a
 * table, no entries.
 */
export const valuesOf = (table = ''): readonly (readonly [value: number, word: string])[] =>
  table.split('\n').flatMap((entry) => {
    const [value, ...words] = entry.trim().split(' ');
    return words.map((word) => [Number(value), word] as const);
  });
