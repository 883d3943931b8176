/** What each failed request is said to mean. */

import { expect, test } from '@jest/globals';
import { explainRequest } from '../../src/explain/error.ts';
import type { DependencyList } from '../../src/inputs/dependencies/types.ts';
import type { Facts } from '../../src/report/facts.ts';
import { classifyNetworkError, classifyStatus } from '../../src/twilio/error-class.ts';
import { RequestFailure, type RequestFailureFacts } from '../../src/twilio/request.ts';

const failure = (facts: RequestFailureFacts, method: 'GET' | 'POST' = 'POST') =>
  new RequestFailure({ method, path: '/v1/Services/greeter/Builds' }, facts);
const answered = (status: number, code?: number, message?: string) => classifyStatus(status, { code, message, status });
const refused = (message: string) => failure(answered(400, 20001, message));
const broken = (code: string) =>
  failure(classifyNetworkError(Object.assign(new Error(code), { name: 'FetchError', code })));

test.each([
  // By Twilio's code, and by the status where a gateway answered without one.
  ['20003', failure(answered(401, 20003)), 'Twilio did not accept the credentials'],
  ['401 alone', failure(classifyStatus(401, undefined)), 'Twilio did not accept the credentials'],
  ['20008', failure(answered(403, 20008)), 'These are test credentials'],
  ['20403', failure(answered(403, 20403)), 'Twilio refused access'],
  ['20404', failure(answered(404, 20404)), 'Twilio does not know it'],
  ['20409', failure(answered(409, 20409)), 'Twilio was busy with the same thing'],
  ['20429', failure(answered(429, 20429)), 'Too many requests'],
  ['429 with a code nobody knows', failure(answered(429, 99999)), 'Too many requests'],
  ['20500', failure(answered(500, 20500)), 'Twilio had an internal error'],
  ['20503', failure(answered(503, 20503)), 'Twilio is out of service'],
  ['70051', failure(answered(403, 70051)), 'The API key may not do this'],
  ['502 of a gateway', failure(classifyStatus(502, undefined)), 'No usable answer from Twilio'],
  ['a redirect', failure(classifyStatus(302, undefined)), 'No usable answer from Twilio'],
  ['407', failure(classifyStatus(407, undefined)), 'The proxy refused'],
  ['a certificate', broken('SELF_SIGNED_CERT_IN_CHAIN'), 'The TLS certificate was not accepted'],
  ['DNS', broken('ENOTFOUND'), 'The host name was not found'],
  ['DNS, for now', broken('EAI_AGAIN'), 'The host name was not found'],
  ['refused', broken('ECONNREFUSED'), 'No connection to Twilio'],
  ['reset', broken('ECONNRESET'), 'No usable answer from Twilio'],
  ['no time', failure({ class: 'unsent', words: 'no time left' }), 'Too late to be sent'],
  ['425', failure(classifyStatus(425, undefined)), 'No usable answer from Twilio'],
  // By Twilio's words, for advice only.
  ['no version', refused('No matching version found for left-pad@99.0.0.'), 'A dependency has no such version'],
  [
    'engines',
    refused('Unsupported engine for foo@1.0.0: wanted {"node":">=26"}'),
    'A dependency does not fit the runtime',
  ],
  ['runtime', refused('unsupported runtime: node18'), 'Twilio does not build for this runtime'],
  [
    'no versions',
    refused('At least one Function Version or Asset Version is required for Build'),
    'There is nothing to build',
  ],
  ['a version', refused(`FunctionVersion ZN${'0'.repeat(32)} not found`), 'Twilio does not take a version'],
  ['dependencies', refused('Dependencies is not valid JSON'), 'Twilio does not take the dependencies'],
  ['words nobody knows', refused('Colour must be blue'), 'Twilio refused the request'],
  // The words of a refusal to create say nothing about anything else.
  ['a GET that mentions a runtime', failure(answered(400, 20001, 'runtime'), 'GET'), 'Twilio refused the request'],
  [
    'an outage that mentions a runtime',
    failure(answered(500, 20001, 'unsupported runtime')),
    'Twilio had an internal error',
  ],
])('%s', (_, error, title) => {
  const explanation = explainRequest(error);
  expect(explanation.title).toBe(title);
  for (const sentence of [explanation.what, explanation.why, explanation.next])
    expect(sentence).toMatch(/^[A-Z].*\.$/s);
});

const packages: readonly (readonly [string, string | undefined])[] = [
  ['No matching version found for left-pad@99.0.0.', 'left-pad'],
  ['No matching version found for left-pad@^99.0.0', 'left-pad'],
  ['Error: No matching version found for @twilio/runtime-handler@9.9.9 in the registry', '@twilio/runtime-handler'],
  ['No matching version found for "left-pad@99.0.0"', 'left-pad'],
  ['No matching version found for elsewhere@1.0.0', undefined],
  ['No matching version found', undefined],
];

test.each([
  'No matching version found for @twilio/runtime-handler@2.1.0.',
  'Error: No matching version found for "@twilio/runtime-handler@^9" in the registry',
  'No matching version found',
])('“%s” does not blame npm for what may be the runtime handler', (message) => {
  const { why, next } = explainRequest(refused(message));
  expect(`${why} ${next}`).not.toMatch(/npm registry has no/);
  if (message.includes('@')) expect(next).toMatch(/^Leave @twilio\/runtime-handler out of the dependencies/);
});

test.each(packages)('the annotation for “%s” points at the line of %s', (message, name) => {
  const lines = new Map([
    ['left-pad', 4],
    ['@twilio/runtime-handler', 7],
  ]);
  const dependencies = [...lines.keys()].map((key) => ({ name: key, version: '1.0.0' }));
  const list: DependencyList = {
    dependencies,
    lines,
    file: 'app/package.json',
    kind: 'package.json',
    exact: true,
    warnings: [],
  };
  const facts: Facts = { request: { goal: 'Build', timeoutMs: 600_000, dependencies: list } };
  const { file, line } = explainRequest(refused(message), facts);
  expect([file, line]).toEqual(name === undefined ? [undefined, undefined] : ['app/package.json', lines.get(name)]);
});

test.each([
  [
    'no region',
    {},
    'Or they belong to another region: without “region”, us1 is asked.',
    'If they were made in another region',
  ],
  ['a region', { region: 'au1' }, 'Or they belong to another region: “au1” was asked.', 'Or use credentials of “au1”'],
])('refused credentials: the region comes last (%s)', (_, region, last, advice) => {
  const { why, next } = explainRequest(failure(answered(401, 20003)), {
    request: { goal: 'Build', timeoutMs: 600_000, ...region },
  });
  expect(why).toBe(`The credentials were revoked, or the SID and its secret or token are not a pair. ${last}`);
  expect(next).toMatch(/^Compare the secrets of the GitHub environment or repository/);
  expect(next).toContain(`Twilio Console. ${advice}`);
});
