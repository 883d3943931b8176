/** Which of Twilio's errors is taken for the reason of a failed Build. */
import { expect, test } from '@jest/globals';
import { type Alert, findReason } from '../../../src/model/causes/failed-build.ts';

const buildSid = `ZB${'1'.repeat(32)}`;
const serviceSid = `ZS${'1'.repeat(32)}`;
const other = { build: `ZB${'2'.repeat(32)}`, service: `ZS${'2'.repeat(32)}`, request: `RQ${'2'.repeat(32)}` };
const failed = { buildSid, serviceSid, from: 1_000, to: 2_000 };

const alert = (text: string, fields: Partial<Alert> = {}): Alert => ({
  text,
  code: 82003,
  resourceSid: undefined,
  serviceSid: undefined,
  generatedAt: 1_500,
  ...fields,
});

const table: readonly (readonly [string, readonly Alert[], string | undefined])[] = [
  ['nothing', [], undefined],
  [
    'the Build beats the service, whatever the order',
    [alert('code'), alert('service', { serviceSid }), alert('build', { resourceSid: buildSid })],
    'build',
  ],
  ['the Build counts in either field', [alert('build', { serviceSid: buildSid })], 'build'],
  [
    'the Build counts outside of the window and without a date',
    [alert('build', { resourceSid: buildSid, generatedAt: undefined })],
    'build',
  ],
  ['the service beats the code', [alert('code', { generatedAt: 1_900 }), alert('service', { serviceSid })], 'service'],
  [
    'the service counts with a code of a Build, whatever the resource',
    [alert('service', { serviceSid, resourceSid: other.request })],
    'service',
  ],
  [
    'the service counts with any code when no other resource is named',
    [alert('service', { serviceSid, code: 1 })],
    'service',
  ],
  [
    'an error of a running function is not the reason',
    [alert('runtime', { serviceSid, resourceSid: other.request, code: 82005 })],
    undefined,
  ],
  [
    'among equals a code of a Build comes first',
    [alert('new', { serviceSid, code: 1, generatedAt: 1_900 }), alert('old', { serviceSid, code: 82007 })],
    'old',
  ],
  ['among equals the newest comes first', [alert('old'), alert('new', { generatedAt: 1_600 })], 'new'],
  ['the code counts in the window', [alert('code')], 'code'],
  [
    'not before it',
    [alert('code', { generatedAt: 999 }), alert('service', { serviceSid, generatedAt: 999 })],
    undefined,
  ],
  ['not after it', [alert('code', { generatedAt: 2_001 })], undefined],
  ['not without a date', [alert('code', { generatedAt: undefined })], undefined],
  ['not with another code', [alert('code', { code: 11200 }), alert('none', { code: undefined })], undefined],
  ['not with another service', [alert('code', { serviceSid: other.service })], undefined],
  [
    'not with another Build, not even of this service',
    [alert('build', { resourceSid: other.build, serviceSid })],
    undefined,
  ],
];

test.each(table)('%s', (_, alerts, text) => {
  expect(findReason(alerts, failed)?.text).toBe(text);
  expect(findReason(alerts.toReversed(), failed)?.text).toBe(text);
});
