/**
 * `npm run docs`: writes the tables of inputs and outputs into each action's README.md, from its action.yml. With `--check` it
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

/** The README with the tables of an action.yml between its markers. */
export function placeTables(readme: string, tables: { inputs: string; outputs: string }): string {
  return (['inputs', 'outputs'] as const).reduce((text, name) => {
    const marked = new RegExp(`(<!-- ${name}: [^>]* -->\n)[^]*?(<!-- /${name} -->)`);
    if (!marked.test(text)) throw new Error(`README.md has no place for the table of ${name}.`);
    return text.replace(marked, (_, start: string, end: string) => `${start}\n${tables[name]}\n\n${end}`);
  }, readme);
}

if (import.meta.main) {
  // Each has an action.yml and a README.md.
  for (const folder of FOLDERS) {
    const readmePath = path.join(root, folder, 'README.md');
    const readme = readFileSync(readmePath, 'utf8');
    const wanted = placeTables(readme, formatTables(readAction(path.join(root, folder))));
    if (wanted === readme) continue;
    if (process.argv.includes('--check')) {
      process.stderr.write(`The tables in ${path.join(folder, 'README.md')} differ from action.yml: npm run docs\n`);
      process.exitCode = 1;
    } else writeFileSync(readmePath, wanted);
  }
}
