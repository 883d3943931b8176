/**
 * What the runner needs of an action's metadata file, read without a YAML parser: top-level keys, `runs`, and
 * the names and defaults of inputs and outputs. It knows the block style this project's action.yml files are
 * written in (two-space indentation; plain, quoted and block scalars), and throws on what it does not know.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One input. `default` is undefined when there is none. */
export interface ActionInput {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly default: string | undefined;
}

/** An action's metadata. */
export interface ActionFile {
  readonly name: string;
  /** `node24` */
  readonly using: string;
  /** Path of the script, relative to the action's folder. */
  readonly main: string;
  readonly inputs: readonly ActionInput[];
  readonly outputs: readonly string[];
}

/** A nested mapping of texts. */
interface Mapping {
  [key: string]: string | Mapping;
}

/** A line without its comment; `depth` is its indentation in spaces. */
interface Line {
  readonly depth: number;
  readonly text: string;
}

function unquote(text: string): string {
  const [, single, double] = /^(?:'((?:[^']|'')*)'|("(?:[^"\\]|\\.)*"))\s*(?:#.*)?$/.exec(text) ?? [];
  if (single !== undefined) return single.replaceAll("''", "'");
  if (double !== undefined) return JSON.parse(double) as string;
  return text.replace(/\s+#.*$/, '').trim();
}

/** Reads a block scalar (`|` keeps line breaks, `>` folds them), or a plain scalar that goes on below. */
function readLines(lines: readonly Line[], from: number, depth: number, style: string): [string, number] {
  const taken: string[] = [];
  let at = from;
  for (let line = lines[at]; line && (line.text === '' || line.depth > depth); line = lines[at]) {
    taken.push(line.text.trim());
    at += 1;
  }
  const text = taken.join(style.startsWith('|') ? '\n' : ' ').trim();
  return [style.endsWith('-') || style === '' ? text : `${text}\n`, at];
}

function readMapping(lines: readonly Line[], from: number, depth: number): [Mapping, number] {
  const mapping: Mapping = Object.create(null);
  let at = from;
  for (let line = lines[at]; line && (line.text === '' || line.depth >= depth); line = lines[at]) {
    at += 1;
    if (line.text === '' || line.text.startsWith('#')) continue;
    const found = /^([\w.-]+|"[^"]+"|'[^']+'):(?:\s+(.*))?$/.exec(line.text);
    if (!found || line.depth !== depth) throw new Error(`action.yml: cannot read ${JSON.stringify(line.text)}`);
    const key = unquote(found[1] ?? '');
    const value = found[2] ?? '';
    const next = lines.slice(at).find((candidate) => candidate.text !== '' && !candidate.text.startsWith('#'));
    const deeper = next !== undefined && next.depth > depth;
    if (/^[|>][+-]?$/.test(value)) [mapping[key], at] = readLines(lines, at, depth, value);
    else if (value === '' && deeper) [mapping[key], at] = readMapping(lines, at, next.depth);
    else if (deeper) {
      const [rest, end] = readLines(lines, at, depth, '');
      mapping[key] = unquote(`${value} ${rest}`);
      at = end;
    } else mapping[key] = unquote(value);
  }
  return [mapping, at];
}

/** Parses the text of an action.yml. */
export function parseAction(text: string): ActionFile {
  const lines = text.split('\n').map((line): Line => {
    const bare = line.trimEnd();
    return { depth: bare.length - bare.trimStart().length, text: bare.trimStart() };
  });
  const [file] = readMapping(lines, 0, 0);
  const part = (value: string | Mapping | undefined): Mapping => (typeof value === 'object' ? value : {});
  const word = (value: string | Mapping | undefined): string | undefined =>
    typeof value === 'string' ? value : undefined;
  const runs = part(file['runs']);
  const inputs = Object.entries(part(file['inputs'])).map(([name, value]): ActionInput => {
    const input = part(value);
    return {
      name,
      description: word(input['description']) ?? '',
      required: word(input['required']) === 'true',
      default: word(input['default']),
    };
  });
  const main = word(runs['main']);
  if (!main) throw new Error('action.yml: runs.main is missing');
  return {
    name: word(file['name']) ?? '',
    using: word(runs['using']) ?? '',
    main,
    inputs,
    outputs: Object.keys(part(file['outputs'])),
  };
}

/** Reads `action.yml` (or `action.yaml`) of an action's folder. */
export function readAction(folder: string): ActionFile {
  const file = ['action.yml', 'action.yaml'].map((name) => path.join(folder, name)).find((name) => existsSync(name));
  if (!file) throw new Error(`no action.yml in ${folder}`);
  return parseAction(readFileSync(file, 'utf8'));
}
