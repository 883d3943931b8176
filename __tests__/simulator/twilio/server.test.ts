import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parseMultipart } from '../../../simulator/twilio/resources/uploads.ts';
import { type DomainOverride, startTwilio, type TwilioOptions } from '../../../simulator/twilio/server.ts';
import { ask, type Json, type Reply, useTwilio } from '../../support/simulator.ts';

const begin = useTwilio();
const start = (options: TwilioOptions = {}) => begin({ buildMs: 0, ...options });

const home = '/v1/Services/greeter';
const spec = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/openapi/twilio_${name}_v1.json`, import.meta.url), 'utf8'));
const specs = { serverless: spec('serverless'), monitor: spec('monitor') };
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
for (const [name, document] of Object.entries(specs)) ajv.addSchema({ $id: name, ...document });

/** Checks a reply against the OpenAPI file's response: valid, and no property missing or added. */
function expectOfficial(
  reply: Reply,
  method: 'get' | 'post',
  route: string,
  name: 'serverless' | 'monitor' = 'serverless',
): void {
  const schema = specs[name].paths[route][method].responses[reply.status].content['application/json'].schema;
  const pointer = `/paths/${route.replaceAll('~', '~0').replaceAll('/', '~1')}/${method}/responses/${reply.status}/content/application~1json/schema`;
  const validate =
    ajv.getSchema(`${name}#${encodeURI(pointer)}`) ?? ajv.compile({ $ref: `${name}#${encodeURI(pointer)}` });
  validate(reply.body);
  expect(validate.errors ?? []).toEqual([]);
  const resolve = (part: { $ref?: string; properties?: object }) =>
    part.$ref ? specs[name].components.schemas[String(part.$ref.split('/').at(-1))] : part;
  expect(Object.keys(reply.body).toSorted()).toEqual(Object.keys(resolve(schema).properties).toSorted());
  expect(reply.headers['twilio-request-id']).toMatch(/^RQ[0-9a-f]{32}$/);
}

test('every answer is as Twilio publishes it', async () => {
  const twilio = await start();
  const hello = twilio.addFunction('/hello');
  const page = twilio.addAsset('/page.html', { visibility: 'protected' });
  const dependencies: [string, string] = ['Dependencies', '[{"name":"lodash","version":"4.17.21"}]'];
  const services = '/v1/Services/{ServiceSid}';
  expectOfficial(await ask(twilio, 'GET', home), 'get', '/v1/Services/{Sid}');
  expectOfficial(await ask(twilio, 'GET', '/v1/Services'), 'get', '/v1/Services');
  const created = await ask(twilio, 'POST', `${home}/Builds`, {
    form: [['FunctionVersions', hello.sid], ['AssetVersions', page.sid], dependencies],
  });
  expectOfficial(created, 'post', `${services}/Builds`);
  expect(created.body).toMatchObject({ runtime: 'node22', dependencies: [{ name: 'lodash', version: '4.17.21' }] });
  const build = `${home}/Builds/${created.body['sid']}`;
  expectOfficial(await ask(twilio, 'GET', build), 'get', `${services}/Builds/{Sid}`);
  expectOfficial(await ask(twilio, 'GET', `${build}/Status`), 'get', `${services}/Builds/{Sid}/Status`);
  expectOfficial(await ask(twilio, 'GET', `${home}/Builds`), 'get', `${services}/Builds`);
  const environment = await ask(twilio, 'POST', `${home}/Environments`, { form: [['UniqueName', 'production']] });
  expectOfficial(environment, 'post', `${services}/Environments`);
  const under = `${home}/Environments/${environment.body['sid']}`;
  expectOfficial(await ask(twilio, 'GET', under), 'get', `${services}/Environments/{Sid}`);
  expectOfficial(await ask(twilio, 'GET', `${home}/Environments`), 'get', `${services}/Environments`);
  expectOfficial(
    await ask(twilio, 'GET', `${under}/Variables`),
    'get',
    `${services}/Environments/{EnvironmentSid}/Variables`,
  );
  const deployment = await ask(twilio, 'POST', `${under}/Deployments`, {
    form: [['BuildSid', String(created.body['sid'])]],
  });
  expectOfficial(deployment, 'post', `${services}/Environments/{EnvironmentSid}/Deployments`);
  expectOfficial(
    await ask(twilio, 'GET', `${under}/Deployments`),
    'get',
    `${services}/Environments/{EnvironmentSid}/Deployments`,
  );
  expectOfficial(
    await ask(twilio, 'GET', `${under}/Deployments/${deployment.body['sid']}`),
    'get',
    `${services}/Environments/{EnvironmentSid}/Deployments/{Sid}`,
  );
  const resource = await ask(twilio, 'POST', `${home}/Functions`, { form: [['FriendlyName', '/hello']] });
  expectOfficial(resource, 'post', `${services}/Functions`);
  expectOfficial(await ask(twilio, 'GET', `${home}/Functions`), 'get', `${services}/Functions`);
  const version = `${home}/Functions/${hello.resourceSid}/Versions/${hello.sid}`;
  expectOfficial(await ask(twilio, 'GET', version), 'get', `${services}/Functions/{FunctionSid}/Versions/{Sid}`);
  expectOfficial(
    await ask(twilio, 'GET', `${version}/Content`),
    'get',
    `${services}/Functions/{FunctionSid}/Versions/{Sid}/Content`,
  );
  expectOfficial(
    await ask(twilio, 'GET', `${home}/Assets/${page.resourceSid}/Versions`),
    'get',
    `${services}/Assets/{AssetSid}/Versions`,
  );
  twilio.addAlert({ text: 'no', resourceSid: String(created.body['sid']) });
  expectOfficial(await ask(twilio, 'GET', '/v1/Alerts?LogLevel=error'), 'get', '/v1/Alerts', 'monitor');
});

