/**
 * What not every machine has. A test that needs it is left out where it is missing, and the run says so: a skip that
 * nobody reads about would look like a success.
 */
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from '@jest/globals';

type Declare = (name: string, play: () => Promise<unknown>) => void;

/** `test` and `test.concurrent`, or what leaves them out. `there` is for what is no test of its own. */
export interface Given {
  readonly there: boolean;
  readonly test: Declare;
  readonly concurrent: Declare;
}

/** Prints why something is left out here. */
export function reportSkipped(name: string, reason: string): void {
  process.stderr.write(`Left out here: “${name}”: ${reason}.\n`);
}

function given(there: boolean, reason: string): Given {
  if (there) return { there, test, concurrent: test.concurrent };
  const skip: Declare = (name) => {
    reportSkipped(name, reason);
    test.skip(`${name} (${reason})`, () => undefined);
  };
  return { there, test: skip, concurrent: skip };
}

function canLink(): boolean {
  const folder = mkdtempSync(path.join(tmpdir(), 'link-'));
  try {
    symlinkSync(folder, path.join(folder, 'link'));
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const WINDOWS = process.platform === 'win32';

/** Why nothing is cancelled there: the runner does it with Ctrl-C, which Node cannot send to another process. */
export const NO_SIGNALS = 'on Windows a signal from another process ends Node at once, without a word';

/** The runner's cancel sequence. */
export const signals = given(!WINDOWS, NO_SIGNALS);
/** Symbolic links; on Windows they take a privilege. */
export const links = given(canLink(), 'this user may not make symbolic links');
/** Named pipes in the file system. */
export const pipes = given(!WINDOWS, 'Windows has no named pipes in its file system');
/** The files that this process has open. */
export const openFiles = given(existsSync('/proc/self/fd'), 'this system does not list open files in /proc');
