/** What is wrong with files: one mistake is one problem, however many files have it. Pure. */

import type { Problem } from '../../model/errors.ts';
import { listFirst } from '../../text/lists.ts';

/** A mistake that one file or many can have. */
export interface Mistake {
  /** Files with the same key have the same mistake. */
  readonly key: string;
  /** About one file, as a sentence. */
  readonly one: string;
  /** About several, after their number and before their names: `files are empty`. */
  readonly many: string;
  /** What to do, for one and for many. */
  readonly fix: readonly [one: string, many: string];
}

/** A file with a mistake. */
export interface Fault {
  /** The input that led to the file. */
  readonly input: string;
  /** Relative to the workspace. */
  readonly name: string;
  readonly mistake: Mistake;
}

/** The first three names and how many more there are. The end of a long name tells it from the others. */
export function listNames(names: readonly string[]): string {
  const cut = names.map((name) => (name.length > 80 ? `…${name.slice(-79)}` : name));
  return listFirst(cut, 3);
}

/** One problem for each mistake, in the order in which they were found. */
export function groupFaults(faults: readonly Fault[]): readonly Problem[] {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) {
    const key = `${fault.input} ${fault.mistake.key}`;
    groups.set(key, [...(groups.get(key) ?? []), fault]);
  }
  return [...groups.values()].flatMap(([first, ...others]): Problem[] => {
    if (first === undefined) return [];
    const { input, name, mistake } = first;
    if (others.length === 0) return [{ input, rule: mistake.one, fix: mistake.fix[0], file: name }];
    const names = [name, ...others.map((fault) => fault.name)];
    return [{ input, rule: `${names.length} ${mistake.many}: ${listNames(names)}.`, fix: mistake.fix[1] }];
  });
}