test('Functions throw, call back, time out and log; logs and alerts of their requests lag, and name no other', async () => {
  const twilio = await start({ requestIdHeader: 'x-id' });
  const hello = twilio.addFunction('/hello');
  const environment = await twilio.addEnvironment({ build: twilio.addBuild({ functions: [hello] }) });
  const { logs, alerts } = {
    logs: `${home}/Environments/${environment.sid}/Logs`,
    alerts: '/v1/Alerts?LogLevel=error',
  };
  const call = async (override: DomainOverride) => {
    twilio.override({ path: '/hello', ...override });
    const response = await fetch(`http://${environment.domainName}/hello`);
    return [response.status, await response.text(), response.headers.get('x-id')];
  };
  const error = { name: 'TypeError', message: 'no', stack: 'TypeError: no' };
  const id = expect.stringMatching(/^RQ[0-9a-f]{32}$/);
  expect(await call({ throws: error })).toEqual([500, expect.stringContaining('"message":"no"'), id]);
  expect(await call({ callsBack: 'no tea', withoutId: true })).toEqual([500, 'no tea', null]);
  expect(await call({ timesOut: true })).toEqual([504, 'Runtime application timed out', id]);
  twilio.options.logLagMs = 60_000;
  const alert = { code: '82002', text: 'boom' };
  const [, , ours] = await call({ status: 500, logs: [{ level: 'error', message: 'bang' }], alert });
  const read = async (path: string, key: string) => (await ask(twilio, 'GET', path)).body[key] as Json[];
  expect([await read(logs, 'logs'), await read(alerts, 'alerts')]).toEqual([[], []]);
  twilio.options.logLagMs = 0;
  expect(await read(alerts, 'alerts')).toMatchObject([{ resource_sid: ours, alert_text: 'boom' }]);
  twilio.addLog(environment, { message: 'theirs' });
  expectOfficial(await ask(twilio, 'GET', logs), 'get', '/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Logs');
  const [newest, own] = await read(logs, 'logs');
  expect([newest?.['message'], own?.['message'], own?.['request_sid'], newest?.['request_sid'] === ours]).toEqual([
    ...['theirs', 'bang', ours],
    false,
  ]);
  const none = ['StartDate=2999-01-01T00:00:00Z', 'EndDate=2001-01-01T00:00:00Z', `FunctionSid=ZH${'f'.repeat(32)}`];
  for (const query of none) expect(await read(`${logs}?${query}`, 'logs')).toEqual([]);
  expect((await read(`${logs}?FunctionSid=${own?.['function_sid']}`, 'logs')).length).toBe(1);
  expect((await ask(twilio, 'GET', `${home}/Environments/ZE${'f'.repeat(32)}/Logs`)).status).toBe(404);
});

test('credentials: the account or a key, else 401 with code 20003', async () => {
  const twilio = await start();
  const { accountSid, apiKey, apiSecret } = twilio.credentials;
  expect((await ask(twilio, 'GET', home, { pair: `${apiKey}:${apiSecret}` })).status).toBe(200);
  const refused = await ask(twilio, 'GET', home, { pair: `${accountSid}:wrong` });
  expect(refused).toMatchObject({
    status: 401,
    body: { code: 20003, status: 401, more_info: 'https://www.twilio.com/docs/errors/20003' },
  });
  expect(twilio.requests.map(({ authorised, scheme, user }) => [authorised, scheme, user])).toEqual([
    [true, 'Basic', apiKey],
    [false, 'Basic', accountSid],
  ]);
  expect(JSON.stringify(twilio.requests)).not.toContain(apiSecret);
});

