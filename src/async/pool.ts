/** Many things at once, but not too many. */

/**
 * Calls `work` for every item, at most `limit` at a time, and returns the results in the order of the items.
 * After a failure nothing new is begun and `stop` ends what runs, as far as `work` listens; the first error is thrown.
 */
export async function mapPool<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T, stop: AbortSignal) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const stop = new AbortController();
  let next = 0;
  const worker = async () => {
    while (next < items.length && !stop.signal.aborted) {
      const index = next++;
      try {
        results[index] = await work(items[index] as T, stop.signal);
      } catch (error) {
        stop.abort(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  stop.signal.throwIfAborted();
  return results;
}
