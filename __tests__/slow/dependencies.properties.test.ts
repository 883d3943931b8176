import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { walkJson } from '../../src/inputs/dependencies/json.ts';
import { readDependencies } from '../../src/inputs/dependencies/open.ts';
import type { DependencyList } from '../../src/inputs/dependencies/types.ts';
import { memoryFiles } from '../fixtures/files.ts';

const FILES = [
  'package.json',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'deps.json',
  'bun.lock',
];
const file = fc.constantFrom(...FILES);

/** Whatever the file holds: a list that keeps its promises, or problems that a person can act on. */
async function keepsPromises(
  input: string,
  tree: Readonly<Record<string, string>>,
): Promise<DependencyList | undefined> {
  const result = await readDependencies(input, '/w', memoryFiles(tree));
  if ('problems' in result) {
    expect(result.problems.length).toBeGreaterThan(0);
    for (const problem of result.problems) {
      expect(problem.input).toBe('dependencies-file');
      expect((problem.seen ?? '').length).toBeLessThanOrEqual(200);
      expect(problem.rule).not.toBe('');
      expect(problem.fix).not.toBe('');
      expect(problem.line ?? 1).toBeGreaterThanOrEqual(1);
    }
    return undefined;
  }
  const { dependencies, exact, lines } = result.list;
  const names = dependencies.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)].sort());
  for (const { name, version } of dependencies) {
    expect(typeof version).toBe('string');
    expect(version.trim()).not.toBe('');
    if (exact) expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.-]+)?$/);
    expect(version).not.toMatch(/^(?:npm|file|link|git|workspace|portal|patch|catalog|https?):|\//);
    expect(lines.get(name) ?? 1).toBeGreaterThanOrEqual(1);
  }
  return result.list;
}

/** Text that looks a little like what belongs in the files. */
const fragment = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"',
    '\n',
    '  ',
    '- ',
    "'",
    '# yarn lockfile v1\n',
    '__metadata:\n',
    'lockfileVersion: ',
    "'9.0'\n",
  ),
  fc.constantFrom(
    '"dependencies":',
    '"packages":',
    '"lockfileVersion":3',
    'importers:\n',
    '"ms@^1":\n',
    'version "1.0.0"',
    '__proto__',
    '&a ',
    '*a',
    '!!js',
  ),
);

const spec = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom(
    '1.0.0',
    '^1',
    'latest',
    'npm:a@1',
    'file:x',
    'git+ssh://a/b',
    'workspace:*',
    'catalog:',
    '>=1 <2',
    '__proto__',
  ),
  fc.jsonValue(),
);
const names = fc.oneof(
  fc.constantFrom('a', '@s/b', '__proto__', 'constructor', 'toString', 'node_modules', ''),
  fc.string({ maxLength: 8 }),
);

