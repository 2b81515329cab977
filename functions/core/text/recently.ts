const MOST_KEPT = 128; // the lines of two briefs, both sides
const LONGEST_KEPT = 2_000; // UTF-16 code units of all arguments: hostile texts are not held on to

/**
 * The same pure function with its last answers kept: a line of a brief is held against several others, and judged when it comes,
 * when it is kept and when the brief is put together. The answers must not be changed by who gets them.
 */
export function recently<Arguments extends readonly string[], Answer>(
  of: (...given: Arguments) => Answer,
): (...given: Arguments) => Answer {
  const kept = new Map<string, { readonly answer: Answer }>();
  return (...given) => {
    const key = given.map((text) => `${text.length}:${text}`).join('');
    const known = kept.get(key);
    if (known) return known.answer;
    const answer = of(...given);
    if (key.length > LONGEST_KEPT) return answer;
    const [oldest] = kept.size >= MOST_KEPT ? kept.keys() : [];
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(key, { answer });
    return answer;
  };
}