test('refuses the Builds that Twilio refuses', async () => {
  const twilio = await start({ unknownPackages: ['left-pad@9.9.9'] });
  const ours: [string, string] = ['FunctionVersions', twilio.addFunction('/hello').sid];
  const refusal = async (...form: [string, string][]) => {
    const { status, body } = await ask(twilio, 'POST', `${home}/Builds`, { form });
    return `${status} ${body['code']} ${body['message']}`;
  };
  expect(await refusal()).toBe('400 20001 At least one Function Version or Asset Version is required for Build');
  expect(await refusal(ours, ['Runtime', 'node18'])).toBe('400 20001 unsupported runtime: node18');
  expect(await refusal(ours, ['Dependencies', '[{"name":"left-pad","version":"9.9.9"}]'])).toBe(
    '400 20001 No matching version found for left-pad@9.9.9',
  );
  expect(await refusal(['FunctionVersions', `ZN${'0'.repeat(32)}`])).toMatch(/^400 20001 .* not found$/);
  for (const text of ['{"0":{}}', '"{}"', 'nonsense', '[{"name":"a"}]'])
    expect(await refusal(ours, ['Dependencies', text])).toMatch(/^400 20001 Dependencies/);
  expect(twilio.builds).toHaveLength(0);
  // As the toolkit sends them: in literal quotes.
  expect(await refusal(ours, ['Dependencies', '"[{"name":"lodash","version":"4.17.21"}]"'])).toMatch(/^201 /);
  expect((await ask(twilio, 'GET', '/v1/Services/nobody')).body).toMatchObject({ code: 20404, status: 404 });
});

test('pages follow the token while new Builds arrive in front', async () => {
  const twilio = await start();
  twilio.addFunction('/hello');
  for (let age = 5; age > 0; age--) twilio.addBuild({ dateCreated: Date.now() - age * 1000 });
  const seen: string[] = [];
  for (let next = `${home}/Builds?PageSize=2`; next; ) {
    const { body } = await ask(twilio, 'GET', next);
    for (const build of body['builds'] ?? []) seen.push(build['sid'] as string);
    const address: string | null = body['meta']?.['next_page_url'] ?? null;
    next = address ? address.slice(twilio.url.length) : '';
    twilio.addBuild();
  }
  expect(seen).toEqual(
    twilio.builds
      .slice(0, 5)
      .map((build) => build.sid)
      .toReversed(),
  );
  twilio.options.linksOrigin = 'https://serverless.twilio.com';
  expect((await ask(twilio, 'GET', `${home}/Builds?PageSize=1`)).body['meta']?.['next_page_url']).toMatch(
    /^https:\/\/serverless\.twilio\.com\/v1\/Services\//,
  );
  expect((await ask(twilio, 'GET', `${home}/Builds?PageSize=1001`)).status).toBe(400);
});

test('Builds end as told: by time, by script, never; lists lag and vary in shape', async () => {
  const twilio = await start({
    outcome: ['building', 'odd', 'completed'],
    listLagMs: 60_000,
    shape: { capitalised: true, injected: true, dependencies: 'json' },
    listShape: { versions: 'null' },
  });
  const form: [string, string][] = [['FunctionVersions', twilio.addFunction('/hello').sid]];
  const { body } = await ask(twilio, 'POST', `${home}/Builds`, { form });
  expect(JSON.parse(String(body['dependencies'])).map(({ name }: { name: string }) => name)).toEqual([
    'twilio',
    '@twilio/runtime-handler',
  ]);
  const looks: unknown[] = [];
  for (let look = 0; look < 4; look++)
    looks.push((await ask(twilio, 'GET', `${home}/Builds/${body['sid']}/Status`)).body['status']);
  expect(looks).toEqual(['Building', 'Odd', 'Completed', 'Completed']);
  expect((await ask(twilio, 'GET', `${home}/Builds`)).body['builds']).toHaveLength(0);
  twilio.addBuild({ status: 'failed' });
  expect((await ask(twilio, 'GET', `${home}/Builds`)).body['builds']?.[0]).toMatchObject({
    status: 'Failed',
    function_versions: null,
  });
  twilio.options.outcome = 'never';
  expect(twilio.status(twilio.addBuild({ status: 'building', dateCreated: 0 }))).toBe('building');
});