/** An object with any keys, `__proto__` too, as a file can have it. */
function object(key: fc.Arbitrary<string>, value: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  const member = fc.tuple(key, value).map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v) ?? 'null'}`);
  return fc.array(member, { maxLength: 6 }).map((members) => `{${members.join(',')}}`);
}

describe('whatever the file holds', () => {
  test('random text', async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.array(fragment, { maxLength: 25 }), fc.boolean(), async (input, parts, beside) => {
        await keepsPromises(input, {
          [`/w/${input}`]: parts.join(''),
          ...(beside && input !== 'package.json' && { '/w/package.json': '{"dependencies":{"ms":"^1"}}' }),
        });
      }),
      { numRuns: 150 },
    );
  });

  test('random JSON', async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.json({ maxDepth: 4 }), async (input, text) => {
        await keepsPromises(input, { [`/w/${input}`]: text });
      }),
      { numRuns: 120 },
    );
  });

  test('manifests, maps and lists of random names and versions', async () => {
    const manifest = fc
      .tuple(object(names, spec), object(names, spec))
      .map(([a, b]) => `{"dependencies":${a},"optionalDependencies":${b}}`);
    const entry = fc.oneof(object(fc.constantFrom('name', 'version'), spec), fc.json());
    const list = fc.array(entry, { maxLength: 6 }).map((entries) => `[${entries.join(',')}]`);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('package.json', 'deps.json'),
        fc.oneof(manifest, object(names, spec), list),
        async (input, text) => {
          await keepsPromises(input, { [`/w/${input}`]: text });
        },
      ),
      { numRuns: 150 },
    );
  });

  test('random lockfiles of npm beside random manifests', async () => {
    const locked = object(
      fc.constantFrom('version', 'resolved', 'link', 'name', 'hasInstallScript', 'dependencies'),
      spec,
    );
    const keys = names.map((name) => `node_modules/${name}`);
    const lock = fc
      .tuple(object(names, spec), fc.array(fc.tuple(keys, locked), { maxLength: 5 }), fc.constantFrom(1, 2, 3, 4))
      .map(
        ([wanted, entries, version]) =>
          `{"lockfileVersion":${version},"packages":{"":{"dependencies":${wanted}}${entries.map(([key, entry]) => `,${JSON.stringify(key)}:${entry}`).join('')}},"dependencies":${wanted}}`,
      );
    await fc.assert(
      fc.asyncProperty(lock, fc.option(object(names, spec)), async (text, manifest) => {
        const beside = manifest === null ? {} : { '/w/package.json': `{"dependencies":${manifest}}` };
        await keepsPromises('package-lock.json', { '/w/package-lock.json': text, ...beside });
      }),
      {
        numRuns: 250,
        // Found by this property: a spec that is an object with a `toString` of its own.
        examples: [
          ['{"lockfileVersion":2,"packages":{"":{"dependencies":{"":{"toString":0}}}},"dependencies":{}}', null],
        ],
      },
    );
  });

  test('any path is a list or a problem', async () => {
    const part = fc.oneof(
      fc.constantFrom('..', '.', '', 'a', 'w', 'package.json', '\\', 'C:', '~', '\0'),
      fc.string({ maxLength: 5 }),
    );
    const tree = {
      '/w/package.json': '{}',
      '/w/a/package.json': '{}',
      '/package.json': '{"dependencies":{"secret":"1.0.0"}}',
    };
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 6 }), async (parts) => {
        const list = await keepsPromises(parts.join('/'), tree);
        expect(list?.dependencies ?? []).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });
});

describe('what goes in comes out', () => {
  const version = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map((parts) => parts.join('.'));
  const name = fc.stringMatching(/^(?:@[a-z]{1,5}\/)?[a-z][a-z0-9-]{0,8}$/).filter((text) => text !== 'node-modules');
  const dependencies = fc.uniqueArray(fc.record({ name, version }), {
    selector: (dependency) => dependency.name,
    maxLength: 12,
  });

  test('in every shape of the same list', async () => {
    await fc.assert(
      fc.asyncProperty(dependencies, fc.constantFrom(0, 1, 2), async (list, indent) => {
        const map = Object.fromEntries(list.map((dependency) => [dependency.name, dependency.version]));
        const packages = Object.fromEntries(
          list.map((dependency) => [`node_modules/${dependency.name}`, { version: dependency.version }]),
        );
        const lock = { lockfileVersion: 3, packages: { '': { dependencies: map }, ...packages } };
        const numbered = list.length === 0 ? [] : { ...list };
        const shapes = {
          'a.json': list,
          'b.json': map,
          'c.json': numbered,
          'package.json': { dependencies: map },
          'package-lock.json': lock,
        };
        const want = [...list].sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const [input, value] of Object.entries(shapes)) {
          const result = await keepsPromises(input, { [`/w/${input}`]: JSON.stringify(value, null, indent) });
          expect(result).toMatchObject({ dependencies: want, exact: true });
        }
      }),
      { numRuns: 50 },
    );
  });

  test('the JSON walk agrees with JSON.parse, on texts with one character changed too', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 1 }), fc.boolean(), (text, at, char, change) => {
        const place = at % (text.length + 1);
        const changed = change ? text.slice(0, place) + char + text.slice(place + 1) : text;
        let valid = true;
        try {
          JSON.parse(changed);
        } catch {
          valid = false;
        }
        expect(walkJson(changed) === undefined).toBe(valid);
      }),
      { numRuns: 500 },
    );
  });

  test('the lines of the JSON walk are where the keys stand', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const text = JSON.stringify(value, null, 1).split('\n');
        const seen = new Set<unknown>();
        walkJson(text.join('\n'), (path, line) => {
          const key = path.at(-1);
          seen.add(path[0]);
          if (typeof key === 'string') expect(text[line - 1]).toContain(JSON.stringify(key));
        });
        expect([...seen]).toEqual(expect.arrayContaining(Object.keys(value)));
      }),
    );
  });
});
