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

/** The beginning of a name that means itself in a glob, and that a dot does not hide. */
const LITERAL = /^\w[\w.-]*$/;

/** Services by the beginning of their names, and how many of the rows are theirs. */
interface Part {
  readonly glob: string;
  readonly entries: number;
}

/**
 * The glob that fits as many of the rows as one matrix may hold; undefined where none does. `unknown`: names of services
 * that are not in the rows and may have environments to move: no glob that fits one of them is counted.
 */
export function findPart(rows: readonly Row[], unknown: readonly string[]): Part | undefined {
  let largest: Part | undefined;
  for (let length = 1; length <= LONGEST_START; length++) {
    const startOf = (name: string) => name.slice(0, length);
    const others = new Set(unknown.map(startOf));
    // A star does not go past a slash, and a shorter name is the beginning of longer ones.
    const named = rows.filter(({ serviceName: name }) => name.length >= length && !name.includes('/'));
    for (const [start, { length: entries }] of Map.groupBy(named, ({ serviceName }) => startOf(serviceName)))
      if (LITERAL.test(start) && !others.has(start) && entries <= MOST_ENTRIES && entries > (largest?.entries ?? 0))
        largest = { glob: `${start}*`, entries };
  }
  return largest;
}
