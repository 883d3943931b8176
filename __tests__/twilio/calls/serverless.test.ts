/** What goes over the wire, against Twilio's published OpenAPI files and Twilio's own client. */
import { describe, expect, test } from '@jest/globals';
import twilioClient from 'twilio';
import { describeCreateBuild } from '../../../src/twilio/calls/serverless.ts';
import { withTwilio } from '../../support/action.ts';
import { judgeRequest } from '../../support/openapi.ts';

const sid = (prefix: string, n: number) => `${prefix}${n.toString(16).padStart(32, '0')}`;

describe('every request the action makes', () => {
  test('is one that Twilio’s OpenAPI file describes', async () => {
    await withTwilio({ buildMs: 1_400 }, async ({ twilio, run }) => {
      twilio.fault({ on: 'create', kind: 'reset-after' });
      await run(
        { 'dependencies-file': 'package.json' },
        { files: { 'package.json': '{"dependencies":{"twilio":"5.0.0"}}' } },
      );
      await run({
        'function-versions': '',
        'asset-versions': '',
        runtime: '',
        'build-sid': String(twilio.builds[0]?.sid),
      });
      expect(new Set(twilio.requests.map(({ operation }) => operation)).size).toBeGreaterThanOrEqual(5);
      for (const request of twilio.requests)
        expect({ request: `${request.method} ${request.path}`, problems: judgeRequest(request) }).toMatchObject({
          problems: [],
        });
    });
  });

  test('and the judge does find what is wrong', async () => {
    await withTwilio({}, async ({ twilio, run }) => {
      await run();
      const create = twilio.requests.find(({ operation }) => operation === 'create');
      if (create === undefined) throw new Error('no Build was created');
      const form = create.form ?? [];
      expect(judgeRequest({ ...create, path: '/v1/Services/x/Build' })).toHaveLength(1);
      expect(judgeRequest({ ...create, form: [...form, ['Runtime', 'node22']] })).toEqual(['Runtime is given twice']);
      expect(judgeRequest({ ...create, form: [...form, ['FunctionVersions', 'ZN12']] })).not.toEqual([]);
      expect(judgeRequest({ ...create, form: [...form, ['Extra', '1']] })).not.toEqual([]);
      expect(judgeRequest({ ...create, query: { PageSize: '20' } })).not.toEqual([]);
    });
  });
});

/** Twilio's client insists on its own host; everything else of its request is left alone. */
class LocalClient extends twilioClient.RequestClient {
  readonly origin: string;
  constructor(origin: string) {
    super();
    this.origin = origin;
  }
  override request: twilioClient.RequestClient['request'] = (options) =>
    twilioClient.RequestClient.prototype.request.call(this, {
      ...options,
      uri: options.uri.replace('https://serverless.twilio.com', this.origin),
    } as typeof options) as never;
}

describe('the request that creates a Build', () => {
  const dependencies = [
    { name: '@twilio/runtime-handler', version: '2.1.2' },
    { name: 'lodash', version: '^4.17.21' },
  ];

  test.each([
    [
      'one function',
      { functionVersions: [sid('ZN', 1)], assetVersions: [], dependencies: undefined, runtime: undefined },
    ],
    [
      'one asset and a runtime',
      { functionVersions: [], assetVersions: [sid('ZN', 2)], dependencies: undefined, runtime: 'node24' },
    ],
    [
      'everything',
      {
        functionVersions: [sid('ZN', 1), sid('ZN', 3)],
        assetVersions: [sid('ZN', 2), sid('ZN', 4)],
        dependencies,
        runtime: 'node22',
      },
    ],
    [
      'no dependencies at all',
      { functionVersions: [sid('ZN', 1)], assetVersions: [], dependencies: [], runtime: 'node24' },
    ],
  ])('is the one of Twilio’s own client, field by field: %s', async (_, contents) => {
    await withTwilio({}, async ({ twilio }) => {
      const client = twilioClient(twilio.credentials.accountSid, twilio.credentials.authToken, {
        httpClient: new LocalClient(twilio.url),
      });
      const given = Object.entries({
        ...contents,
        dependencies: contents.dependencies && JSON.stringify(contents.dependencies),
      });
      const options = Object.fromEntries(
        given.filter(([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0)),
      );
      // The stand-in refuses versions it does not have; what was sent is recorded all the same.
      await client.serverless.v1
        .services(twilio.service.sid)
        .builds.create(options)
        .catch((error: { status?: number }) => expect(error.status).toBe(400));
      const theirs = twilio.requests[0];
      const ours = describeCreateBuild(twilio.service.sid, contents);
      expect([ours.method, ours.path]).toEqual([theirs?.method, theirs?.path]);
      expect(theirs?.headers['content-type']).toBe('application/x-www-form-urlencoded');
      expect(ours.form).toEqual(theirs?.form);
    });
  });
});
