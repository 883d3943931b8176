/** The account's limit of requests a second, as a window that slides. */

/** A limit that admits at most `perSecond()` requests in any second; each request that is admitted counts. */
export function createRateLimit(perSecond: () => number | undefined): { admit(): boolean } {
  const admitted: number[] = [];
  return {
    admit() {
      const most = perSecond() ?? Number.POSITIVE_INFINITY;
      const now = performance.now();
      while (admitted[0] !== undefined && admitted[0] <= now - 1000) admitted.shift();
      if (admitted.length >= most) return false;
      if (Number.isFinite(most)) admitted.push(now);
      return true;
    },
  };
}
