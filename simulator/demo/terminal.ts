/** Lines for a terminal of 80 columns, and the one that is written over while something goes on. */
import { styleText } from 'node:util';

/** No line is longer, in columns, unless it is shown raw; a narrower terminal counts. */
export const WIDTH = Math.max(40, Math.min(80, process.stdout.columns ?? 80));

/** Breaks a line at its spaces, and a word that is longer than a line within it; what follows is indented as the line is. */
export function wrapLine(line: string, width: number): string[] {
  const indent = /^ */.exec(line)?.[0] ?? '';
  const room = Math.max(10, width - indent.length);
  const words = line
    .trim()
    .split(' ')
    .flatMap((word) => word.match(new RegExp(`.{1,${room}}`, 'gu')) ?? ['']);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && [...last].length + 1 + [...word].length <= room) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines.map((text) => `${indent}${text}`.trimEnd());
}

/** Cuts a line that is longer. */
export function clip(line: string, width: number): string {
  const characters = [...line];
  return characters.length <= width ? line : `${characters.slice(0, width - 1).join('')}…`;
}

/** Writes the line of what is waited for anew each second; undefined while there is none. */
let waiting: NodeJS.Timeout | undefined;

function clearWaiting(): void {
  if (waiting) process.stdout.write('\r\u001b[K');
}

/** Text as it is. */
export function printRaw(text: string): void {
  clearWaiting();
  process.stdout.write(`${text}\n`);
}

/** Lines that fit, in a style if one is named. */
export function print(text = '', style?: Parameters<typeof styleText>[0]): void {
  const lines = text.split('\n').flatMap((line) => wrapLine(line, WIDTH));
  printRaw(lines.map((line) => (style === undefined || line === '' ? line : styleText(style, line))).join('\n'));
}

/** A heading, after an empty line. */
export function printTitle(title: string): void {
  print();
  print(title, 'bold');
}

/** On a terminal, a line that says what is waited for and since when, until {@link stopWaiting}; elsewhere nothing. */
export function startWaiting(what: string): void {
  if (!process.stdout.isTTY || waiting) return;
  const startMs = performance.now();
  const show = () => {
    const seconds = Math.floor((performance.now() - startMs) / 1000);
    process.stdout.write(`\r\u001b[K${styleText('dim', clip(`${what} … ${seconds} s`, WIDTH - 1))}`);
  };
  waiting = setInterval(show, 1000);
  show();
}

/** Takes the line of {@link startWaiting} away. */
export function stopWaiting(): void {
  if (!waiting) return;
  clearInterval(waiting);
  clearWaiting();
  waiting = undefined;
}
