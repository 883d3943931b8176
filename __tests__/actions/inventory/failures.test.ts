import { expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { explainFindings } from '../../../src/actions/inventory/failures.ts';
import { failureOf, NOW, readingOf, serviceOf, surveyOf } from '../../support/inventory.ts';

const explain = (
  readings: Parameters<typeof surveyOf>[0],
  failOn: 'none' | 'retired' | 'retiring' = 'none',
  runtime?: string,
  leftOut: Parameters<typeof explainFindings>[3] = [],
) => explainFindings(surveyOf(readings, runtime), { failOn, runtime }, NOW, leftOut)?.explanation;

const OLD = [readingOf(1, { '': 'node18', dev: 'node24', gone: null }), readingOf(2, { '': 'node20' }, 'shop')];

test.each([
  ['none', OLD, 0],
  ['retired', OLD, 2],
  ['retired', [readingOf(1, { '': 'node22', dev: 'node26' })], 0],
  ['retiring', OLD, 2],
] as const)('fail-on: %s', (failOn, readings, count) => {
  const failure = explain(readings, failOn);
  if (count === 0) expect(failure).toBeUndefined();
  else expect(failure?.what).toMatch(new RegExp(`^${count} environments are on a runtime that is retired`));
});

test('what is about to be retired fails where that is asked for', () => {
  const today = Date.parse('2027-03-01');
  const survey = surveyOf([readingOf(1, { '': 'node22' })], '', today);
  expect(explainFindings(survey, { failOn: 'retired', runtime: undefined }, today, [])).toBeUndefined();
  expect(explainFindings(survey, { failOn: 'retiring', runtime: undefined }, today, [])?.explanation).toMatchObject({
    title: 'Runtimes about to be retired',
    what: '1 environment is on a runtime that is about to be retired: service-1 production (node22, supported until 2027-04-30).',
    why: expect.stringMatching(/^Node\.js ends its support .* “fail-on: retiring” asks for an error\.$/),
    next: 'Move it to “runtime: node24”: the lines below do it, without uploading anything.',
  });
});

test('with “fail-on: retiring” both reasons are given where both are there', () => {
  const today = Date.parse('2027-03-01');
  const survey = surveyOf([readingOf(1, { '': 'node22', dev: 'node18' })], '', today);
  const { explanation } = explainFindings(survey, { failOn: 'retiring', runtime: undefined }, today, []) ?? {};
  expect(explanation).toMatchObject({
    title: 'Retired runtimes',
    what: expect.stringMatching(/^2 environments are on a runtime that is retired or about to be retired: /),
    why: expect.stringMatching(/takes no new Builds on a retired runtime.*Node\.js ends its support/),
  });
});

test.each([
  ['2027-04-30T23:00:00Z', 'supported until 2027-04-30'],
  ['2027-05-01', 'support ended 2027-04-30'],
])('on %s it reads “%s”', (day, said) => {
  const today = Date.parse(day);
  const survey = surveyOf([readingOf(1, { '': 'node22' })], '', today);
  expect(explainFindings(survey, { failOn: 'retiring', runtime: undefined }, today, [])?.explanation.what).toContain(
    said,
  );
});

test('the first of them are named, with the lines that move them', () => {
  const failure = explain(OLD, 'retired');
  expect(failure?.what).toBe(
    '2 environments are on a runtime that is retired: service-1 production (node18, no new Builds since 2025-11-10), shop production (node20, no new Builds).',
  );
  expect(load(failure?.lines?.join('\n') ?? '')).toEqual(
    ['service-1', 'shop'].map((service) => ({
      uses: 'OWNER/twilio-serverless-build@v1',
      with: { 'service-sid': service, 'inherit-from': 'production', runtime: 'node24', environment: 'production' },
    })),
  );
});

test.each([
  ['node18', 'node24'],
  ['node22', 'node22'],
  ['node26', 'node26'],
])('with “runtime: %s” they are to move to %s: no runtime that is due', (runtime, target) => {
  const failure = explain([readingOf(1, { '': 'node18' })], 'retired', runtime);
  expect(failure?.next).toContain(`Move it to “runtime: ${target}”`);
  expect(failure?.lines).toContain(`    runtime: ${target}`);
});

test('fifty of them fit into one annotation', () => {
  const {
    what = '',
    why,
    next,
    lines = [],
  } = explain(
    Array.from({ length: 50 }, (_, n) => readingOf(n, { '': 'node18' }, `${n}`.repeat(50).slice(0, 100))),
    'retired',
    'node24',
  ) ?? {};
  expect(what).toMatch(/^50 environments .* and 40 more\.$/);
  expect(next).toBe(
    'Move each to “runtime: node24”: the lines below do it for the first 3, and with other names for the rest, without uploading anything.',
  );
  expect(lines).toHaveLength(18);
  expect([what, why, next, ...lines].join('\n').length).toBeLessThan(4_000);
});

test('services that could not be read are named, with why and the request', () => {
  const failure = explain([...OLD, { service: serviceOf(7, 'a\n::error::b'), failure: failureOf() }]);
  expect(failure).toMatchObject({
    title: 'A service could not be read',
    what: '1 service could not be read: a ::error::b.',
    requestId: `RQ${'1'.repeat(32)}`,
  });
  expect(failure?.why).toContain('Twilio answered 503 to GET /v1/Services/');
  expect(failure?.next).toMatch(/^Everything else is listed\. .* Then run the step again\.$/);
});

test('what was not tried says so, and has no reason of another service', () => {
  const tried = { service: serviceOf(9, 'last'), failure: failureOf() };
  const failure = explain([tried, { service: serviceOf(7, 'a'), failure: failureOf(), untried: true }]);
  expect(failure?.what).toBe('2 services could not be read: last, a.');
  expect(failure?.why).toMatch(
    /^Of the first: .* 1 of them was not tried, because Twilio did not answer for others\.$/,
  );
  // Nothing else was read.
  expect(failure?.next).not.toContain('Everything else');
});

test('more entries than a matrix holds: how to split it', () => {
  const readings = Array.from({ length: 257 }, (_, n) => readingOf(n, { '': 'node22' }, `${n < 100 ? 'a' : 'b'}-${n}`));
  const next = (...more: Parameters<typeof explain>[3] & object) => explain(readings, 'none', 'node24', more)?.next;
  expect(explain(readings.slice(1), 'none', 'node24')).toBeUndefined();
  expect(explain(readings, 'none', 'node24')).toMatchObject({
    title: 'Too many for one matrix',
    what: '257 environments of 257 services are to move.',
    next: 'Split them: run the step for a part of the services at a time, e.g. “services: "b*"”, which fits 157 of the environments.',
  });
  // What else it would list is not known to be fewer.
  expect(next(serviceOf(900, 'b'))).toContain('“services: "b-*"”, which fits 157 ');
  expect(next(serviceOf(900, 'b-'))).toContain('“services: "a*"”, which fits 100 ');
  const unread = { service: serviceOf(900, 'b-'), failure: failureOf() };
  expect(explain([...readings, unread], 'none', 'node24')?.next).toContain('“services: "a*"”, which fits 100 ');
});

test('where no beginning of a name splits them, a list of services does', () => {
  const readings = Array.from({ length: 257 }, (_, n) => readingOf(n, { '': 'node22' }, `${'a'.repeat(30)}${n}`));
  expect(explain(readings, 'none', 'node24')?.next).toBe(
    `Split them: run the step for a part of the services at a time, with a list of them: “services: ${'a'.repeat(30)}0, ${'a'.repeat(30)}1” and so on.`,
  );
});

test('all of it at once is one explanation, the unread first', () => {
  const readings = Array.from({ length: 257 }, (_, n) => readingOf(n, { '': 'node18' }));
  const failure = explain([...readings, { service: serviceOf(900), failure: failureOf() }], 'retired', 'node24');
  expect(failure?.title).toBe('A service could not be read');
  expect(failure?.what).toMatch(/could not be read.*is retired.*are to move\.$/);
  expect(failure?.lines).toHaveLength(18);
});
