/** `variables` and what stands beside it: values as `dotenv` reads them, or every mistake, named without a value. */
import { describe, expect, test } from '@jest/globals';
import { parse } from 'dotenv';
import fc from 'fast-check';
import { INPUTS, variableOf } from '../../../src/inputs/declarations.ts';
import type { Files } from '../../../src/inputs/dependencies/types.ts';
import { readInputs } from '../../../src/inputs/inputs.ts';
import { collect } from '../../../src/inputs/misspelt.ts';
import { readVariableInputs } from '../../../src/inputs/variables/read.ts';
import { scanVariables } from '../../../src/inputs/variables/scan.ts';
import type { Problem } from '../../../src/model/errors.ts';

/** A workspace at /workspace; a link is a text that begins with `→`. */
function workspace(files: Record<string, string>): Files {
  const at = (path: string) => files[path.replace('/workspace/', '')];
  const missing = () => Object.assign(new Error('no'), { code: 'ENOENT' });
  const realPath = async (path: string) => {
    if (path === '/workspace') return path;
    const text = at(path);
    if (text === undefined) throw missing();
    return text.startsWith('→') ? text.slice(1) : path;
  };
  return {
    realPath,
    read: async (path, limit) => {
      const text = at(path) ?? '';
      if (text.length > limit) throw Object.assign(new Error('no'), { code: 'EFBIG' });
      return text;
    },
    exists: async (path) => at(path) !== undefined,
    list: async () => Object.keys(files),
  };
}

async function read(inputs: Record<string, string>, files: Record<string, string> = { 'package.json': '{}' }) {
  const given = { environment: 'staging', ...inputs };
  const env = Object.fromEntries(Object.entries(given).map(([name, value]) => [variableOf(name), value]));
  const problems: Problem[] = [];
  const sources = { given: collect(INPUTS, env), env, workspace: '/workspace', files: workspace(files) };
  const found = await readVariableInputs(sources, problems);
  expect(found === undefined).toBe(problems.length > 0);
  if (found === undefined) return { problems };
  const { request, warnings } = found;
  return { values: Object.fromEntries(request.values), kept: request.kept, replace: request.replace, warnings };
}

const problemsOf = async (...given: Parameters<typeof read>) => {
  const { problems } = await read(...given);
  return (problems ?? []).map(({ input, rule, line }) => `${input}${line === undefined ? '' : ` ${line}`}: ${rule}`);
};

const SECRET = 'qV7secretxW3';

