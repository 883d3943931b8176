/**
 * `npm run docs`: writes the tables of inputs and outputs into each action's document, from its action.yml. With `--check` it
 * writes nothing and fails when they differ.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type ActionFile, type ActionInput, readAction } from '../simulator/runner/action-file.ts';
import { FOLDERS } from './contract.ts';

const root = path.resolve(import.meta.dirname, '..');

const cell = (text: string) => text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');

function describeDefault({ default: value, required }: ActionInput): string {
  if (required) return 'required';
  return value === undefined ? '–' : `\`${value}\``;
}

/** The Markdown of both tables. */
export function formatTables({ inputs, outputs }: ActionFile): { inputs: string; outputs: string } {
  const inputRows = inputs.map(
    (input) => `| \`${input.name}\` | ${describeDefault(input)} | ${cell(input.description)} |`,
  );
  const outputRows = outputs.map(({ name, description }) => `| \`${name}\` | ${cell(description)} |`);
  return {
    inputs: ['| Input | Default | Meaning |', '| --- | --- | --- |', ...inputRows].join('\n'),
    outputs: ['| Output | Meaning |', '| --- | --- |', ...outputRows].join('\n'),
  };
}

/** The document that has the tables of the action in a folder; both relative to the repository, the main action's is `.` or ''. */
export function documentOf(folder: string): string {
  return folder === '' || folder === '.' ? 'docs/reference.md' : `${folder}/README.md`;
}

/** A document with the tables of an action.yml between its markers. */
export function placeTables(document: string, tables: { inputs: string; outputs: string }): string {
  return (['inputs', 'outputs'] as const).reduce((text, name) => {
    const marked = new RegExp(`(<!-- ${name}: [^>]* -->\n)[^]*?(<!-- /${name} -->)`);
    if (!marked.test(text)) throw new Error(`There is no place for the table of ${name}.`);
    return text.replace(marked, (_, start: string, end: string) => `${start}\n${tables[name]}\n\n${end}`);
  }, document);
}

if (import.meta.main) {
  for (const folder of FOLDERS) {
    const file = documentOf(folder);
    const document = readFileSync(path.join(root, file), 'utf8');
    const wanted = placeTables(document, formatTables(readAction(path.join(root, folder))));
    if (wanted === document) continue;
    if (process.argv.includes('--check')) {
      process.stderr.write(`The tables in ${file} differ from action.yml: npm run docs\n`);
      process.exitCode = 1;
    } else writeFileSync(path.join(root, file), wanted);
  }
}
