/** The step's log as GitHub shows it to whoever opens it: groups closed, unless everything is asked for. */
import { print, startWaiting, stopWaiting } from './terminal.ts';

const STYLES: Readonly<Record<string, 'red' | 'yellow'>> = { Error: 'red', Warning: 'yellow' };

const ALERT = /^\s*(Error|Warning): /;

/** Takes the lines of a log one by one, groups as `▾ title` with what is in them indented (runner/commands.ts). */
export class LogView {
  readonly #verbose: boolean;
  #closed = false;

  constructor(verbose: boolean) {
    this.#verbose = verbose;
  }

  /** Prints a line, unless it is in a group and groups are closed. */
  take(line: string): void {
    const [, kind] = ALERT.exec(line) ?? [];
    if (/ → (completed|failed)$/.test(line) || kind !== undefined) stopWaiting();
    if (line.startsWith('▾ ')) this.#closed = !this.#verbose;
    // What went wrong is shown wherever it stands, with the lines that follow it.
    else if (!line.startsWith('  ') || kind !== undefined) this.#closed = false;
    else if (this.#closed) return;
    print(this.#closed ? line.replace('▾', '▸') : line, STYLES[kind ?? '']);
    if (line.startsWith('Created Build ')) startWaiting('Twilio is building');
  }
}
