/** The output `result` against its published schema. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import type { Ending, RunReport, Verdict } from '../../src/report/facts.ts';
import { OUTPUT_NAMES } from '../../src/report/outputs.ts';
import { formatResult } from '../../src/report/result-json.ts';
import { hideSids } from '../../src/text/sanitize.ts';

const root = path.resolve(import.meta.dirname, '../..');
const schema = JSON.parse(readFileSync(path.join(root, 'docs/result.schema.json'), 'utf8'));
const ajv = new Ajv({ allErrors: true });
/** Fields of outputs that are to come are known to the schema already; anything else it must know, too. */
const validate = ajv.compile({ ...schema, additionalProperties: false });

const verdicts: readonly Verdict[] = schema.properties.verdict.enum;

const reportOf = (ending: Ending): RunReport => ({ startedAt: 0, phases: [], facts: {}, ending });

function check(json: string): Record<string, unknown> {
  const value = JSON.parse(json);
  validate(value);
  expect(validate.errors ?? []).toEqual([]);
  return value;
}

test.each(verdicts)('a report with the verdict %s fits the schema', (verdict) => {
  const sid = `ZB${'0'.repeat(32)}`;
  const failed = {
    failure: {
      title: 't',
      what: `GET /v1/Services/ZS${'1'.repeat(32)} failed`,
      why: 'w',
      next: 'n',
      code: 20003,
      requestId: 'RQ1',
      link: 'l',
      file: 'package.json',
      line: 3,
    },
    cause: { evidence: 'service' as const, code: 82003, text: 'x' },
    problems: [{ input: 'timeout', seen: '5', rule: 'r', fix: 'timeout: 5m', file: 'f', line: 1 }],
    mayExist: [sid],
  };
  const ending = (
    ['completed', 'building', 'planned'].includes(verdict) ? { verdict } : { verdict, ...failed }
  ) as Ending;
  const report: RunReport = {
    startedAt: 0,
    phases: [
      { name: 'look-up', start: 0, end: 120 },
      { name: 'Build', start: 120, end: undefined },
    ],
    ending,
    facts: {
      trigger: { commit: 'a'.repeat(40), runUrl: 'https://github.com/o/r/actions/runs/1', actor: 'octocat' },
      service: { sid: `ZS${'1'.repeat(32)}`, accountSid: `AC${'2'.repeat(32)}`, uniqueName: 'greeter', isNew: false },
      contents: {
        functionVersions: [],
        assetVersions: [],
        dependencies: [{ name: 'a', version: '1.0.0' }],
        runtime: 'node24',
      },
    },
  };
  const value = check(
    formatResult(
      {
        verdict,
        'build-sid': sid,
        created: 'true',
        'duration-seconds': '1.5',
        runtime: 'node24',
        'failure-reason': 'x',
      },
      report,
      500,
    ),
  );
  expect(value).toMatchObject({
    schemaVersion: 1,
    verdict,
    created: true,
    durationSeconds: 1.5,
    stepSeconds: 0.5,
    dependencies: 1,
    commit: 'a'.repeat(40),
    runUrl: 'https://github.com/o/r/actions/runs/1',
    actor: 'octocat',
  });
});

test('the schema knows every output but the two that hold the result', () => {
  const camel = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const names = OUTPUT_NAMES.filter((name) => name !== 'result' && name !== 'result-file').map(camel);
  expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(names));
});

test('no account or service SID is inside, whatever the texts say', () => {
  const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdefABCDEF'), minLength: 32, maxLength: 40 });
  const sid = fc.tuple(fc.constantFrom('AC', 'ZS'), hex).map(([prefix, rest]) => prefix + rest);
  const text = fc.array(fc.oneof(fc.string({ unit: 'binary' }), sid)).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (one, other) => {
      const failure = { title: one, what: other, why: one, next: other };
      const cause = { evidence: 'code', code: undefined, text: other } as const;
      const report = reportOf({ verdict: 'failed', failure, cause });
      const json = formatResult({ verdict: 'failed', 'failure-reason': 'x' }, report, 0);
      check(json);
      expect(json).not.toMatch(/(AC|ZS)[0-9a-fA-F]{32}/);
      expect(hideSids(one)).not.toMatch(/(AC|ZS)[0-9a-fA-F]{32}/);
      expect(json).not.toContain('\n');
    }),
  );
});

test('a result is small enough for the outputs of a job', () => {
  const text = 'é'.repeat(100_000);
  const problems = Array.from({ length: 500 }, () => ({ input: text, rule: text, fix: text }));
  const failure = { title: text, what: text, why: text, next: text };
  const report = reportOf({ verdict: 'error', failure, problems });
  expect(Buffer.byteLength(formatResult({ verdict: 'error' }, report, 0))).toBeLessThan(700_000);
});
