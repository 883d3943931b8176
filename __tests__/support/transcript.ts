/** Runs of the shipped bundle, told as a person would see them, without what differs from run to run. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@jest/globals';
import type { Run } from '../../simulator/runner/run.ts';

/** Lines that are folded so that a phone shows them, as one. */
export const unfold = (text: string) =>
  text.replace(
    /^( *[\w-]+:) >-((?:\n +.*)+)$/gm,
    (_, name: string, rest: string) => `${name}${rest.replace(/\n +/g, ' ')}`,
  );

/** Log, annotations, outputs and summary as one text. */
export function transcribe(run: Run): string {
  const annotations = run.annotations.map(({ type, title, file, line }) => {
    const place = file === undefined ? '' : ` at ${file}${line === undefined ? '' : `:${line}`}`;
    return `${type}: ${title ?? '(no title)'}${place}`;
  });
  const outputs = Object.entries(run.outputs)
    .filter(([name]) => name !== 'result')
    .map(([name, value]) => `${name}: ${value}`);
  const parts = [
    ['The log', run.log],
    ['Annotations', annotations.join('\n')],
    ['Outputs', outputs.join('\n')],
    ['Summary', readable(run.summary)],
  ];
  return normalise(`${parts.map(([title, text]) => `===== ${title}\n\n${text?.trim()}`).join('\n\n')}\n`);
}

/** Markdown as GitHub shows its characters: what is harmless is for the property test to prove, not for a reader to see. */
function readable(markdown: string): string {
  return markdown
    .replaceAll('<span></span>', '')
    .replaceAll('&#8288;', '')
    .replaceAll('&nbsp;', ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

/** The text without SIDs, times, ports and random names; lines that are then the same become one. */
export function normalise(text: string): string {
  const seen = new Map<string, string>();
  const name = (sid: string, prefix: string) => {
    const known =
      seen.get(sid) ?? `${prefix}…${[...seen.keys()].filter((other) => other.startsWith(prefix)).length + 1}`;
    seen.set(sid, known);
    return known;
  };
  return (
    text
      .replace(/\b(ZS|ZB|ZN|ZE|ZD|AC|SK)[0-9a-f]{32}\b/g, name)
      // The summary names what is whole elsewhere by its end.
      .replace(/…([0-9a-f]{6})\b/g, (short, end: string) => {
        const [, named] = [...seen].find(([sid]) => sid.endsWith(end)) ?? [];
        return named === undefined ? short : `…${named}`;
      })
      .replace(/\bRQ[0-9a-f]{32}\b/g, 'RQ…')
      .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:…')
      // Wherever the system keeps temporary files: `/tmp/…`, `/private/var/folders/…`, `C:\Users\…`.
      .replace(/(?:[A-Z]:\\|\/)[^\n:]*[\\/]twilio-build-[0-9a-f-]+\.json/g, '$RUNNER_TEMP/twilio-build-….json')
      .replace(/\b(?:\d+ m )?\d+(?:\.\d+)? m?s\b/g, '… s')
      // Whether a run takes half a minute, and which phases a second, differs from machine to machine.
      .replace(/^[\w -]+ … s(?: → [\w -]+ … s)+\n\n/gm, '')
      .replace(/since \d+ \w+ \d+ \d\d:\d\d UTC/g, 'since …')
      .replace(/(duration-seconds[:=\s]+)[\d.]+/g, '$1…')
      .replace(/^(.*)\n(?:\1\n)+/gm, '$1\n')
  );
}

const RECORDED = path.join(import.meta.dirname, '..', 'scenarios', 'recorded');

/** Held to the recorded text, which STORIES=write writes anew; one that is not there yet is written, but not in CI. */
export function expectRecorded(name: string, text: string): void {
  const file = path.join(RECORDED, name);
  const write = process.env['STORIES'] === 'write' || (!existsSync(file) && !process.env['CI']);
  if (write) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}
