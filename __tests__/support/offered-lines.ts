/** The lines of YAML that a run offers: each has to be read back, by YAML and by the action, as what it means. */
import { load } from 'js-yaml';
import type { Annotation } from '../../simulator/runner/run.ts';
import { INPUTS } from '../../src/inputs/declarations.ts';
import { AC, problemsOf, SECRET } from './inputs.ts';

type Message = Pick<Annotation, 'message'>;

const isInput = (name: string) => Object.hasOwn(INPUTS, name);

/** `“timeout: 20m”` in a sentence, and blocks below one: `with:` and what is indented, or an input and its lines. */
function findLines(text: string): readonly string[] {
  const quoted = [...text.matchAll(/“([a-z-]+: [^”\n]*)”/g)].map(([, line = '']) => line);
  const blocks = [...text.matchAll(/^( *)([a-z-]+:(?: .*)?(?:\n\1 +.*)*)$/gm)].map(([, indent = '', lines = '']) =>
    lines.replaceAll(`\n${indent}`, '\n').replace(/^with:\n/, ''),
  );
  return [...quoted, ...blocks].filter((line) => isInput(/^ *([a-z-]+):/.exec(line)?.[1] ?? ''));
}

/** What stands beside a line, so that only the line can be wrong. */
function besideOf(names: readonly string[]): Readonly<Record<string, string>> {
  const contents = names.some((name) => ['build-sid', 'project'].includes(name))
    ? {}
    : { 'inherit-from': 'production' };
  return { 'service-sid': 'greeter', environment: 'production', 'account-sid': AC, 'auth-token': SECRET, ...contents };
}

/** The blocks of YAML in a job summary that are about inputs. */
function findBlocks(summary: string): readonly string[] {
  const blocks = [...summary.matchAll(/^```yaml\n(.*?)\n```$/gms)].map(([, lines = '']) => lines);
  return blocks.filter((lines) => isInput(/^([a-z-]+):/m.exec(lines)?.[1] ?? ''));
}

/**
 * The offered lines in the annotations and the summary of a run that YAML or the action does not take. What an expression becomes is not
 * known, and `ZB…` is for a SID that nobody knows.
 */
export function findRefusedLines(run: { annotations: readonly Message[]; rawSummary?: string }): readonly string[] {
  return [...run.annotations.flatMap(({ message }) => findLines(message)), ...findBlocks(run.rawSummary ?? '')].filter(
    (line) => !/\$\{\{|…/.test(line) && !isTaken(line),
  );
}

function isTaken(line: string): boolean {
  let values: unknown;
  try {
    values = load(line);
  } catch {
    return false;
  }
  if (typeof values !== 'object' || values === null) return false;
  const texts = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  // YAML reads `1.10` as 1.1 and `0123` as 83: what it takes for no text has to be the same text all the same.
  const [, bare] = /^ *[a-z-]+: ([^"'|>#\n]+)$/.exec(line) ?? [];
  if (bare !== undefined && !Object.values(texts).includes(bare)) return false;
  return !problemsOf({ ...besideOf(Object.keys(texts)), ...texts }).some(({ input }) => Object.hasOwn(texts, input));
}
