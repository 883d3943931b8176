/** The globs of `exclude-paths`. */

/** For each pattern, whether a path fits it. “*” stays within one folder, “**” goes through all. */
export async function readPatterns(patterns: readonly string[]): Promise<readonly ((path: string) => boolean)[]> {
  if (patterns.length === 0) return [];
  const { default: picomatch } = await import('picomatch');
  return patterns.map((pattern) => picomatch(pattern, { dot: true, nonegate: true }));
}
