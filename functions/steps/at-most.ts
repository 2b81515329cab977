/**
 * What `act` gives for each item, in their order, with at most `limit` acts under way at a time. After an error no further act
 * begins, and the error is thrown. (Steps import no packages, and the standard library has this only for streams.)
 */
export async function atMost<T, R>(
  limit: number,
  items: readonly T[],
  act: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const rest = items.entries();
  let hasFailed = false;
  const work = async (): Promise<void> => {
    for (const [i, item] of rest) {
      try {
        results[i] = await act(item);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
      if (hasFailed) return;
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  return results;
}
