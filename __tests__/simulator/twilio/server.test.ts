import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { describeFlags, parseFlags } from '../../../simulator/demo/flags.ts';
import { nameVersion, readProject } from '../../../simulator/demo/project.ts';
import { parseAction } from '../../../simulator/runner/action-file.ts';
import { LineCutter, Masker, parseCommand, StepLog } from '../../../simulator/runner/commands.ts';
import { parseEntries } from '../../../simulator/runner/file-commands.ts';
import { type Run, type RunOptions, runAction, startAction } from '../../../simulator/runner/run.ts';
import { parseMultipart } from '../../../simulator/twilio/resources/uploads.ts';
import { type FaultRule, startTwilio, type Twilio, type TwilioOptions } from '../../../simulator/twilio/server.ts';
import { signals } from '../../support/platform.ts';

let open: Twilio[] = [];
afterEach(async () => {
  await Promise.all(open.map((twilio) => twilio.close()));
  open = [];
});

async function start(options: TwilioOptions = {}): Promise<Twilio> {
  const twilio = await startTwilio({ buildMs: 0, ...options });
  open.push(twilio);
  return twilio;
}

type Json = { [key: string]: Json } & Json[] & string;
interface Reply {
  status: number;
  headers: http.IncomingHttpHeaders;
  text: string;
  body: Json;
}
interface Sent {
  form?: [string, string][];
  raw?: { type: string; body: Buffer };
  pair?: string;
  agent?: http.Agent;
  limitBytes?: number;
  limitMs?: number;
}

/** One request with nothing hidden: no retries, no redirects, no inflating. */
function ask(twilio: Twilio, method: string, target: string, sent: Sent = {}): Promise<Reply> {
  const { credentials } = twilio;
  const auth = sent.pair ?? `${credentials.accountSid}:${credentials.authToken}`;
  const raw =
    sent.raw ??
    (sent.form && {
      type: 'application/x-www-form-urlencoded',
      body: Buffer.from(String(new URLSearchParams(sent.form))),
    });
  return new Promise((resolve, reject) => {
    const headers = { ...(raw && { 'content-type': raw.type }) };
    const request = http.request(
      twilio.url + target,
      { method, auth, headers, agent: sent.agent ?? false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => {
          chunks.push(chunk);
          if (Buffer.concat(chunks).length > (sent.limitBytes ?? 1e6)) request.destroy(new Error('too big'));
        });
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          const isJson = response.headers['content-type'] === 'application/json' && text !== '';
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text,
            body: isJson ? JSON.parse(text) : {},
          });
        });
      },
    );
    if (sent.limitMs) request.setTimeout(sent.limitMs, () => request.destroy(new Error('too slow')));
    request.on('error', reject);
    request.end(raw?.body);
  });
}

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

