/** Workflows in documents, as far as no other program is needed; `npm run test:workflows` does the rest. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkConcurrency } from '../../scripts/concurrency.ts';
import { ACTION, check, readContracts } from '../../scripts/contract.ts';
import { holdToContract, listDocuments, readSnippets } from '../../scripts/documents.ts';
import { checkLinks, findAnchors, findLinks } from '../../scripts/links.ts';
import { classify, complete, extract } from '../../scripts/snippets.ts';
import { CHECKOUT_STEP } from '../../src/text/workflow-steps.ts';

const root = path.resolve(import.meta.dirname, '../..');
const contracts = readContracts(root);
const inputs = Object.keys(contracts.get('')?.inputs ?? {});

test('every step in every document names inputs and outputs that exist, with values the action accepts', () => {
  const snippets = listDocuments(root).flatMap((file) => readSnippets(root, file, contracts));
  const { steps, problems } = holdToContract(snippets, contracts);
  expect(problems).toEqual([]);
  expect(steps).toBeGreaterThan(0);
});

test('a step that a message offers is the one of every document and workflow, pin and all', () => {
  const workflows = readdirSync(path.join(root, '.github/workflows')).map((file) => `.github/workflows/${file}`);
  const found = [...listDocuments(root), ...workflows].flatMap(
    (file) => readFileSync(path.join(root, file), 'utf8').match(/- uses: actions\/checkout@.*/g) ?? [],
  );
  expect([...new Set(found)]).toEqual([CHECKOUT_STEP]);
});

test('every link within the repository leads somewhere', () => {
  const files = listDocuments(root).filter((file) => file.endsWith('.md'));
  expect(files).toContain('README.md');
  expect(files.flatMap((file) => checkLinks(root, file))).toEqual([]);
});

test('links and anchors are read as GitHub reads them', () => {
  const markdown =
    '## The Build failed (82003, 82007)\n```\n# [no](no.md)\n```\n# `a_b`: x & y\n## A\n## A\n`[b](b)` [a](a.md#x)';
  expect([...findAnchors(markdown)]).toEqual(['the-build-failed-82003-82007', 'a_b-x--y', 'a', 'a-1']);
  expect(findLinks(markdown)).toEqual([{ line: 8, target: 'a.md#x' }]);
});

const step = (lines: string) => `- uses: ${ACTION}
  id: build
  with:
    service-sid: greeter
${lines}
- run: echo "$BUILD"
  env:
    BUILD: \${{ steps.build.outputs.build-sid }}
`;

const good = `    function-versions: \${{ vars.VERSIONS }}`;

function problemsOf(text: string): readonly string[] {
  const snippet = { file: 'x.md', line: 1, text, kind: classify(text, inputs), excerpt: false };
  return check(complete(snippet, ACTION), contracts, snippet.kind === 'workflow').problems;
}

describe('a broken copy is found', () => {
  test('the good one is good', () => expect(problemsOf(step(good))).toEqual([]));
  test.each([
    ['a misspelt input', step(`${good}\n    runtme: node24`), 'there is no input runtme'],
    ['no service', step(good).replace('service-sid', 'region'), 'the input service-sid is missing'],
    ['a time without its unit', step(`${good}\n    timeout: 600`), 'timeout: '],
    ['a contradiction', step(`${good}\n    build-sid: ZB…`), 'build-sid: '],
    [
      'a misspelt output',
      step(good).replace('outputs.build-sid', 'outputs.build_sid'),
      'build has no output build_sid',
    ],
    ['half of the credentials', step(`${good}\n    api-key: \${{ secrets.KEY }}`), 'api-secret: '],
    ['an action that is not there', step(good).replace('build@', 'build/upsert@'), 'there is no action'],
    ['inputs alone', 'function-versions: ZN1\nruntime: node24\n', 'function-versions: '],
    [
      'an output of a step that is not shown',
      `- run: echo "\${{ steps.build.outputs.sid }}"\n`,
      'build has no output sid',
    ],
  ])('%s', (_, text, problem) => {
    expect(problemsOf(text)).toEqual(expect.arrayContaining([expect.stringContaining(problem)]));
  });
});

