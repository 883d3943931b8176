import { describe, expect, test } from '@jest/globals';
import { messages, read, rules, type Tree } from '../../../support/dependencies.ts';

describe('Yarn', () => {
  const berry = (entries: string, version: number | string = 8): string =>
    `__metadata:\n  version: ${version}\n\n${entries}`;
  const entry = (key: string, resolution: string, version = '1.0.0'): string =>
    `"${key}":\n  version: ${version}\n  resolution: "${resolution}"\n  linkType: hard\n\n`;
  const root = entry('r@workspace:.', 'r@workspace:.');

  test('needs the package.json', async () => {
    expect(await rules('yarn.lock', { 'yarn.lock': '# yarn lockfile v1\n' })).toEqual([
      expect.stringMatching(/package.json does, and is missing/),
    ]);
  });

  test("resolutions are followed, Berry's in each form", async () => {
    for (const pattern of ['a', 'a@^1', 'a@npm:^1', 'r/a', '**/a']) {
      const tree = {
        'package.json': { name: 'r', dependencies: { a: '^1' }, resolutions: { [pattern]: '0.5.0' } },
        'yarn.lock': berry(root + entry('a@npm:0.5.0', 'a@npm:0.5.0', '0.5.0')),
      };
      expect((await read('yarn.lock', tree)).list?.dependencies).toEqual([{ name: 'a', version: '0.5.0' }]);
    }
  });

  test('a catalog is followed when the lockfile leaves no doubt', async () => {
    const tree = {
      'package.json': { dependencies: { a: 'catalog:' } },
      'yarn.lock': berry(root + entry('a@npm:^1', 'a@npm:1.0.0')),
    };
    expect((await read('yarn.lock', tree)).list?.dependencies).toEqual([{ name: 'a', version: '1.0.0' }]);
    const two = {
      ...tree,
      'yarn.lock': berry(root + entry('a@npm:^1', 'a@npm:1.0.0') + entry('a@npm:^2', 'a@npm:2.0.0', '2.0.0')),
    };
    expect(await rules('yarn.lock', two)).toEqual([expect.stringMatching(/no version of `a` \(`catalog:`\)/)]);
  });

  test('another registry, a sibling, a newer format', async () => {
    const with1 = (text: string, version = 8): Tree => ({
      'package.json': { name: 'r', dependencies: { a: '*' } },
      'yarn.lock': berry(root + text, version),
    });
    const hosted = entry('a@npm:*', 'a@npm:1.0.0::__archiveUrl=https%3A%2F%2Fnpm.example.com%2Fa.tgz');
    expect(await messages('yarn.lock', with1(hosted))).toEqual([expect.stringMatching(/npm.example.com/)]);
    expect(await rules('package.json', with1(entry('a@*, a@npm:*', 'a@workspace:a')))).toEqual([
      expect.stringMatching(/registry only/),
    ]);
    expect(await messages('yarn.lock', with1(entry('a@npm:*', 'a@npm:1.0.0'), 99))).toEqual([
      expect.stringMatching(/format version 99, newer/),
    ]);
  });

  test('nonsense is a problem with its line', async () => {
    const tree = { 'package.json': {}, 'yarn.lock': '# yarn lockfile v1\n\na@1:\n  version "1\n' };
    expect((await read('yarn.lock', tree)).problems).toEqual([
      expect.objectContaining({ file: 'yarn.lock', line: expect.any(Number) }),
    ]);
    expect(await rules('yarn.lock', { ...tree, 'yarn.lock': '__metadata:\n  - [' })).toEqual([
      expect.stringMatching(/cannot be parsed/),
    ]);
  });
});
