/** What a release rests on: pinned actions, one version in every place, forms that GitHub can show. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const list = (folder: string) => readdirSync(path.join(root, folder)).map((name) => path.join(folder, name));

test('the version is the same in package.json, in the user agent and at the top of the changelog', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(/const VERSION = '([^']+)'/.exec(read('src/twilio/user-agent.ts'))?.[1]).toBe(version);
  expect(/^## (\S+) \(/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
});

/** `uses:` of everybody else's actions: name, what follows the `@`, comment. */
const documents = [
  'README.md',
  'upload/README.md',
  'prune/README.md',
  'remove-environment/README.md',
  'inventory/README.md',
  ...[...list('docs'), ...list('docs/recipes')].filter((file) => file.endsWith('.md')),
];
// What readers put in themselves is left out: this action, and the workflows of an organisation.
const uses = [...list('.github/workflows'), ...list('examples/workflows'), ...documents].flatMap((file) =>
  [...read(file).matchAll(/uses: (?!\.\/|OWNER\/|your-org\/)([^@\s]+)@(\S+)(?: # (\S+))?/g)].map(
    ([, name = '', ref = '', version = '']) => ({ file, name, ref, version }),
  ),
);

test('every action is named by commit, with its version beside it, and the same everywhere', () => {
  expect(uses.length).toBeGreaterThan(10);
  const pins = new Map<string, string>();
  for (const { file, name, ref, version } of uses) {
    const place = `${file}: ${name}`;
    expect([place, ref]).toEqual([place, expect.stringMatching(/^[0-9a-f]{40}$/)]);
    expect([place, version]).toEqual([place, expect.stringMatching(/^v\d+\.\d+\.\d+$/)]);
    const owner = name.split('/').slice(0, 2).join('/');
    expect([place, `${ref} ${version}`]).toEqual([place, pins.get(owner) ?? `${ref} ${version}`]);
    pins.set(owner, `${ref} ${version}`);
  }
});

test('the files that a release attests are those that SECURITY.md verifies, and all that ships', () => {
  const listOf = (file: string) => /git ls-files (action\.yml .*?)(?= [|>])/.exec(read(file))?.[1] ?? file;
  expect(listOf('.github/workflows/release.yml')).toBe(listOf('SECURITY.md'));
  const patterns = [...listOf('SECURITY.md').matchAll(/'([^']+)'|(\S+)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
  const files = execFileSync('git', ['ls-files', ...patterns], { cwd: root, encoding: 'utf8' })
    .trim()
    .split('\n');
  expect(files).toEqual(
    expect.arrayContaining([
      'action.yml',
      'upload/action.yml',
      'remove-environment/action.yml',
      'inventory/action.yml',
      'dist/index.js',
      'dist/upload.js',
      'dist/actions.js',
      'dist/package.json',
    ]),
  );
  // actions/attest takes no more than this at a time.
  expect(files.length).toBeLessThanOrEqual(1024);
  expect(
    files.filter(
      (file) => !/^(?:dist\/.*|(?:(?:upload|prune|remove-environment|inventory)\/)?action\.yml)$/.test(file),
    ),
  ).toEqual([]);
});

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly {
    readonly type: string;
    readonly id?: string;
    readonly attributes: { readonly label?: string; readonly value?: string };
  }[];
}

describe('issue forms', () => {
  const forms = list('.github/ISSUE_TEMPLATE').filter((file) => !file.endsWith('config.yml'));
  test.each(forms)('%s has what GitHub requires of a form', (file) => {
    const { name, description, body } = load(read(file)) as Form;
    expect([typeof name, typeof description]).toEqual(['string', 'string']);
    const ids = body.map(({ id }) => id).filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, attributes } of body) {
      expect(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      expect(typeof (type === 'markdown' ? attributes.value : attributes.label)).toBe('string');
    }
  });
  test('a bug report asks for the version, the step and the debug log', () => {
    const { body } = load(read('.github/ISSUE_TEMPLATE/bug.yml')) as Form;
    expect(body.map(({ id }) => id)).toEqual(expect.arrayContaining(['version', 'workflow', 'log']));
  });
});