describe('two recipes for one environment wait for each other', () => {
  const SERVICE = `\${{ vars.SERVICE }}`;
  const workflow = (group: string, step: string, cancel = 'false') => `on: push
concurrency:
  group: ${group}
  cancel-in-progress: ${cancel}
jobs:
  one:
    steps:
      - uses: ${step.replace('REPO', 'OWNER/twilio-serverless-build')}`;
  const main = (more: string) => `REPO@v1\n        with:\n          service-sid: ${SERVICE}${more}`;
  const deploy = main('\n          environment: staging');
  const remove = (names: string) => main(`\n          environments: ${names}`).replace('@v1', '/remove-environment@v1');

  test.each([
    ['a deploy', workflow(`twilio-${SERVICE}-staging`, deploy), true],
    ['another service', workflow('twilio-greeter-staging', deploy), false],
    ['another environment', workflow(`twilio-${SERVICE}-production`, deploy), false],
    ['a deploy that may be cancelled', workflow(`twilio-${SERVICE}-staging`, deploy, 'true'), false],
    [
      'a dry run, which may be cancelled',
      workflow(`twilio-${SERVICE}-plan`, `${deploy}\n          dry-run: true`, 'true'),
      true,
    ],
    ['a Build', workflow(`twilio-${SERVICE}-builds`, main('')), true],
    ['a Build in a group of another scheme', workflow('builds', main('')), false],
    [
      'a removal',
      workflow(`twilio-${SERVICE}-pr-\${{ github.event.number }}`, remove(`pr-\${{ github.event.number }}`)),
      true,
    ],
    ['a removal of another', workflow(`twilio-${SERVICE}-pr-7`, remove('pr-8')), false],
    ['a sweep', workflow(`twilio-${SERVICE}-previews`, remove('pr-*')), true],
    ['an inventory in any group', workflow('fleet', main('').replace('@v1', '/inventory@v1')), true],
    ['a deploy without a group', workflow('x', deploy).replace(/concurrency:\n.*\n.*\n/, ''), false],
  ])('%s', (_, text, good) => expect(checkConcurrency(text, 'workflow').length === 0).toBe(good));

  test('variables of a GitHub environment that differs from run to run are not in the group: they are empty there', () => {
    const stage = `\${{ inputs.stage }}`;
    const staged = (group: string, holder: string) =>
      checkConcurrency(
        workflow(group, deploy).replace('    steps:', `    environment: ${holder}\n    steps:`),
        'workflow',
      );
    expect(staged(`twilio-${SERVICE}-staging`, 'preview')).toEqual([]);
    for (const holder of [stage, `{ name: "${stage}" }`]) {
      expect(staged(`twilio-${SERVICE}-staging`, holder)).toEqual([
        `job one: the group is twilio-${SERVICE}-staging and not twilio-${stage}-staging`,
      ]);
      expect(staged(`twilio-${stage}-staging`, holder)).toEqual([]);
    }
  });

  test('jobs that a document shows without the rest may have their group there', () =>
    expect(checkConcurrency(workflow('x', deploy).replace(/on: push\nconcurrency:\n.*\n.*\n/, ''), 'jobs')).toEqual(
      [],
    ));
});

describe('blocks of Markdown', () => {
  const kinds = (markdown: string) => extract('x.md', markdown, inputs).map(({ line, kind }) => ({ line, kind }));
  const block = (text: string, language = 'yaml') => `Text\n\n\`\`\`${language}\n${text}\n\`\`\`\n`;

  test.each([
    ['on: push\njobs: {}', 'workflow'],
    ['jobs: {}', 'jobs'],
    ['- run: ls', 'steps'],
    ['uses: x/y@z', 'step'],
    ['runtime: node24', 'inputs'],
    ['with:\n  runtime: node24', 'inputs'],
  ])('%j is told apart', (text, kind) => expect(kinds(block(text))).toEqual([{ line: 4, kind }]));

  test('an indented block loses its indentation', () => {
    const [snippet] = extract('x.md', '- a list\n\n  ```yaml\n  - run: ls\n  ```\n', inputs);
    expect(snippet).toEqual({ file: 'x.md', line: 4, text: '- run: ls\n', kind: 'steps', excerpt: false });
  });
  test('of a diff the right side counts', () => {
    const [snippet] = extract('x.md', block('   with:\n-    timeout: 600\n+    timeout: 10m', 'diff'), inputs);
    expect(snippet).toEqual({ file: 'x.md', line: 4, text: 'with:\n  timeout: 10m\n', kind: 'inputs', excerpt: true });
  });
  test('other languages are left alone', () => expect(kinds(block('jobs: {}', 'json'))).toEqual([]));
  test('YAML that is no workflow must say so', () => {
    expect(() => kinds(block('a: 1'))).toThrow('x.md:4: this YAML is no workflow');
    expect(kinds(`<!-- not a workflow: a lockfile -->\n${block('a: 1').slice(6)}`)).toEqual([
      { line: 3, kind: 'other' },
    ]);
  });
  test('broken YAML and open blocks are named', () => {
    expect(() => kinds(block('a: [1'))).toThrow('x.md:4: ');
    expect(() => kinds('```yaml\na: 1\n')).toThrow('x.md:1: the block is never closed');
  });
});
