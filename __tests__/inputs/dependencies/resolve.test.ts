/** What a package.json and a lockfile give, and the whole of what is said of them: problems, warnings, lines. */
import { expect, test } from '@jest/globals';
import { describeReading, ELSEWHERE, npmLock, type Tree } from '../../support/dependencies.ts';

const pkg = (dependencies: object, more: object = {}) => ({ 'package.json': { dependencies, ...more } });
const pnpm = (version: string) =>
  `lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      a:\n        specifier: ^1\n        version: ${version}\n`;
test.each<[string, string, Tree, readonly string[]]>([
  [
    'ranges, and a lockfile beside',
    'package.json',
    { ...pkg({ a: '^1', b: '2.0.0' }), 'package-lock.json': npmLock({ a: { version: '1.0.0' } }, { a: '^1' }) },
    [
      'package.json, not exact',
      'a ^1 (line 3)',
      'b 2.0.0 (line 4)',
      'warning in package.json: Ranges are sent as they are, and Twilio picks the versions. For the locked ones: “dependencies-file: package-lock.json”.',
    ],
  ],
  [
    'exact versions, and a lockfile beside',
    'package.json',
    { ...pkg({ b: '2.0.0' }), 'package-lock.json': npmLock({}, {}) },
    ['package.json', 'b 2.0.0 (line 3)'],
  ],
  [
    'nothing',
    'package.json',
    pkg({}),
    [
      'package.json',
      'warning in package.json: package.json names no dependencies: the Build gets only what Twilio adds by itself.',
    ],
  ],
  [
    'catalog without a lockfile',
    'package.json',
    pkg({ a: 'catalog:' }),
    [
      'package.json:3: `a` has its version in a catalog, which only a lockfile resolves. Instead of "a": "catalog:": "a": "<version>"',
    ],
  ],
  [
    'catalog with a lockfile',
    'package.json',
    { ...pkg({ a: 'catalog:' }), 'pnpm-lock.yaml': pnpm('1.0.0') },
    [
      'package.json:3: `a` has its version in a catalog, which only a lockfile resolves. Instead of "a": "catalog:": dependencies-file: pnpm-lock.yaml',
    ],
  ],
  [
    'refused',
    'package.json',
    pkg({ a: 'file:../a', b: 3 }),
    [
      `package.json:3: \`a\` is a file or folder of this repository (\`file:../a\`). ${ELSEWHERE} Instead of "a": "file:../a": "a": "<a published version>"`,
      'package.json:4: The version of `b` is not a string (`3`). Instead of "b": "3": "b": "1.2.3"',
    ],
  ],
  [
    'patched',
    'package.json',
    {
      'package.json': {
        dependencies: { a: '^1', b: '1.0.0' },
        pnpm: { patchedDependencies: { a: 'x.patch', 'c@1.0.0': 'y', 'd@1': 'z' } },
      },
    },
    [
      `package.json:3: \`a\` is a patched package, and the patch would not be there (\`package.json: a\`). ${ELSEWHERE} Instead of "a": "^1": "a": "<a published version>"`,
    ],
  ],
  [
    'patched below',
    'package.json',
    {
      'package.json': {
        dependencies: { b: '1.0.0' },
        pnpm: { patchedDependencies: { 'c@1.0.0': 'y', 'c@2.0.0': 'z', '@s/d@1': 'z' } },
      },
    },
    [
      'package.json',
      'b 1.0.0 (line 3)',
      'warning in package.json: Patched in package.json: `c`, `@s/d`. Where a dependency needs it, Twilio installs it without the patch.',
    ],
  ],
  [
    'patched in another version',
    'package.json',
    { 'package.json': { dependencies: { b: '1.0.0' }, pnpm: { patchedDependencies: { 'b@2.0.0': 'y' } } } },
    ['package.json', 'b 1.0.0 (line 3)'],
  ],
  [
    'resolutions',
    'package.json',
    pkg({ a: '1.0.0' }, { resolutions: { c: '1.0.0' } }),
    [
      'package.json',
      'a 1.0.0 (line 3)',
      'warning in package.json: `resolutions` in package.json cannot be sent: Twilio resolves the dependencies of dependencies anew.',
    ],
  ],
  [
    'pnpm.overrides',
    'package.json',
    pkg({ a: '1.0.0' }, { pnpm: { overrides: { c: '1.0.0' } } }),
    [
      'package.json',
      'a 1.0.0 (line 3)',
      'warning in package.json: `pnpm.overrides` in package.json cannot be sent: Twilio resolves the dependencies of dependencies anew.',
    ],
  ],
  [
    'empty overrides',
    'package.json',
    pkg({ a: '1.0.0' }, { overrides: {}, resolutions: {}, pnpm: {} }),
    ['package.json', 'a 1.0.0 (line 3)'],
  ],
  [
    'optional and not locked',
    'package-lock.json',
    {
      'package.json': { dependencies: { b: '1.0.0' }, optionalDependencies: { a: '^1', c: '^2' } },
      'package-lock.json': npmLock({ b: { version: '1.0.0' } }, { b: '1.0.0' }),
    },
    [
      'package-lock.json',
      'b 1.0.0 (line 9)',
      'warning in package-lock.json: Optional and not in package-lock.json, so left out: `a`, `c`.',
    ],
  ],
  [
    'optional and refused',
    'package-lock.json',
    { 'package.json': { optionalDependencies: { a: 'file:a' } }, 'package-lock.json': npmLock({}, {}) },
    [
      `package.json:3: \`a\` is a file or folder of this repository (\`file:a\`). ${ELSEWHERE} Instead of "a": "file:a": "a": "<a published version>"`,
    ],
  ],
  [
    'missing',
    'package-lock.json',
    { 'package.json': { dependencies: { a: '^1' } }, 'package-lock.json': npmLock({}, {}) },
    [
      'package.json:3: package-lock.json is out of date: it has no version of `a` (`^1`). Run the package manager and commit the lockfile. Instead of "a": "^1": npm install # then commit the lockfile',
    ],
  ],
  [
    'missing in the lockfile’s own list',
    'package-lock.json',
    { 'package-lock.json': npmLock({}, { a: '^1' }) },
    [
      'package-lock.json:4: package-lock.json is out of date: it has no version of `a` (`^1`). Run the package manager and commit the lockfile. Instead of "a": "^1": npm install # then commit the lockfile',
    ],
  ],
  [
    'another version',
    'package-lock.json',
    { ...pkg({ a: '^2' }), 'package-lock.json': npmLock({ a: { version: '1.0.0' } }, { a: '^1' }) },
    [
      'package.json:3: package-lock.json is out of date: it has `a` 1.0.0, and package.json asks for `^2`. Run the package manager and commit the lockfile. Instead of "a": "^2": npm install # then commit the lockfile',
    ],
  ],
  [
    'another version, forced',
    'package-lock.json',
    {
      ...pkg({ a: '^2' }, { overrides: { a: '1.0.0' } }),
      'package-lock.json': npmLock({ a: { version: '1.0.0' } }, { a: '^1' }),
    },
    [
      'package-lock.json',
      'a 1.0.0 (line 9)',
      'warning in package-lock.json: `overrides` in package.json cannot be sent: Twilio resolves the dependencies of dependencies anew.',
    ],
  ],
  [
    'no exact version',
    'package-lock.json',
    { ...pkg({ a: '^1' }), 'package-lock.json': npmLock({ a: { version: '1.x' } }, { a: '^1' }) },
    [
      'package-lock.json:9: package-lock.json has no exact version of `a`, but `1.x`. Instead of "a": "^1": npm install # then commit the lockfile',
    ],
  ],
  [
    'foreign',
    'package-lock.json',
    {
      ...pkg({ a: '^1' }),
      'package-lock.json': npmLock(
        { a: { version: '1.0.0', resolved: 'git+ssh://git@github.com/a/b.git#abc' } },
        { a: '^1' },
      ),
    },
    [
      `package.json:3: \`a\` is not from the registry (\`git+ssh://git@github.com/a/b.git#abc\`). ${ELSEWHERE} Instead of "a": "^1": "a": "<a published version>"`,
    ],
  ],
  [
    'an alias by the lockfile alone',
    'package-lock.json',
    { ...pkg({ a: '^1' }), 'package-lock.json': npmLock({ a: { version: '1.0.0', name: 'b' } }, { a: '^1' }) },
    [
      'package.json:3: `a` is an alias of `b`. Twilio looks versions up under the dependency’s own name and knows no aliases: depend on `b` and require it by that name. Instead of "a": "^1": "b": "1.0.0"',
    ],
  ],
  [
    'a private registry and scripts',
    'package-lock.json',
    {
      ...pkg({ a: '^1', b: '^1' }),
      'package-lock.json': npmLock(
        {
          a: { version: '1.0.0', resolved: 'https://npm.example.com/a.tgz' },
          b: { version: '1.0.0', resolved: 'https://npm.example.com/b.tgz', hasInstallScript: true },
        },
        { a: '^1', b: '^1' },
      ),
    },
    [
      'package-lock.json',
      'a 1.0.0 (line 10)',
      'b 1.0.0 (line 14)',
      'warning in package-lock.json: Locked from npm.example.com: `a`, `b`. Twilio installs from the public npm registry; a private package will not be found there.',
      'warning in package-lock.json: Installing runs a script of `b`. A native part that must be compiled fails the Build.',
    ],
  ],
  [
    'nothing locked',
    'package-lock.json',
    { 'package-lock.json': npmLock({}, {}) },
    [
      'package-lock.json',
      'warning in package-lock.json: package-lock.json names no dependencies: the Build gets only what Twilio adds by itself.',
    ],
  ],
  [
    'patched with a lockfile',
    'pnpm-lock.yaml',
    {
      ...pkg({ a: '^1' }, { pnpm: { patchedDependencies: { 'a@1.0.0': 'x', 'c@2': 'y' } } }),
      'pnpm-lock.yaml': pnpm('1.0.0'),
    },
    [
      `package.json:3: \`a\` is a patched package, and the patch would not be there (\`package.json: a@1.0.0\`). ${ELSEWHERE} Instead of "a": "^1": "a": "<a published version>"`,
    ],
  ],
  [
    'patched below with a lockfile',
    'pnpm-lock.yaml',
    { ...pkg({ a: '^1' }, { pnpm: { patchedDependencies: { 'c@2': 'y' } } }), 'pnpm-lock.yaml': pnpm('1.0.0') },
    [
      'pnpm-lock.yaml',
      'a 1.0.0 (line 7)',
      'warning in pnpm-lock.yaml: Patched in package.json: `c`. Where a dependency needs it, Twilio installs it without the patch.',
    ],
  ],
  [
    'yarn’s patch',
    'yarn.lock',
    {
      ...pkg({ a: 'patch:a@npm%3A1.0.0#x.patch' }),
      'yarn.lock':
        '__metadata:\n  version: 8\n\n"a@patch:a@npm%3A1.0.0#x.patch":\n  version: 1.0.0\n  resolution: "a@patch:a@npm%3A1.0.0#x.patch"\n',
    },
    [
      `package.json:3: \`a\` is a patched package, and the patch would not be there (\`patch:a@npm%3A1.0.0#x.patch\`). ${ELSEWHERE} Instead of "a": "patch:a@npm%3A1.0.0#x.patch": "a": "<a published version>"`,
    ],
  ],
  [
    'two lockfiles',
    'package.json',
    {
      ...pkg({ a: '^1' }),
      'package-lock.json': npmLock({ a: { version: '1.0.0' } }, { a: '^1' }),
      'yarn.lock': '# yarn lockfile v1\n',
    },
    [
      'package.json, not exact',
      'a ^1 (line 3)',
      'warning in package.json: There is yarn.lock beside package-lock.json; package-lock.json is used. Delete the one that is not in use.',
      'warning in package.json: Ranges are sent as they are, and Twilio picks the versions. For the locked ones: “dependencies-file: package-lock.json”.',
    ],
  ],
  [
    'yarn v1 without a package.json',
    'yarn.lock',
    { 'yarn.lock': '# yarn lockfile v1\n\n\na@^1:\n  version "1.2.0"\n' },
    [
      'yarn.lock: yarn.lock does not say which dependencies are the project’s own; package.json does, and is missing. Instead of yarn.lock: # commit package.json beside it',
    ],
  ],
  [
    'a broken lockfile beside',
    'package.json',
    { ...pkg({ a: '^1' }), 'yarn.lock': '{' },
    [
      'package.json, not exact',
      'a ^1 (line 3)',
      'warning in package.json: yarn.lock is not a lockfile of Yarn: it cannot be parsed (line 1). So package.json is read without it, ranges as they are.',
    ],
  ],
  [
    'twice in package.json',
    'package.json',
    { 'package.json': '{"dependencies":{"a":"1.0.0",\n"a":"2.0.0"}}' },
    ['package.json:2: package.json has `a` twice (lines 1 and 2). Keep one. Instead of package.json: "a": "2.0.0"'],
  ],
  [
    'the field twice',
    'package.json',
    { 'package.json': '{"dependencies":{"a":"1.0.0"},\n"dependencies":{"a":"2.0.0"}}' },
    [
      'package.json:2: package.json has `dependencies` twice (lines 1 and 2). Keep one. Instead of package.json: "dependencies": { … }',
      'package.json:2: package.json has `a` twice (lines 1 and 2). Keep one. Instead of package.json: "a": "2.0.0"',
    ],
  ],
  [
    'no object',
    'package.json',
    { 'package.json': '[]' },
    [
      'package.json:1: package.json is not a package.json: it holds no object. Instead of package.json: { "dependencies": { … } }',
    ],
  ],
  [
    'no map',
    'package.json',
    { 'package.json': '{\n"dependencies": ["a"]}' },
    [
      'package.json:2: `dependencies` in package.json is not a map of names to versions. Instead of package.json: "dependencies": { "lodash": "4.17.21" }',
    ],
  ],
  [
    'another registry',
    'app/package.json',
    {
      'app/package.json': { dependencies: { '@acme/a': '1.0.0' } },
      '.npmrc': '@acme:registry=https://npm.pkg.github.com\n',
    },
    [
      'package.json',
      '@acme/a 1.0.0 (line 3)',
      'warning in app/package.json:3: “@acme/a”: .npmrc takes @acme from npm.pkg.github.com. Twilio installs from the public npm registry, without credentials.',
    ],
  ],
  [
    'a lockfile of several projects',
    'package-lock.json',
    {
      'package.json': { workspaces: ['p/*'] },
      'p/x/package.json': {},
      'package-lock.json': { lockfileVersion: 3, packages: { '': { workspaces: ['p/*'] }, 'p/x': {} } },
    },
    [
      'package-lock.json:1: package-lock.json locks 2 projects. Name the package.json of one; its exact versions come from the lockfile: `dependencies-file: package.json`, `dependencies-file: p/x/package.json`. Instead of package-lock.json: dependencies-file: package.json',
    ],
  ],
  [
    'a member',
    'p/x/package.json',
    {
      'package.json': { workspaces: ['p/*'] },
      'p/x/package.json': { dependencies: { a: '^1' } },
      'package-lock.json': {
        lockfileVersion: 3,
        packages: { '': { workspaces: ['p/*'] }, 'p/x': {}, 'node_modules/a': { version: '1.1.0' } },
      },
    },
    ['package.json by package-lock.json', 'a 1.1.0 (line 3)'],
  ],
])('%s', async (_, input, tree, said) => expect(await describeReading(input, tree)).toEqual(said));
