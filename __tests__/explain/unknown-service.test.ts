/** What is said of a service that Twilio does not find; the request for the list is in slow/names. */
import { expect, test } from '@jest/globals';
import { explainUnknownEntries, explainUnknownService } from '../../src/explain/unknown-service.ts';
import { RequestFailure } from '../../src/twilio/request.ts';

const refusal = new RequestFailure(
  { method: 'GET', path: '/v1/Services/greter' },
  { class: 'final', words: '404', status: 404, code: 20404, requestId: 'RQ1' },
);
const service = (uniqueName: string | undefined, digit: string) => ({
  sid: `ZS${digit.repeat(32)}`,
  accountSid: undefined,
  uniqueName,
});
const explain = (wanted: string, items: readonly ReturnType<typeof service>[], next?: string) =>
  explainUnknownService(refusal, wanted, { items, sids: [], next }, false);

test('the nearest one comes first, and its line', () => {
  const { why, next, code } = explain('greter', [service('shop', '1'), service('greeter', '2')]);
  expect(why).toMatch(/^They have “greeter” \(ZS2+\), “shop” \(ZS1+\)\.$/);
  expect(next).toContain('Did you mean “service-sid: greeter”?');
  expect(code).toBe(20404);
});

test('a service without a name is written by its SID, also where it is a slip away', () => {
  const { why, next } = explain(`ZS${'3'.repeat(31)}4`, [service(undefined, '3')]);
  expect(why).toMatch(/^They have ZS3+\.$/);
  expect(next).toMatch(/^Did you mean “service-sid: ZS3+”\?/);
});

test('no service at all, and more than a page of them', () => {
  expect(explain('greter', [])).toMatchObject({
    why: 'There is no service in them yet.',
    next: 'Create the service, or use credentials of the account and region that it is in.',
  });
  expect(explain('x', [service('shop', '1')], '/v1/Services?Page=1').why).toMatch(/ and many more\.$/);
});

const services = [service('shop', '1'), service('greeter', '2'), service(undefined, '3')];

test('an entry of a list: which one was meant, and which ones there are', () => {
  const { what, why, next } = explainUnknownEntries(['greter'], services);
  expect(what).toBe('“services: greter” fits no service of the account and region of these credentials.');
  expect(why).toMatch(/^They have “greeter” \(ZS2+\), “shop” \(ZS1+\), ZS3+\.$/);
  expect(next).toBe(
    'Did you mean “services: greeter”? Else use credentials of the account and region that they are in.',
  );
  expect(explainUnknownEntries(['shop'], []).why).toBe('There is no service in them yet.');
});

test('several entries, and a glob that fits nothing', () => {
  const { what, next } = explainUnknownEntries(['x-*', 'Shop'], services);
  expect(what).toMatch(/^“services: "x-\*"” and “services: Shop” fit no service/);
  expect(next).toMatch(/^Did you mean “services: shop”\?/);
  expect(explainUnknownEntries(['x-*'], services).next).toMatch(/^Correct the name or the glob/);
});

test('of many entries, those that are not named are counted', () => {
  const entries = Array.from({ length: 23 }, (_, n) => `none-${n}`);
  expect(explainUnknownEntries(entries, services).what).toMatch(/“services: none-19” and 3 more fit no service of /);
});
