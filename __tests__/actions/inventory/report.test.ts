/** The log and the output `result`, the latter against its published schema. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { formatResult, logSurvey } from '../../../src/actions/inventory/report.ts';
import { NO_SURVEY } from '../../../src/actions/inventory/survey.ts';
import { createLog } from '../../../src/report/log.ts';
import { ROOT } from '../../support/action.ts';
import { hostile } from '../../support/hostile.ts';
import { buildOf, environmentOf, failureOf, readingOf, serviceOf, surveyOf } from '../../support/inventory.ts';

const schema = JSON.parse(readFileSync(path.join(ROOT, 'docs/inventory.schema.json'), 'utf8'));

/** The published one lets fields be added; here each has to be in it. */
const closed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.fromEntries(Object.entries(value).map(([key, field]) => [key, closed(field)]));
  return 'properties' in fields ? { ...fields, additionalProperties: false } : fields;
};
const validate = new Ajv({ allErrors: true, formats: { date: true, 'date-time': true } }).compile(
  closed(schema) as object,
);

function check(json: string) {
  const value = JSON.parse(json);
  validate(value);
  expect(validate.errors ?? []).toEqual([]);
  return value;
}

test('everything that was read is in the result', () => {
  const reading = readingOf(1, { '': 'node18', gone: null });
  const survey = surveyOf([reading, { service: serviceOf(7), failure: failureOf() }]);
  expect(check(formatResult(survey, { verdict: 'completed' }, 'node24')('output'))).toEqual({
    schemaVersion: 1,
    verdict: 'completed',
    runtime: 'node24',
    environments: [
      {
        service: 'service-1',
        environment: 'production',
        environmentSid: environmentOf(100).sid,
        buildSid: buildOf(100, '').sid,
        runtime: 'node18',
        state: 'retired',
        since: '2025-11-10',
        toMove: true,
        dependencies: 3,
        ranges: [],
        builtAt: '2026-11-19T12:00:00.000Z',
        ageDays: 10,
        url: 'https://host-100.twil.io',
      },
      {
        service: 'service-1',
        environment: 'gone',
        environmentSid: environmentOf(101).sid,
        toMove: false,
        url: 'https://host-101.twil.io',
      },
    ],
    services: [{ service: 'service-1', environments: 2, builds: 9, undeployedBuilds: 7 }],
    unread: [
      { service: 'service-7', reason: 'Twilio answered 503 to GET /v1/Services/ZS…/Environments?PageSize=100.' },
    ],
  });
});

test('in the file, a service that goes by its SID in the matrix does so, too, and nothing else is different', () => {
  const survey = surveyOf([
    readingOf(1, { '': 'node18' }, 'not a name'),
    { service: serviceOf(7), failure: failureOf() },
  ]);
  const format = formatResult(survey, { verdict: 'completed' }, 'node24');
  const { sid } = serviceOf(1);
  const [file, output] = [check(format('file')), check(format('output'))];
  expect([file.environments[0].service, file.services[0].service]).toEqual([sid, sid]);
  expect(output.environments[0].service).toBe('ZS…');
  expect(JSON.parse(format('file').replaceAll(sid, 'ZS…'))).toEqual(output);
});

test('a runtime whose support has ended has the day of that', () => {
  const survey = surveyOf([readingOf(1, { '': 'node22' })], 'node24', Date.parse('2027-06-01'));
  const [row] = check(formatResult(survey, { verdict: 'completed' }, 'node24')('output')).environments;
  expect(row).toMatchObject({ state: 'retiring', until: '2027-04-30' });
});

test('nothing was read', () => {
  const empty = { environments: [], services: [], unread: [] };
  const failure = { title: 't', what: 'w', why: 'y', next: 'n' };
  expect(check(formatResult(NO_SURVEY, { verdict: 'cancelled', failure }, undefined)('output'))).toEqual({
    schemaVersion: 1,
    verdict: 'cancelled',
    ...empty,
  });
});

const text = fc.oneof(hostile, fc.constantFrom(`AC${'a'.repeat(32)}`, `x-ZS${'b'.repeat(32)}`));

test('whatever things are called: the result fits its schema and has no account or service in it, the log obeys nobody', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 6, maxLength: 6 }), (names) => {
      const [service = '', suffix = '', unique = '', handler = '', range = '', words = ''] = names;
      const environment = { ...environmentOf(1, suffix, unique || 'e'), domainName: range };
      const build = buildOf(1, 'node18', { handler, ranges: [range], dependencies: 1 });
      const survey = surveyOf([
        { service: serviceOf(1, service), environments: [{ environment, build }], builds: 1, undeployed: 0 },
        { service: serviceOf(2, words), failure: failureOf(words) },
      ]);
      const format = formatResult(survey, { verdict: 'completed' }, 'node24');
      const json = format('output');
      check(json);
      check(format('file'));
      expect(json).not.toMatch(/(AC|ZS)[0-9a-fA-F]{32}/);
      const lines: string[] = [];
      const port = {
        ...createLog({} as Parameters<typeof createLog>[0]),
        info: (line: string) => void lines.push(line),
        startGroup: (title: string) => void lines.push(title),
        endGroup: () => undefined,
      } as unknown as Parameters<typeof createLog>[0];
      logSurvey(survey, createLog(port));
      for (const line of lines) expect(line).not.toMatch(/^\s*::|##\[|[\r\n\u2028\u0000]/);
    }),
    { numRuns: 200 },
  );
});
