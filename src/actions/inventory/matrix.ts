/** The environments that are to move, as GitHub's `strategy.matrix` takes them. Pure. */
import type { Row } from './survey.ts';

/** Jobs that a matrix may make (GitHub, usage limits of workflows). */
export const MOST_ENTRIES = 256;

/** The output `matrix`: JSON for `fromJSON`. `runtime` is the one that the environment is on; '' where Twilio does not say. */
export function formatMatrix(rows: readonly Row[]): string {
  const include = rows.flatMap(({ service, environment, build }) =>
    build === undefined ? [] : [{ service, environment, 'build-sid': build.sid, runtime: build.runtime ?? '' }],
  );
  return JSON.stringify({ include });
}

/** The longest part of a name that is looked at to split a fleet, in characters. */
const LONGEST_START = 20;

/**
 * A glob that fits as many of the rows as a matrix may hold, by the beginning of the services' names, and how many these
 * are; undefined where no beginning does.
 */
export function findPart(rows: readonly Row[]): { readonly glob: string; readonly entries: number } | undefined {
  for (let length = 1; length <= LONGEST_START; length++) {
    const parts = [...Map.groupBy(rows, ({ serviceName }) => serviceName.slice(0, length))]
      .filter(([start, { length: entries }]) => /^[\w.-]+$/.test(start) && entries <= MOST_ENTRIES)
      .sort(([, one], [, other]) => other.length - one.length);
    const [largest] = parts;
    if (largest !== undefined) return { glob: `${largest[0]}*`, entries: largest[1].length };
  }
  return undefined;
}
