/**
 * The first part of `npm run test:workflows`: every workflow of this repository, and every part of one that a document
 * shows, held to the actions' contract (contract.ts), actionlint and zizmor (linters.ts). Prints how many; exit code 1
 * on a finding.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkConcurrency } from './concurrency.ts';
import { ACTION, type Contracts, check, readContracts } from './contract.ts';
import { actionlint, zizmor } from './linters.ts';
import { complete, extract, type Kind, type Snippet } from './snippets.ts';

/** Files whose workflows are checked. Test fixtures are no documents. */
const DOCUMENTS = /^(?!.*fixtures\/).*\.md$|^\.github\/workflows\/.*\.ya?ml$|^examples\/workflows\/.*\.ya?ml$/;

/** The repository's documents, those that are not committed yet included, relative to it. */
export function listDocuments(root: string): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const files = execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\n');
  // git also lists files that were deleted and not yet committed so.
  return files.filter((file) => DOCUMENTS.test(file) && existsSync(path.join(root, file))).sort();
}

/** The snippets of one document; a workflow file is one snippet. */
export function readSnippets(root: string, file: string, contracts: Contracts): Snippet[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const inputs = [...contracts.values()].flatMap((contract) => Object.keys(contract.inputs));
  return file.endsWith('.md')
    ? extract(file, text, inputs)
    : [{ file, line: 1, text, kind: 'workflow', excerpt: false }];
}

/** Where a workflow says that it is to be saved, for another one that calls it. */
const SAVED_AS = /^# \.github\/workflows\/([\w-]+\.yml)$/m;

/** The name under which the findings speak of a snippet. */
export function nameOf({ file, line, text }: Snippet): string {
  const [, saved] = SAVED_AS.exec(text) ?? [];
  if (saved !== undefined) return saved;
  return `${file.replaceAll('/', '.').replace(/^\./, '')}-line-${line}.yml`;
}

/** All that the contract has against these snippets, each with its place, and how many steps it looked at. */
export function holdToContract(
  snippets: readonly Snippet[],
  contracts: Contracts,
): { readonly steps: number; readonly problems: string[] } {
  let steps = 0;
  const problems: string[] = [];
  for (const snippet of snippets) {
    if (snippet.kind === 'other') continue;
    const verdict = check(complete(snippet, ACTION), contracts, snippet.kind === 'workflow');
    steps += verdict.steps;
    const groups = checkConcurrency(snippet.text, snippet.kind);
    problems.push(...[...verdict.problems, ...groups].map((problem) => `${snippet.file}:${snippet.line}: ${problem}`));
  }
  return { steps, problems };
}

function main(root: string): boolean {
  const contracts = readContracts(root);
  const documents = listDocuments(root);
  const snippets = documents.flatMap((file) => readSnippets(root, file, contracts));
  const workflows = new Map(
    snippets
      .filter(({ kind }) => kind !== 'other')
      .map((snippet) => [nameOf(snippet), complete(snippet, ACTION)] as const),
  );
  const { steps, problems } = holdToContract(snippets, contracts);
  const findings = [problems.join('\n'), actionlint(root, workflows), zizmor(root, workflows)];
  for (const finding of findings) if (finding !== '') console.error(`${finding}\n`);
  const count = (kind: Kind) => `${snippets.filter((snippet) => snippet.kind === kind).length} ${kind}`;
  const kinds = (['workflow', 'jobs', 'steps', 'step', 'inputs', 'other'] as const).map(count).join(', ');
  console.log(
    `${documents.length} documents, ${snippets.length} snippets (${kinds}), ${steps} steps of this repository's actions.`,
  );
  const failed = ['contract', 'actionlint', 'zizmor'].filter((_, index) => findings[index] !== '');
  console.log(failed.length === 0 ? 'No findings.' : `Findings of ${failed.join(', ')}.`);
  return failed.length === 0;
}

if (import.meta.main && !main(path.resolve(import.meta.dirname, '..'))) process.exitCode = 1;
