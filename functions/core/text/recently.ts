const MOST_KEPT = 128; // the lines of two briefs, both sides
const LONGEST_KEPT = 2_000; // UTF-16 code units of all arguments together: hostile texts are not kept in memory

/**
 * The same pure function, but it remembers its latest answers: asked about `('pier', 'muelle')` a second time, it does
 * not compute anything. One line of a brief is compared with several others, and judged when it arrives, when it is
 * kept and when the brief is assembled. Callers must not change the answers they get.
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
