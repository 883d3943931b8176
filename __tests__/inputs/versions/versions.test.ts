import { describe, expect, test } from '@jest/globals';
import { EXAMPLE, GOOD, HEX, inputsOf, problemsOf, ZB, ZS, zn } from '../../support/inputs.ts';

describe('lists of versions', () => {
  const [one, two] = [
    { sid: zn(1), path: undefined },
    { sid: zn(2), path: undefined },
  ];
  const [a, b] = [
    { sid: zn(1), path: '/a' },
    { sid: zn(2), path: '/b/c' },
  ];
  test.each([
    [`${zn(1)}\n${zn(2)}`, [one, two]],
    [`${zn(1)}\r\n${zn(2)}\r\n`, [one, two]],
    [`${zn(1)},${zn(2)}`, [one, two]],
    [`${zn(1)}, ${zn(2)} ,`, [one, two]],
    [`${zn(1)} ${zn(2)}`, [one, two]],
    [`"${zn(1)}", '${zn(2)}'`, [one, two]],
    [`["${zn(1)}","${zn(2)}"]`, [one, two]],
    [`# the greeting\n${zn(1)} # v2, ${zn(3)}\n\n#${zn(4)}\n${zn(2)}`, [one, two]],
    [`/a=${zn(1)}\n/b/c=${zn(2)}`, [a, b]],
    [JSON.stringify([`/a=${zn(1)}`, `/b/c=${zn(2)}`]), [a, b]],
  ])('%j', (text, versions) => {
    expect(inputsOf({ ...GOOD, 'function-versions': text }).build).toMatchObject({ functionVersions: versions });
    const assets = inputsOf({ ...GOOD, 'function-versions': '', 'asset-versions': text }).build;
    expect(assets).toMatchObject({ functionVersions: [], assetVersions: versions });
  });

  test.each([
    [ZB, 'This is a Build SID, which goes into `build-sid`.', EXAMPLE],
    [`ZH${HEX}`, 'a Function or Asset itself, not of one of its versions', EXAMPLE],
    [`ZE${HEX}`, 'This is an environment SID, which goes into `environment`.', EXAMPLE],
    [ZS, 'This is a service SID', EXAMPLE],
    [`XX${HEX}`, 'this does not start with ZN', EXAMPLE],
    [`zn${HEX}`, 'upper-case', `ZN${HEX}`],
    [`/a=zn${HEX}`, 'upper-case', `/a=ZN${HEX}`],
    [`/a=${ZB}`, 'This is a Build SID', `/a=${EXAMPLE}`],
    [`/a=\u200bZN${HEX}\u2060`, 'invisible characters', `/a=ZN${HEX}`],
    ['ZN123', 'this has 3 digits', EXAMPLE],
    [`${zn(1)}#x`, 'this has other characters', EXAMPLE],
    ['/greet', 'A path is followed by `=`', `/greet=${EXAMPLE}`],
    [`greet=${zn(1)}`, 'starts with `/`', `/greet=${zn(1)}`],
    [`=${zn(1)}`, 'Versions, `ZN…` or `/path=ZN…`', zn(1)],
    [`["/a b=${zn(1)}"]`, 'no spaces', zn(1)],
    [`/${'x'.repeat(255)}=${zn(1)}`, 'shorter than 256', zn(1)],
    [`{"a":"${zn(1)}"}`, 'JSON object', `/a=${zn(1)}`],
    [`{"a":1}`, 'JSON object', EXAMPLE],
    [`/a=b=${zn(1)}`, 'no `=`', zn(1)],
    ['[', 'not a JSON array', EXAMPLE],
    ['[1]', 'not a JSON array of strings', EXAMPLE],
    [`[{"sid":"${zn(1)}"}]`, 'not a JSON array of strings', zn(1)],
    ['[]', 'has no version in it', EXAMPLE],
    [', ,', 'has no version in it', EXAMPLE],
    ['# none yet', 'has no version in it', EXAMPLE],
  ])('%s is refused', (text, rule, fix) => {
    const expected = [expect.objectContaining({ rule: expect.stringContaining(rule), fix: `asset-versions: ${fix}` })];
    expect(problemsOf({ ...GOOD, 'function-versions': zn(99), 'asset-versions': text })).toEqual(expected);
  });

  test('repeats, in one list and across: one problem for each list, with the list without them', () => {
    const twice = `ZN${'A'.repeat(32)} ZN${'a'.repeat(32)} /p=${zn(1)} /p=${zn(2)}`;
    const kept = [`  ZN${'a'.repeat(32)}`, `  /p=${zn(1)}`];
    const rule = (where: string) =>
      `The version is ${where}. Name it once. The path is ${where}. A path is one route, so one version answers on it: keep the one you mean. There are 2 such entries.`;
    expect(problemsOf({ ...GOOD, 'function-versions': twice, 'asset-versions': `${zn(1)} /p=${zn(3)}` })).toEqual([
      {
        input: 'function-versions',
        seen: `ZN${'a'.repeat(32)}, /p=${zn(2)}`,
        rule: rule('twice in this list'),
        fix: ['function-versions: |', ...kept].join('\n'),
      },
      {
        input: 'asset-versions',
        seen: `${zn(1)}, /p=${zn(3)}`,
        rule: rule('in `function-versions`, too'),
        fix: ['function-versions: | # and remove asset-versions', ...kept].join('\n'),
      },
    ]);
  });

  test('a list keeps what the other does not name', () => {
    const row = { ...GOOD, 'function-versions': zn(1), 'asset-versions': `${zn(1)} ${zn(2)}` };
    expect(problemsOf(row).map(({ fix }) => fix)).toEqual([`asset-versions: ${zn(2)}`]);
  });

  test('one kind of mistake is one problem, with a count and the first three', () => {
    const text = Array.from({ length: 50 }, (_, n) => `ZB${n.toString(16).padStart(32, '0')}`).join('\n');
    const sids = text.split('\n').slice(0, 3);
    expect(problemsOf({ ...GOOD, 'function-versions': text })).toEqual([
      {
        input: 'function-versions',
        seen: sids.join(', '),
        rule: expect.stringMatching(/^This is a Build SID.* There are 50 such entries\.$/),
        fix: `function-versions: ${EXAMPLE}`,
      },
    ]);
  });

  test('where each entry can be mended, the whole list is given back', () => {
    const text = `/a b\n/c=${zn(1)}`;
    expect(problemsOf({ ...GOOD, 'function-versions': JSON.stringify(text.split('\n')) })).toHaveLength(1);
    const list = JSON.stringify([`/a b=${zn(1)}`, `/c=${zn(2)}`]);
    expect(problemsOf({ ...GOOD, 'function-versions': list }).map(({ fix }) => fix)).toEqual([
      `function-versions: |\n  ${zn(1)}\n  /c=${zn(2)}`,
    ]);
  });
});
