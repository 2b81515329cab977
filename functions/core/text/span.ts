/** A stretch of the article's text: UTF-16 code units, `start` inclusive, `end` exclusive (what `slice` takes). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies wholly within `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/**
 * The index of the last span that starts at or before `offset`, or -1. `spans` must be sorted by start. A binary
 * search, since callers ask once for each mention in texts of a megabyte. Offset 6 in spans that start at 0, 5 and 9
 * gives 1.
 */
export function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}
