/**
 * `variables` and what stands beside it → what the environment's variables are to be, or every problem at once. Problems
 * name variables and lines, never values; loaded only where one of these inputs is given.
 */
import type { Problem } from '../../model/errors.ts';
import { CONTEXT_BYTES, isVariableName, type VariableRequest } from '../../model/variables.ts';
import { type EnvironmentVariables, exampleLine, type Given, variableOf } from '../declarations.ts';
import type { Files } from '../dependencies/types.ts';
import type { Report } from '../parse.ts';
import { readBoolean } from '../words.ts';
import { checkEntries, type Text } from './check.ts';
import { openVariablesFile } from './file.ts';
import { type Entry, scanVariables } from './scan.ts';

/** What is asked for, and what is to be said of it. */
export interface VariablesRead {
  readonly request: VariableRequest;
  /** For the log: where they come from, and what was left out. */
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
}

/** Never set from a file: the platform puts them into the context, and the toolkit leaves them out, too. */
const LEFT_OUT = ['ACCOUNT_SID', 'AUTH_TOKEN'];

/** What is read, and where the file is. */
interface Sources {
  readonly given: Given;
  readonly env: EnvironmentVariables;
  readonly workspace: string;
  readonly files: Files;
}

/** Reads and checks the inputs about variables. Undefined after a mistake; `problems` takes all of them. */
export async function readVariableInputs(
  { given, env, workspace, files }: Sources,
  problems: Problem[],
): Promise<VariablesRead | undefined> {
  const found: Problem[] = [];
  const report: Report = (problem) => found.push(problem);
  const replace = readBoolean('replace-variables', given['replace-variables'], report);
  const optional = readNames(given['optional-variables'], report);
  reportLonely(given, replace, report);
  // As it was written, so that lines are counted from its first one.
  const written = env[variableOf('variables')]?.trim() ? (env[variableOf('variables')] ?? '') : given.variables;
  const inline: Text = { input: 'variables', file: undefined, written, ...scanVariables(written) };
  const isInlineKnown = checkEntries(inline, optional, report);
  const file = await readFile(given['variables-file'], workspace, files, report);
  const isFileKnown = file === undefined ? given['variables-file'] === '' : checkEntries(file, optional, report);
  // What is no name may be a value in the wrong place; the words beside it are not repeated then.
  if (isInlineKnown && isFileKnown && !found.some(({ input }) => input === 'optional-variables'))
    reportUnknown(given, optional, file === undefined ? [inline] : [inline, file], report);
  problems.push(...found);
  if (found.length > 0) return undefined;
  return describe(merge(inline.entries, file?.entries ?? [], replace), inline, file);
}

/** A key that both have is taken from the first, its being empty, too. */
function merge(inline: readonly Entry[], fromFile: readonly Entry[], replace: boolean): VariableRequest {
  const there = new Set(inline.map(({ name }) => name));
  const others = fromFile.filter(({ name }) => !there.has(name) && !LEFT_OUT.includes(name));
  const all = [...inline, ...others];
  const values = new Map(all.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]));
  const kept = [...new Set(all.map(({ name }) => name))].filter((name) => !values.has(name));
  return {
    values,
    kept: [...kept, ...LEFT_OUT.filter((name) => fromFile.some((entry) => entry.name === name))],
    replace,
  };
}

function describe(request: VariableRequest, inline: Text, file: Text | undefined): VariablesRead {
  const sources = [
    ...(inline.entries.length > 0 ? ['“variables”'] : []),
    ...(file === undefined ? [] : [file.file ?? '“variables-file”']),
  ];
  const notes = [
    `Variables from ${sources.join(' and ')}: ${[...request.values.keys()].join(', ') || 'none with a value'}`,
  ];
  if (request.kept.length > 0)
    notes.push(`Left as they are, without a value here or Twilio’s own: ${request.kept.join(', ')}`);
  const bytes = new TextEncoder().encode([...request.values].flat().join('')).length;
  const warnings =
    bytes <= CONTEXT_BYTES
      ? []
      : [
          `The variables have ${bytes} bytes together, and a Function’s whole context has room for about ${CONTEXT_BYTES}: more ends in error 82006 when a Function is called.`,
        ];
  return { request, notes, warnings };
}

async function readFile(path: string, workspace: string, files: Files, report: Report): Promise<Text | undefined> {
  if (path === '') return undefined;
  const opened = await openVariablesFile(path, workspace, files);
  if ('wrong' in opened) {
    report({ input: 'variables-file', rule: opened.wrong, fix: exampleLine('variables-file') });
    return undefined;
  }
  const scan = scanVariables(opened.text);
  if (scan.entries.length === 0 && scan.strays.length === 0)
    report({
      input: 'variables-file',
      rule: 'The file names no variable. Each line is `NAME=value`.',
      fix: exampleLine('variables-file'),
      file: opened.file,
    });
  return { input: 'variables-file', file: opened.file, written: opened.text, ...scan };
}

/** The names in `optional-variables`, split by white space and commas. */
function readNames(text: string, report: Report): readonly string[] {
  const names = text.split(/[\s,]+/).filter((name) => name !== '');
  const wrong = names.findIndex((name) => !isVariableName(name));
  if (wrong >= 0)
    report({
      input: 'optional-variables',
      rule: `It takes names alone, without \`=\` and values; number ${wrong + 1} is none.`,
      fix: exampleLine('optional-variables'),
    });
  return names.filter(isVariableName);
}

/** With nothing that is given, everything would be removed. That they need `environment` is in their declarations. */
function reportLonely(given: Given, replace: boolean, report: Report): void {
  if (!replace || given.variables !== '' || given['variables-file'] !== '') return;
  const rule =
    'It removes the variables that are not given, and none is: that would be all. If the line `variables` is there, the secret in it is empty.';
  report({ input: 'replace-variables', rule, fix: exampleLine('variables') });
}

/** An optional name that is nowhere is a slip, and the one that was meant is not optional. */
function reportUnknown(given: Given, optional: readonly string[], texts: readonly Text[], report: Report): void {
  const named = new Set(texts.flatMap(({ entries }) => entries.map(({ name }) => name)));
  const unknown = optional.filter((name) => !named.has(name));
  if (unknown.length === 0) return;
  const empty =
    given.variables === '' ? ' `variables` is empty: if the line is there, the secret in it does not exist.' : '';
  report({
    input: 'optional-variables',
    rule: `No line of \`variables\` names ${unknown.join(', ')}.${empty}`,
    fix: exampleLine(given.variables === '' ? 'variables' : 'optional-variables'),
  });
}
