/**
 * What `act` gives for each item, in their order, with at most `limit` acts under way at a time. Each failure lowers the limit by one,
 * so that a single one does not keep the other items from being done, and a store that is down is not asked for all of them; one of
 * the errors is thrown in the end. (Steps import no packages, the standard library has this only for streams, and p-map stops at the first
 * error or asks for every item.)
 */
export async function atMost<T, R>(
  limit: number,
  items: readonly T[],
  act: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const rest = items.entries();
  const work = async (): Promise<void> => {
    for (const [i, item] of rest) results[i] = await act(item);
  };
  const ended = await Promise.allSettled(Array.from({ length: Math.min(limit, items.length) }, work));
  for (const end of ended) if (end.status === 'rejected') throw end.reason;
  return results;
}