describe('values', () => {
  test.each([
    ['A=1\nB = two words # comment\n', { A: '1', B: 'two words' }],
    ['export A="a # b"', { A: 'a # b' }],
    ['A="line 1\nline 2"\nB=2', { A: 'line 1\nline 2', B: '2' }],
    ['A="one\\ntwo"', { A: 'one\ntwo' }],
    ["A='one\\ntwo'", { A: 'one\\ntwo' }],
    ['A={"a":"b"}', { A: '{"a":"b"}' }],
    ['\n# nothing\n\r\nA=x=y==\r\n', { A: 'x=y==' }],
    ['A=1\nA=1', { A: '1' }],
  ])('%j', async (variables, values) => expect(await read({ variables })).toMatchObject({ values, kept: [] }));

  test('are those of dotenv, whatever the text, where no mistake is found', () => {
    const piece = fc.constantFrom(
      'A',
      'B1',
      '=',
      ' ',
      '\n',
      '\r\n',
      '"',
      "'",
      '`',
      '#',
      '\\n',
      ':',
      'export ',
      'x',
      '-',
      '.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        // That is an entry to dotenv, and a mistake here.
        fc.pre(!/[\w.-][^\S\n]*\n\s*=/.test(text));
        const ours = Object.fromEntries(scanVariables(text).entries.map(({ name, value }) => [name, value]));
        expect(ours).toEqual(parse(text));
      }),
      { numRuns: 3_000 },
    );
  });

  test('every line is in an entry, a stray, a comment or blank', () => {
    const line = fc.constantFrom(
      'A=1',
      'B="x',
      'y"',
      '# c',
      '',
      '   ',
      'stray',
      '=x',
      "C='a b' # d",
      '-----END KEY-----',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const { entries, strays } = scanVariables(lines.join('\n'));
        const values = entries.map(({ value }) => value).join('\n');
        for (const [index, text] of lines.entries()) {
          if (/^\s*(#|$)/.test(text)) continue;
          const here = entries.some((entry) => entry.line === index + 1) || strays.includes(index + 1);
          expect(here || values.includes(text.replace(/^=|["'].*$/g, ''))).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('both inputs', () => {
  const file = { '.env': 'A=file\nB=\nACCOUNT_SID=AC\nAUTH_TOKEN=x\nC=c' };

  test('a name that both have comes from `variables`; empty values and the platform’s names are left out', async () => {
    const { values, kept } = await read({ variables: 'A=input', 'variables-file': '.env' }, file);
    expect(values).toEqual({ A: 'input', C: 'c' });
    expect(kept).toEqual(['B', 'ACCOUNT_SID', 'AUTH_TOKEN']);
  });

  test('an optional name that is empty stays as it is, whatever the file says', async () => {
    const given = { variables: 'A=', 'optional-variables': 'A', 'variables-file': '.env', 'replace-variables': 'true' };
    expect(await read(given, file)).toMatchObject({
      values: { C: 'c' },
      kept: expect.arrayContaining(['A']),
      replace: true,
    });
  });

  test('more than Functions can read together is a warning', async () => {
    const variables = Array.from({ length: 8 }, (_, index) => `K${index}=${'x'.repeat(400)}`).join('\n');
    const { warnings, problems } = await read({ variables });
    expect(problems).toBeUndefined();
    expect(warnings).toEqual([expect.stringContaining('3216 bytes')]);
  });
});

describe('mistakes', () => {
  const cases: readonly (readonly [string, Record<string, string>, Record<string, string>, readonly RegExp[]])[] = [
    [
      'an empty value',
      { variables: `A=${SECRET}\nSTRIPE_KEY=` },
      {},
      [/^variables: STRIPE_KEY is empty: the secret does not exist/],
    ],
    ['an empty value in quotes', { variables: 'STRIPE_KEY=""' }, {}, [/STRIPE_KEY is empty/]],
    ['a line without `=`', { variables: `A=1\n${SECRET}` }, {}, [/^variables: Line 2 has no `=`/]],
    [
      'several lines without `=`',
      { variables: `${SECRET}\nB=2\n${SECRET} x` },
      {},
      [/^variables: Lines 1, 3 have no `=`/],
    ],
    [
      'a value of several lines without quotes',
      { variables: `A=-----BEGIN KEY-----\n${SECRET}=\n-----END KEY-----` },
      {},
      [/^variables: Line 3 has/, /^variables: The variable in line 2 may be a value without a name/],
    ],
    [
      'a value in Base64 as a line',
      { variables: `A=1\n${SECRET}=` },
      {},
      [/^variables: The variable in line 2 may be a value without a name, so it is not shown: nothing follows it\./],
    ],
    [
      'a value that ends in `==`, even if its name is optional',
      { variables: `${SECRET}==`, 'optional-variables': SECRET },
      {},
      [/^variables: The variable in line 1 may be a value without a name.*nothing follows it but `=`/],
    ],
    ['a value that ends in a colon', { variables: `${SECRET}: ` }, {}, [/line 1 may be a value/]],
    ['a value that ends in a quote', { variables: `${SECRET}="` }, {}, [/line 1 may be a value/]],
    [
      'the second line of a value, in a file',
      { 'variables-file': '.env' },
      { '.env': `A=x\n${SECRET}=` },
      [/^variables-file 2: The variable in line 2 may be a value/],
    ],
    [
      'names in words',
      { variables: 'AUTHENTICATION_KEY=\nstripe_secret_key=\nstripeKey=' },
      {},
      [/AUTHENTICATION_KEY is empty/, /stripe_secret_key is empty/, /stripeKey is empty/],
    ],
    [
      'a name that is none',
      { variables: `MY-KEY=${SECRET}` },
      {},
      [/^variables: The variable in line 1 has a name that cannot be used/],
    ],
    [
      'a long name',
      { variables: `${'N'.repeat(129)}=${SECRET}` },
      {},
      [/^variables: The variable in line 1 has a name/],
    ],
    [
      'a long value, in bytes',
      { variables: `A=${SECRET}${'é'.repeat(220)}` },
      {},
      [/^variables: A has 452 bytes \(in line 1\), and Twilio takes 450/],
    ],
    [
      'the same name twice',
      { variables: `A=${SECRET}\nB=2\nA=other` },
      {},
      [/^variables: A is given twice with different values, in lines 1 and 3/],
    ],
    [
      'a quote that is not closed',
      { variables: `A="${SECRET}` },
      {},
      [/^variables: A begins with a quote that does not end/],
    ],
    ['a hash in a value', { variables: `A=${SECRET}#more` }, {}, [/^variables: A has a `#` in its value/]],
    ['`__proto__`', { variables: `__proto__=${SECRET}` }, {}, [/has a name that cannot be used/]],
    ['nothing to keep', { 'replace-variables': 'true' }, {}, [/^replace-variables: .*that would be all/]],
    [
      'a boolean that is none',
      { variables: 'A=1', 'replace-variables': 'yes' },
      {},
      [/^replace-variables: It is `true` or `false`/],
    ],
    [
      'an optional name that is nowhere',
      { variables: 'A=1', 'optional-variables': 'A STRIPE_KEY, B' },
      {},
      [/^optional-variables: No line of `variables` names STRIPE_KEY, B/],
    ],
    [
      'an optional name, and a secret that does not exist',
      { 'optional-variables': 'A' },
      {},
      [/`variables` is empty: if the line is there, the secret/],
    ],
    [
      'values among optional names',
      { variables: 'A=1', 'optional-variables': `A=${SECRET}` },
      {},
      [/takes names alone.*number 1 is none/],
    ],
    [
      'a file that is missing',
      { 'variables-file': '.env.prod' },
      { '.env.production': 'A=1' },
      [/^variables-file: The file does not exist.*there is \.env\.production/],
    ],
    [
      'a file in an empty workspace',
      { 'variables-file': '.env' },
      {},
      [/the workspace is empty: no actions\/checkout/],
    ],
    ['a text in place of a file', { 'variables-file': `A=${SECRET}` }, {}, [/takes the path of a file, not its text/]],
    [
      'a file outside',
      { 'variables-file': '.env' },
      { '.env': '→/etc/passwd' },
      [/outside the workspace \(links resolved\)/],
    ],
    ['UTF-16', { 'variables-file': '.env' }, { '.env': 'A\0=\0' }, [/is not UTF-8/]],
    ['Latin-1', { 'variables-file': '.env' }, { '.env': `A=${SECRET}\ufffd` }, [/is not UTF-8/]],
    ['a large file', { 'variables-file': '.env' }, { '.env': 'x'.repeat(70_000) }, [/larger than 64 kB/]],
    ['a file without variables', { 'variables-file': '.env' }, { '.env': '# A=1\n' }, [/names no variable/]],
    [
      'mistakes in a file',
      { 'variables-file': '.env' },
      { '.env': `A=1\nB=${SECRET}#x\nC` },
      [/^variables-file 3: Line 3 has no/, /^variables-file 2: The variable in line 2 has a `#`/],
    ],
    [
      'mistakes everywhere, at once',
      { variables: 'A=', 'variables-file': '.env', 'optional-variables': 'B', environment: '' },
      { '.env': 'x' },
      [/A is empty/, /Line 1 has no/, /names B/],
    ],
  ];

  test.each(cases)('%s', async (_, inputs, files, expected) => {
    const problems = await problemsOf(inputs, files);
    expect(problems).toEqual(expected.map((rule) => expect.stringMatching(rule)));
    const { problems: whole } = await read(inputs, files);
    expect(JSON.stringify(whole)).not.toContain(SECRET);
  });

  const secret = (name: string) => `  ${name}="$${`{{ secrets.${name} }}`}"`;
  const block = (...names: readonly string[]) => ['variables: |', ...names.map(secret)].join('\n');
  test.each([
    ['JSON', `{"A":"${SECRET}","B":"2"}`, block('A', 'B')],
    ['toJSON(secrets)', JSON.stringify({ STRIPE_KEY: SECRET, github_token: SECRET }, null, 2), block('STRIPE_KEY')],
    ['JSON with values as keys', `{"${SECRET}":"A","sk_live_${SECRET}":"B","C":"c"}`, block('C')],
    ['JSON with a comma too many', `{"A":"${SECRET}",}`, block('STRIPE_KEY')],
    ['a JSON list', `["A=${SECRET}"]`, block('STRIPE_KEY')],
    ['a YAML list', `- A=${SECRET}\n- "B=2"\n`, block('A', 'B')],
    ['a YAML list of maps', `- A: ${SECRET}\n- B: 2`, block('A', 'B')],
    ['a YAML list of records', `- name: A\n  value: ${SECRET}`, block('STRIPE_KEY')],
    ['a YAML list of values', `- ${SECRET}==\n- ${SECRET}`, block('STRIPE_KEY')],
  ])('another form is one problem, with the names in it: %s', async (_, variables, fix) => {
    const { problems } = await read({ variables, 'optional-variables': 'A' });
    const rule = expect.stringMatching(/^This is (?:JSON|a YAML list), and `variables` takes lines of `NAME=value`\./);
    expect(problems).toEqual([{ input: 'variables', rule, fix }]);
    expect(JSON.stringify(problems)).not.toContain(SECRET);
  });

  test('another form in a file', async () => {
    const inputs = { 'variables-file': 'env.json', 'optional-variables': 'A' };
    const { problems } = await read(inputs, { 'env.json': `{"A":"${SECRET}"}` });
    const rule = expect.stringContaining('the file has lines of `NAME=value`');
    expect(problems).toEqual([{ input: 'variables-file', file: 'env.json', line: 1, rule, fix: 'A="its value"' }]);
  });

  test.each([
    ['with a secret in the workflow', { variables: 'A=x#y' }, secret('A').trim()],
    ['without one in a file, where GitHub replaces nothing', { 'variables-file': '.env' }, 'A="its value"'],
  ])('show the corrected line %s', async (_, inputs, fix) => {
    expect((await read(inputs, { '.env': 'A=x#y' })).problems).toEqual([expect.objectContaining({ fix })]);
  });

  test('a file that is not there is one problem: nobody knows which names are in it', async () => {
    const { problems } = await read({ variables: 'B=1', 'variables-file': '.env', 'optional-variables': 'A' });
    expect(problems?.map(({ input }) => input)).toEqual(['variables-file']);
  });

  test('never take a line for a name whose = is on the next one', async () => {
    const found = await read({ variables: `${SECRET}\n="x\nB=1` });
    expect(found.problems?.map(({ rule }) => rule)).toEqual([expect.stringMatching(/^Lines 1, 2 have/)]);
    expect(JSON.stringify(found.problems)).not.toContain(SECRET);
  });

  test('never hold a value, whatever the text', async () => {
    const line = fc
      .tuple(
        fc.constantFrom('A', 'B', 'MY-KEY', '', '- ', '- A', '{"A":"'),
        fc.constantFrom('=', ' = ', ': ', ' '),
        fc.constantFrom('', '"', '#', "'"),
        fc.constantFrom(SECRET, `${SECRET}"`, `${SECRET} #x`),
      )
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 6 }), fc.boolean(), async (lines, inFile) => {
        const text = lines.join('\n');
        const found = inFile
          ? await read({ 'variables-file': '.env' }, { '.env': text })
          : await read({ variables: text, 'optional-variables': 'A' });
        expect(JSON.stringify(found.problems ?? [])).not.toContain(SECRET);
      }),
    );
  });
});

describe('one value that is pasted as `variables`', () => {
  const bytes = fc.uint8Array({ minLength: 12, maxLength: 90 }).map((array) => Buffer.from(array));
  const base64 = bytes.map((buffer) => buffer.toString('base64'));
  const url = bytes.map((buffer) => buffer.toString('base64url'));
  const hex = bytes.map((buffer) => buffer.toString('hex'));
  const texts = fc.oneof(
    base64,
    url,
    hex,
    fc.tuple(base64, fc.constantFrom(' ', '\n', ' = ', '# x')).map((parts) => parts.join('')),
    fc.tuple(hex, fc.constantFrom('=', ': ')).map((parts) => parts.join('')),
    fc.tuple(url, url, url).map((parts) => parts.join('.')),
    fc.tuple(url, hex, base64).map(([user, password, query]) => `https://${user}:${password}@example.org/?q=${query}`),
  );

  test.each([
    ['alone', (text: string) => read({ variables: text })],
    ['below a line', (text: string) => read({ variables: `A=1\n${text}` })],
    ['in a file', (text: string) => read({ 'variables-file': '.env' }, { '.env': `A=1\n${text}` })],
  ])('is an error, of which no 12 characters are shown: %s', async (_, readIt) => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { problems, ...rest } = await readIt(text);
        expect(rest).toEqual({});
        const said = JSON.stringify(problems);
        for (let at = 0; at + 12 <= text.length; at++) expect(said.includes(text.slice(at, at + 12))).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test('is a name where it is in `optional-variables`', async () => {
    const found = await read({ variables: 'stripeSecretKey2=', 'optional-variables': 'stripeSecretKey2' });
    expect(found.kept).toEqual(['stripeSecretKey2']);
  });
});

test('a misspelt name of such an input is found, and its value is not shown', () => {
  const env = Object.fromEntries(
    Object.entries({ variable: `A=${SECRET}`, 'variables-fle': SECRET, optional_variables: SECRET }).map(
      ([name, value]) => [variableOf(name), value],
    ),
  );
  const found = readInputs(env);
  const problems = 'problems' in found ? found.problems : [];
  expect(problems.map(({ rule }) => rule).join()).toMatch(
    /mean `variables`.*mean `variables-file`.*mean `optional-variables`/,
  );
  expect(JSON.stringify(problems)).not.toContain(SECRET);
});