test('what is live is served, and cannot be deployed twice or deleted', async () => {
  const twilio = await start({ lingerMs: 60_000 });
  twilio.addFunction('/hello');
  twilio.addFunction('/voice', { visibility: 'protected' });
  twilio.addAsset('/logo.svg', { content: '<svg/>', contentType: 'image/svg+xml' });
  const [old, next] = [twilio.addBuild({ dateCreated: 0 }), twilio.addBuild()];
  const environment = await twilio.addEnvironment({ domainSuffix: 'staging', build: old });
  const statuses = (paths: string[]) =>
    Promise.all(paths.map(async (name) => (await fetch(`http://${environment.domainName}${name}`)).status));
  expect(await statuses(['/hello', '/voice', '/logo.svg', '/nothing'])).toEqual([200, 403, 200, 404]);
  const deployments = `${home}/Environments/${environment.sid}/Deployments`;
  const again = await ask(twilio, 'POST', deployments, { form: [['BuildSid', old.sid]] });
  expect(again.body).toMatchObject({ status: 400, message: 'Environment already has requested deployment' });
  expect((await ask(twilio, 'DELETE', `${home}/Builds/${old.sid}`)).body['message']).toMatch(
    'part of an active Deployment',
  );
  expect((await ask(twilio, 'POST', deployments, { form: [['BuildSid', next.sid]] })).status).toBe(201);
  twilio.override({ path: '/hello', build: next.sid, status: [500, 200] });
  expect(await statuses(['/hello'])).toEqual([200]); // the old Build lingers
  twilio.options.lingerMs = 0;
  twilio.deploy(environment, next);
  expect([...(await statuses(['/hello'])), ...(await statuses(['/hello']))]).toEqual([500, 200]);
  expect((await ask(twilio, 'DELETE', `${home}/Builds/${old.sid}`)).status).toBe(204);
  expect((await ask(twilio, 'POST', deployments, { form: [] })).body['build_sid']).toBeNull();
  expect(environment.buildSid).toBeNull();
  environment.domain.down();
  await expect(fetch(`http://${environment.domainName}/hello`)).rejects.toThrow();
});

test('uploads are parsed byte for byte', async () => {
  const twilio = await start();
  const { body } = await ask(twilio, 'POST', `${home}/Assets`, { form: [['FriendlyName', '/blob']] });
  const bytes = Buffer.from([0, 13, 10, 45, 45, 120, 255, 10]);
  const part = (head: string, content: Buffer | string) =>
    Buffer.concat([
      Buffer.from(`--bound\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
      Buffer.from(content),
      Buffer.from('\r\n'),
    ]);
  const parts = [
    part('name="Path"', '/blob.bin'),
    part('name="Visibility"', 'private'),
    part('name="Content"; filename="blob.bin"\r\nContent-Type: application/octet-stream', bytes),
  ];
  const upload = (chosen: Buffer[]) =>
    ask(twilio, 'POST', `${home}/Assets/${body['sid']}/Versions`, {
      raw: {
        type: 'multipart/form-data; boundary=bound',
        body: Buffer.concat([...chosen, Buffer.from('--bound--\r\n')]),
      },
    });
  const reply = await upload(parts);
  expect(reply).toMatchObject({
    status: 201,
    body: { path: '/blob.bin', visibility: 'private', asset_sid: body['sid'] },
  });
  expect(twilio.versions.at(-1)?.content.equals(bytes)).toBe(true);
  for (const missing of [0, 1, 2]) expect((await upload(parts.toSpliced(missing, 1))).status).toBe(400);
  expect(() => parseMultipart(Buffer.from('--x\r\n'), 'x')).toThrow('closing boundary');
});

test('too many requests in a second get 429 with code 20429', async () => {
  const twilio = await start({ perSecond: 2, retryAfter: '1' });
  const replies = await Promise.all([1, 2, 3].map(() => ask(twilio, 'GET', home)));
  expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 200, 429]);
  expect(replies.find(({ status }) => status === 429)).toMatchObject({
    headers: { 'retry-after': '1' },
    body: { code: 20429 },
  });
});

test('Builds beyond the limit of the hour are refused in both ways, those that were seeded left aside', async () => {
  const twilio = await start({ buildLimit: { most: 1, retryAfter: '60' } });
  const form: [string, string][] = [['FunctionVersions', twilio.addFunction('/hello').sid]];
  twilio.addBuild();
  const create = () => ask(twilio, 'POST', `${home}/Builds`, { form });
  expect((await create()).status).toBe(201);
  expect(await create()).toMatchObject({ status: 429, headers: { 'retry-after': '60' }, body: { code: 20429 } });
  twilio.options.buildLimit = { most: 1, status: 400 };
  expect(await create()).toMatchObject({
    status: 400,
    body: { code: 20001, message: 'Builds are limited to less than or equal to 1 per hour' },
  });
  twilio.options.buildLimit = { most: 1, windowMs: 0 };
  expect((await create()).status).toBe(201);
});

test('a stand-in that is closed leaves nothing open', async () => {
  const twilio = await startTwilio();
  const environment = await twilio.addEnvironment();
  twilio.fault({ on: 'any', kind: 'hang' });
  const hanging = ask(twilio, 'GET', home).catch((error: NodeJS.ErrnoException) => error.code);
  while (twilio.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await twilio.close();
  expect(await hanging).toBe('ECONNRESET');
  await expect(fetch(twilio.url)).rejects.toThrow();
  await expect(fetch(`http://${environment.domainName}/`)).rejects.toThrow();
});