const faults: [FaultRule, string | RegExp, number][] = [
  [{ on: 'create', kind: 'reset' }, 'ECONNRESET', 0],
  [{ on: 'create', kind: 'reset-after' }, 'ECONNRESET', 1],
  [{ on: 'create', kind: 'cut-body' }, 'ECONNRESET', 1],
  [{ on: 'create', kind: 'hang' }, 'too slow', 0],
  [{ on: 'create', kind: 'hang', processed: true }, 'too slow', 1],
  [{ on: 'create', kind: 'slow-headers', delayMs: 5000 }, 'too slow', 1],
  [{ on: 'create', kind: 'slow-body', everyMs: 5000 }, 'too slow', 1],
  [{ on: 'create', kind: 'huge-body' }, 'too big', 1],
  [{ on: 'create', kind: 'gzip-bomb' }, 'too big', 1],
  [{ on: 'create', kind: 'header-flood' }, 'HPE_HEADER_OVERFLOW', 1],
  [{ on: 'create', kind: 'html' }, /^200 <!DOCTYPE html>/, 1],
  [{ on: 'create', kind: 'empty' }, /^200 $/, 1],
  [{ on: 'create', kind: 'wrong-json' }, /^201 \{"sid":7,/, 1],
  [
    { on: 'create', kind: 'redirect', to: 'http://other.invalid' },
    /^302 http:\/\/other\.invalid\/v1\/Services\/greeter\/Builds/,
    0,
  ],
  [{ on: 'create', kind: 503 }, /^503 .*20503/, 0],
  [{ on: 'create', kind: 502, processed: true }, /^502 <!DOCTYPE/, 1],
  [{ on: 'create', kind: 'status', status: 429, headers: () => ({ 'retry-after': 'soon' }), body: 'x' }, /^429 x$/, 0],
];

test.each(
  faults.map(
    ([rule, seen, builds]) => [`${rule.kind}${rule.processed ? ', processed' : ''}`, rule, seen, builds] as const,
  ),
)('fault: %s', async (_name, rule, seen, builds) => {
  const twilio = await start();
  const fault = twilio.fault(rule);
  const form: [string, string][] = [['FunctionVersions', twilio.addFunction('/hello').sid]];
  // What must not be slow may take its time on a busy machine.
  const limitMs = seen === 'too slow' ? 60 : 10_000;
  const told = await ask(twilio, 'POST', `${home}/Builds`, { form, limitMs, limitBytes: 200_000 }).then(
    ({ status, headers, text }) => `${status} ${headers.location ?? ''}${text}`,
    (error: NodeJS.ErrnoException) => error.code ?? error.message,
  );
  expect(told).toMatch(seen);
  expect([fault.hits, twilio.builds.length, twilio.requests.at(-1)?.fault]).toEqual([1, builds, String(rule.kind)]);
  expect((await ask(twilio, 'GET', home)).status).toBe(200);
});

test('fault: an answer with one thing changed', async () => {
  const twilio = await start();
  const body = (given: unknown) => ({ ...(given as object), status: '::error::x' });
  twilio.fault({ on: 'create', kind: 'status', status: 201, processed: true, body });
  const form: [string, string][] = [['FunctionVersions', twilio.addFunction('/hello').sid]];
  const reply = await ask(twilio, 'POST', `${home}/Builds`, { form });
  expect(reply).toMatchObject({ status: 201, body: { sid: twilio.builds[0]?.sid, status: '::error::x' } });
});

test('fault: refused and stale connections; places and counts', async () => {
  const twilio = await start();
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const code = (target: string) =>
    ask(twilio, 'GET', target, { agent }).then(
      ({ status }) => status,
      (error: NodeJS.ErrnoException) => error.code,
    );
  twilio.fault({ on: 'service', kind: 'refused', downMs: 50 });
  expect(await code(home)).toBe('ECONNREFUSED');
  await new Promise((resolve) => setTimeout(resolve, 120));
  twilio.fault({ on: 'note', kind: 'refused', downMs: 50 });
  expect([await code(home), await code(`${home}/Builds`)]).toEqual([200, 'ECONNREFUSED']);
  await new Promise((resolve) => setTimeout(resolve, 120));
  twilio.fault({ on: 'any', kind: 'stale' });
  expect([await code(home), await code(home), await code(home)]).toEqual([200, 'ECONNRESET', 200]);
  twilio.fault({ on: 'note', kind: 500, times: 2, after: 1 });
  const looks = [];
  for (let look = 0; look < 4; look++) looks.push(await code(`${home}/Builds`));
  expect(looks).toEqual([200, 500, 500, 200]);
  expect([twilio.count('note'), twilio.count('look'), twilio.count('service')]).toEqual([4, 0, 4]);
  agent.destroy();
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

const manifest = `name: Probe
inputs:
  poll-interval:
    description: How often
    default: '1s' # a comment
  token:
    default: \${{ github.token }}
  none:
    description: >-
      two
      lines
runs:
  using: node24
  main: main.cjs
`;

/** Runs a throw-away action. */
async function run(script: string, options: Partial<RunOptions> = {}): Promise<Run> {
  const action = mkdtempSync(path.join(tmpdir(), 'probe-'));
  writeFileSync(path.join(action, 'action.yml'), manifest);
  writeFileSync(path.join(action, 'main.cjs'), script);
  try {
    return await runAction({ action, ...options });
  } finally {
    rmSync(action, { recursive: true });
  }
}

test('action.yml: names, defaults, block scalars', () => {
  expect(parseAction(manifest)).toMatchObject({
    name: 'Probe',
    using: 'node24',
    main: 'main.cjs',
    inputs: [
      { name: 'poll-interval', default: '1s' },
      { name: 'token' },
      { name: 'none', description: 'two lines', default: undefined },
    ],
  });
});

test('npm start: flags are the action’s inputs and its own', () => {
  const action = parseAction(readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8'));
  expect(parseFlags(action, ['--slow', '--timeout', '5s', '--dry-run', '--no-wait'])).toMatchObject({
    slow: true,
    live: false,
    inputs: { timeout: '5s', 'dry-run': 'true', wait: 'false' },
  });
  expect(() => parseFlags(action, ['--nonsense'])).toThrow('--nonsense');
  expect(() => parseFlags(action, ['--live', '--fail'])).toThrow('live account');
  for (const { name } of action.inputs)
    if (!name.includes('secret') && !name.includes('token') && name !== 'api-key')
      expect(describeFlags(action)).toContain(name);
});

test('the example project is read as the toolkit reads it', () => {
  const files = readProject(fileURLToPath(new URL('../../../examples/greeter', import.meta.url)));
  expect(files.map(({ kind, path: route, visibility }) => `${kind} ${route} ${visibility}`)).toEqual([
    'function /hello public',
    'function /menu/main public',
    'function /voice protected',
    'asset /greetings.json private',
    'asset /index.html public',
  ]);
  expect(nameVersion('asset', 'my files/a b.protected.txt')).toEqual({
    path: '/my-files/a-b.txt',
    visibility: 'protected',
  });
});

test('the runner gives an action its environment and reads what it leaves', async () => {
  const script = `
    const { appendFileSync, writeFileSync } = require('node:fs');
    const { env } = process;
    console.log(JSON.stringify([Object.keys(env).filter((name) => name.startsWith('INPUT_')).sort().map((name) => name + '=' + env[name]), env.NODE_OPTIONS ?? null, env.GITHUB_RUN_ATTEMPT, process.cwd() === env.GITHUB_WORKSPACE, require('node:fs').readFileSync('sub/a.txt', 'utf8')]));
    appendFileSync(env.GITHUB_OUTPUT, 'sid<<E\\nline 1\\nline 2\\nE\\nleak=my hidden-value\\n');
    appendFileSync(env.GITHUB_STEP_SUMMARY, '# hidden-value\\n');
    appendFileSync(env.GITHUB_STATE, 'a=b=c\\n');
    writeFileSync(env.RUNNER_TEMP + '/result.json', '{}');
    process.exitCode = 3;`;
  const given = {
    inputs: { Service_Sid: 'x', 'with space': 'y' },
    files: { 'sub/a.txt': 'text' },
    secrets: ['hidden-value'],
    env: { KEY: 'hidden-value' },
    context: { GITHUB_RUN_ATTEMPT: '2' },
  };
  const result = await run(script, given);
  expect(JSON.parse(result.rawLog)).toEqual([
    ['INPUT_NONE=', 'INPUT_POLL-INTERVAL=1s', 'INPUT_SERVICE_SID=x', 'INPUT_TOKEN=', 'INPUT_WITH_SPACE=y'],
    null,
    '2',
    true,
    'text',
  ]);
  expect(result).toMatchObject({
    exitCode: 3,
    signal: null,
    outputs: { sid: 'line 1\nline 2' },
    droppedOutputs: { leak: 'my hidden-value' },
    summary: '# ***\n',
    state: { a: 'b=c' },
    tempFiles: { 'result.json': '{}' },
  });
  expect(result.header).toBe(
    'Run Probe\n  with:\n    poll-interval: 1s\n    Service_Sid: x\n    with space: y\n  env:\n    KEY: ***',
  );
});

signals.test('cancel: SIGINT, SIGTERM, SIGKILL, then the files', async () => {
  const script = `for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => { console.log(name); require('node:fs').appendFileSync(process.env.GITHUB_OUTPUT, name + '=seen\\n'); });
    console.log('ready'); setInterval(() => {}, 1000);`;
  const result = await run(script, { cancelWhen: (line) => line === 'ready', termAfterMs: 60, killAfterMs: 60 });
  expect(result).toMatchObject({
    exitCode: null,
    signal: 'SIGKILL',
    log: 'ready\nSIGINT\nSIGTERM',
    outputs: { SIGINT: 'seen', SIGTERM: 'seen' },
  });
  expect(result.cancelMs).toBeGreaterThanOrEqual(100);
});

test('a run under way can be watched and cancelled; nothing stays behind', async () => {
  const action = mkdtempSync(path.join(tmpdir(), 'probe-'));
  writeFileSync(path.join(action, 'action.yml'), manifest);
  writeFileSync(path.join(action, 'main.cjs'), 'console.log(process.env.RUNNER_TEMP); setInterval(() => {}, 1000)');
  const running = startAction({ action });
  while (running.lines.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  running.cancel();
  expect((await running.done).signal).toBe('SIGINT');
  expect(existsSync(path.dirname(String(running.lines[0])))).toBe(false);
  rmSync(action, { recursive: true });
});

test('commands: at the start of a line or, in the old style, anywhere', () => {
  expect(parseCommand('  ::error title=a%3Ab,file=x%2Cy::one%0Atwo%25')).toMatchObject({
    name: 'error',
    properties: { title: 'a:b', file: 'x,y' },
    data: 'one\ntwo%',
  });
  expect(parseCommand('text ##[set-output name=a]b')).toMatchObject({
    name: 'set-output',
    properties: { name: 'a' },
    data: 'b',
    style: '##',
  });
  for (const text of ['text ::error::x', '::nonsense::x', '##[nonsense]', ':: error::x', 'plain'])
    expect(parseCommand(text)).toBeUndefined();
});

test('the log as a person sees it', () => {
  const log = new StepLog(new Masker(), false);
  const cutter = new LineCutter((line) => log.take(line));
  const printed =
    '::group::Build\nin it\r::notice::from a CR\r\n::endgroup::\n::add-mask::s3cret-word\nhas s3cret-word, czNjcmV0LXdvcmQ= too\n::debug::no\n::stop-commands::tok\n::error::not now\n::tok::\n::error::now\nend';
  for (const byte of Buffer.from(printed)) cutter.push(Buffer.of(byte));
  cutter.end();
  expect(log.lines).toEqual([
    '▾ Build',
    '  in it',
    '  Notice: from a CR',
    'has ***, *** too',
    '::stop-commands::tok',
    '::error::not now',
    '::tok::',
    'Error: now',
    'end',
  ]);
  expect(log.annotations.map(({ type, message }) => [type, message])).toEqual([
    ['notice', 'from a CR'],
    ['error', 'now'],
  ]);
  for (let count = 0; count < 12; count++) log.take('::warning::w');
  expect(log.annotations.filter(({ type, shown }) => type === 'warning' && shown)).toHaveLength(10);
});

test('output files: entries, delimiters, and the runner’s errors', () => {
  expect(parseEntries('a=1\n\nb<<X\n=\n<<\nX\n')).toEqual({ values: { a: '1', b: '=\n<<' }, problem: undefined });
  expect(parseEntries('a<<X\r\n1\r\n2\r\nX\r\nb=3\r\n', true).values).toEqual({ a: '1\n2', b: '3' });
  expect(parseEntries('a<<X\r\n1\r\nX\n', false).problem).toMatch('delimiter not found');
  expect(parseEntries('a<<X\n1\n').problem).toMatch('delimiter not found');
  expect(parseEntries('nonsense').problem).toMatch('Invalid format');
});
