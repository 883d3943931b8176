import { describe, expect, test } from '@jest/globals';
import { EXAMPLE, GOOD, HEX, inputsOf, problemsOf, ZB, ZS, zn } from '../support/inputs.ts';

describe('lists of versions', () => {
  const [one, two] = [
    { sid: zn(1), path: undefined },
    { sid: zn(2), path: undefined },
  ];
  const [a, b] = [
    { sid: zn(1), path: '/a' },
    { sid: zn(2), path: '/b=c' },
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
    [`/a=${zn(1)}\n/b=c=${zn(2)}`, [a, b]],
    [JSON.stringify([`/a=${zn(1)}`, `/b=c=${zn(2)}`]), [a, b]],
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
    [`${zn(1)};${zn(2)}`, 'this has other characters', EXAMPLE],
    [`${zn(1)}#x`, 'this has other characters', EXAMPLE],
    ['/greet', 'A path is followed by `=`', `/greet=${EXAMPLE}`],
    [`greet=${zn(1)}`, 'starts with `/`', `/greet=${zn(1)}`],
    [`=${zn(1)}`, 'starts with `/`', `/path=${zn(1)}`],
    [`["/a b=${zn(1)}"]`, 'no spaces', `/path=${zn(1)}`],
    [`/${'x'.repeat(255)}=${zn(1)}`, 'shorter than 256', `/path=${zn(1)}`],
    [`{"a":"${zn(1)}"}`, 'JSON object', EXAMPLE],
    ['[', 'not a JSON array', `'["${EXAMPLE}"]'`],
    ['[1]', 'every version is a string', `'["${EXAMPLE}"]'`],
    [`[{"sid":"${zn(1)}"}]`, 'every version is a string', `'["${EXAMPLE}"]'`],
    [`- ${zn(1)}\n- ${zn(2)}`, 'dashes', zn(1)],
    ['[]', 'has no version in it', EXAMPLE],
    [', ,', 'has no version in it', EXAMPLE],
    ['# none yet', 'has no version in it', EXAMPLE],
  ])('%s is refused', (text, rule, fix) => {
    const expected = [expect.objectContaining({ rule: expect.stringContaining(rule), fix: `asset-versions: ${fix}` })];
    expect(problemsOf({ ...GOOD, 'function-versions': zn(99), 'asset-versions': text })).toEqual(expected);
  });

  test('repeats, in one list and across', () => {
    const twice = `ZN${'A'.repeat(32)} ZN${'a'.repeat(32)} /p=${zn(1)} /p=${zn(2)}`;
    expect(problemsOf({ ...GOOD, 'function-versions': twice, 'asset-versions': `${zn(1)} /p=${zn(3)}` })).toEqual([
      {
        input: 'function-versions',
        seen: `ZN${'a'.repeat(32)}`,
        rule: 'The version is twice in this list. Name it once.',
        fix: `function-versions: ZN${'a'.repeat(32)} # once`,
      },
      {
        input: 'function-versions',
        seen: `/p=${zn(2)}`,
        rule: expect.stringMatching(/^The path is twice in this list\. A path is one route/),
        fix: `function-versions: /p=${zn(1)} # once`,
      },
      {
        input: 'asset-versions',
        seen: zn(1),
        rule: 'The version is in `function-versions`, too. Name it once.',
        fix: `function-versions: /p=${zn(1)} # once`,
      },
      {
        input: 'asset-versions',
        seen: `/p=${zn(3)}`,
        rule: expect.stringMatching(/^The path is in `function-versions`, too\./),
        fix: `function-versions: /p=${zn(1)} # once`,
      },
    ]);
  });
});
