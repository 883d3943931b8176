/**
 * How large a job summary may be. GitHub drops one of more than 1 MiB (runner 2.336), and says so where nobody looks.
 * Ours never have more than 64 kB: nobody reads the thousandth row. Pure.
 */

const MAX_BYTES = 64_000;

/** How much of it is shown: characters of a text, rows of a table. */
export interface SizeLimits {
  readonly text: number;
  readonly rows: number;
}

/** The first that fits is taken. Lines to copy are never cut, so that it may be none. */
const SIZE_LIMITS: readonly SizeLimits[] = [
  { text: 1_500, rows: 200 },
  { text: 800, rows: 50 },
  { text: 250, rows: 10 },
  { text: 100, rows: 0 },
];

/** The Markdown with as much in it as fits into 64 kB; where none of the limits is enough, `heading` alone stays. */
export function fitSummary(format: (limits: SizeLimits) => string, heading: string): string {
  for (const limits of SIZE_LIMITS) {
    const markdown = format(limits);
    if (new TextEncoder().encode(markdown).length <= MAX_BYTES) return markdown;
  }
  return `${heading}\n`;
}
