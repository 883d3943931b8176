/** Uploading a project: what is asked, sent and said, and what becomes of the rest when something fails. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Version } from '../../simulator/twilio/model/types.ts';
import { Cancelled } from '../../src/async/cancellation.ts';
import type { VersionKind } from '../../src/model/build-contents.ts';
import { ActionFailure, type Explanation } from '../../src/model/errors.ts';
import type { Disk } from '../../src/project/files/file-system.ts';
import type { ProjectFile } from '../../src/project/files/project.ts';
import { type ProjectUpload, uploadProject } from '../../src/project/upload.ts';
import { createUploadState, listVersions } from '../../src/project/upload-state.ts';
import { createLog } from '../../src/report/log.ts';
import { createServerless } from '../../src/twilio/calls/serverless.ts';
import { createClient, type Fetch } from '../../src/twilio/client.ts';
import { createVirtualClock } from '../support/clock.ts';
import { createInProcessTwilio, type MishapOf, SERVICE_SID } from '../support/in-process.ts';
import { createMemoryDisk } from '../support/memory-disk.ts';
import { cancelAt } from '../support/world.ts';

// A clock whose time passes when nothing is left to do must not wait for a file.
beforeAll(() => Promise.all([import('file-type'), import('mime-types')]));

const NEXT =
  'Run the step again. Functions that are up keep their versions; versions in no Build cost nothing, and Twilio removes them after a week.';

/** A service, and a folder of Functions (and Assets, which end in `.txt`): path → content. */
function open(files: Readonly<Record<string, string>>, mishap?: MishapOf) {
  const clock = createVirtualClock();
  const twilio = createInProcessTwilio({ clock, buildMs: 0, functions: [], mishap });
  const disk = createMemoryDisk(files);
  const kindOf = (path: string): VersionKind => (path.endsWith('.txt') ? 'asset' : 'function');
  const list = Object.entries(files).map(
    ([path, text]): ProjectFile => ({
      ...{ path, location: path, name: path.slice(1), size: Buffer.byteLength(text) },
      ...{ kind: kindOf(path), visibility: 'public' },
    }),
  );
  return { clock, twilio, world: twilio.world, disk, files: list, ...twilio.seeds };
}

interface Options extends Partial<Pick<ProjectUpload, 'dryRun' | 'isEmpty'>> {
  readonly live?: readonly Version[];
  readonly timeoutMs?: number;
  readonly cancelAt?: number;
  readonly disk?: Partial<Disk>;
  readonly fetch?: (fetch: Fetch) => Fetch;
}

type Stage = ReturnType<typeof open>;

/** Uploads, and tells the lines of the log, what was asked for, and how it ended. SIDs of versions as `ZN…`. */
async function upload({ clock, twilio, disk, files }: Stage, options: Options = {}) {
  const lines: string[] = [];
  const line = (text: string) => void lines.push(text.replace(/ZN[0-9a-f]{32}/, 'ZN…'));
  const silent = () => undefined;
  let groups = 0;
  const startGroup = (text: string) => {
    groups++;
    line(text);
  };
  const endGroup = () => void groups--;
  const log = createLog({ info: line, startGroup, debug: silent, notice: line, warning: line, error: line, endGroup });
  const cancellation = cancelAt(clock, options.cancelAt);
  const fetch = options.fetch?.(twilio.fetch) ?? twilio.fetch;
  const ways = { fetch, clock, authorization: '', userAgent: 'test', onExchange: silent };
  const client = createClient({ ...ways, origin: 'https://serverless.twilio.com' });
  const uploads = createClient({ ...ways, origin: 'https://serverless-upload.twilio.com' });
  const api = { client, clock, random: () => 0.5, onRetry: silent };
  const state = createUploadState();
  state.files = files;
  const { dryRun = false, isEmpty = false, live = [], timeoutMs } = options;
  const timeout = timeoutMs === undefined ? undefined : { deadline: clock.now() + timeoutMs, line: 'timeout: 5s' };
  const first = twilio.requests.length;
  const uploading = uploadProject(
    {
      ...{
        serviceSid: SERVICE_SID,
        serverless: createServerless(api),
        api,
        uploads,
        cancellation,
        timeout,
        log,
        dryRun,
        isEmpty,
      },
      disk: { ...disk, ...options.disk },
      live: live.map(({ sid, path, visibility, resourceSid }) => ({ sid, path, visibility, resourceSid })),
    },
    state,
  );
  const error = await clock.run(uploading).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  const asked = twilio.requests.slice(first).map(({ operation }) => operation);
  const count = (wanted: string) => asked.filter((operation) => operation === wanted).length;
  const failure = error instanceof ActionFailure ? error.explanation : undefined;
  return { lines, groups, asked, count, error, state, failure };
}

const named = (...paths: string[]) => Object.fromEntries(paths.map((path) => [path, `// ${path}`]));

describe('a project', () => {
  test('of new files is uploaded: a resource and a version of each', async () => {
    const stage = open(named('/a', '/b', '/c.txt'));
    const { lines, groups, count, error, state } = await upload(stage);
    expect([error, groups]).toEqual([undefined, 0]);
    expect(lines).toEqual([
      'Uploading 3 files',
      '/a: uploaded (ZN…)',
      '/b: uploaded (ZN…)',
      '/c.txt: uploaded (ZN…)',
      'Uploaded 3 files; 0 unchanged.',
    ]);
    expect(stage.world.versions.map(({ path }) => path)).toEqual(['/a', '/b', '/c.txt']);
    expect(listVersions(state, 'asset')).toBe(`/c.txt=${stage.world.versions[2]?.sid}`);
    expect([count('functions'), count('assets')]).toEqual([1, 1]);
  });

  test('asks only for what it has a kind of, and of an empty service for nothing', async () => {
    const functions = await upload(open(named('/a', '/b')));
    expect([functions.count('functions'), functions.count('assets')]).toEqual([1, 0]);
    const empty = await upload(open(named('/a', '/c.txt')), { isEmpty: true });
    expect([empty.count('functions'), empty.count('assets'), empty.error]).toEqual([0, 0, undefined]);
  });

  test('of which nothing has changed is left alone', async () => {
    const stage = open(named('/a', '/b'));
    stage.addFunction('/a', { content: '// /a' });
    stage.addFunction('/b', { content: '// other' });
    const { lines } = await upload(stage);
    expect(lines.slice(1)).toEqual(
      ['/b: uploaded (ZN…)', '/a: unchanged (ZN…)', 'Uploaded 1 file; 1 unchanged.'].toSorted(),
    );
  });

  test('is compared by a plan, which sends nothing', async () => {
    const stage = open(named('/a', '/b', '/c', '/d.txt'));
    stage.addFunction('/a', { content: '// /a' });
    stage.addFunction('/b', { content: '// other' });
    stage.addAsset('/d.txt');
    const { lines, count } = await upload(stage, { dryRun: true });
    expect(lines[0]).toBe('Comparing 4 files');
    expect(lines.slice(1, -1).toSorted()).toEqual([
      '/a: unchanged (ZN…)',
      '/b: would be uploaded (changed)',
      '/c: would be uploaded (new)',
      '/d.txt: would be uploaded (what is there cannot be compared)',
    ]);
    expect(lines.at(-1)).toBe('Dry run: 3 files would be uploaded, 1 unchanged.');
    expect([count('upload'), count('create-function')]).toEqual([0, 0]);
  });

  test('goes to the first of two resources of one name', async () => {
    const stage = open(named('/a'));
    const { resourceSid } = stage.addFunction('/a', { content: 'first' });
    const second = { ...stage.world.resources[0], sid: `ZH${'f'.repeat(32)}`, createdMs: 0 };
    stage.world.resources.unshift(second as never);
    const listed = stage.world.resources.map(({ sid }) => sid).toReversed();
    await upload(stage);
    expect([resourceSid, stage.world.versions.at(-1)?.resourceSid]).toEqual([listed[0], listed[0]]);
  });

  test('goes up eight files at a time', async () => {
    const paths = Array.from({ length: 20 }, (_, n) => `/f${n}`);
    let [under, most] = [0, 0];
    const stage = open(named(...paths));
    const { count } = await upload(stage, {
      fetch: (fetch) => async (url, init) => {
        most = Math.max(most, ++under);
        return fetch(url, init).finally(() => under--);
      },
    });
    expect([most, count('upload')]).toEqual([8, 20]);
  });
});

describe('what is live', () => {
  test('and the same needs no list', async () => {
    const stage = open(named('/a', '/b'));
    const live = ['/a', '/b'].map((path) => stage.addFunction(path, { content: `// ${path}` }));
    const { lines, count } = await upload(stage, { live });
    expect(lines.at(-1)).toBe('Uploaded 0 files; 2 unchanged.');
    expect([count('functions'), count('content')]).toEqual([0, 2]);
  });

  test('and has no path says nothing', async () => {
    const stage = open(named('/a'));
    const { path, ...nameless } = stage.addFunction('/a', { content: '// /a' });
    const { lines, count } = await upload(stage, { live: [nameless as Version] });
    expect(lines.at(-1)).toBe('Uploaded 0 files; 1 unchanged.');
    expect([path, count('functions')]).toEqual(['/a', 1]);
  });

  const refused: MishapOf = ({ operation }) => (/^(functions|assets)$/.test(operation) ? { kind: 403 } : undefined);

  test.each<[string, readonly string[], number]>([
    ['not all of it', ['/a', '/b'], 0],
    ['no asset of it', ['/a', '/c.txt'], 0],
  ])('a list that is refused is no file’s own where it is needed: %s', async (_, paths) => {
    const stage = open(named(...paths), refused);
    const live = ['/a', '/c.txt'].map((path) => stage.addFunction(path, { content: `// ${path}` }));
    const { error, lines } = await upload(stage, { live });
    expect(error).toMatchObject({ name: 'RequestFailure', facts: { status: 403 } });
    expect(lines).toEqual([]);
  });

  test('a list that is refused is not needed where all is live', async () => {
    const stage = open(named('/a'), refused);
    const { error } = await upload(stage, { live: [stage.addFunction('/a', { content: '// /a' })] });
    expect(error).toBeUndefined();
  });
});

/** `/a` … as many as that; at a time go eight. */
const many = (count: number) => named(...Array.from({ length: count }, (_, n) => `/${String.fromCharCode(97 + n)}`));

describe('a file that fails', () => {
  test('does not stop the others', async () => {
    const stage = open(many(4), ({ operation, nth }) =>
      operation === 'upload' && nth === 2 ? { kind: 400 } : undefined,
    );
    stage.addFunction('/d', { content: '// /d' });
    const { failure, lines, error } = await upload(stage);
    expect(error).toMatchObject({ verdict: 'error' });
    expect(lines).toContain('/b: not uploaded: 400, “no”');
    expect(failure).toMatchObject({
      title: '1 file not uploaded',
      what: '/b: not uploaded: 400, “no”.',
      why: 'Already up: /a, /c, /d.',
      next: NEXT,
    });
  });

  test('names the service that the run created', async () => {
    const stage = open(many(1), ({ operation }) => (operation === 'upload' ? { kind: 400 } : undefined));
    const { failure } = await upload(stage, { isEmpty: true });
    expect(failure?.why).toBe(`No other file was uploaded. This run created service ${SERVICE_SID}.`);
  });

  test('names the request that Twilio knows it by', async () => {
    const id = `RQ${'1'.repeat(32)}`;
    const { failure } = await upload(
      open(many(1), ({ operation }) => (operation === 'upload' ? { kind: 400 } : undefined)),
      {
        fetch: (fetch) => async (url, init) => {
          const response = await fetch(url, init);
          response.headers.set('twilio-request-id', id);
          return response;
        },
      },
    );
    expect(failure).toMatchObject({
      what: `/a: not uploaded: 400, “no”, request ${id}.`,
      why: 'No other file was uploaded.',
    });
  });

  test('because it was changed does not stop the others', async () => {
    const stage = open(many(12));
    const changed = async (path: string) => (path === '/a' ? new Blob(['another size']) : stage.disk.open(path));
    const { failure } = await upload(stage, { disk: { open: changed } });
    expect(failure).toMatchObject({
      what: '/a: not uploaded: The file cannot be read as it was at the start: it was changed.',
      why: 'Already up: /b, /c, /d, /e, /f, /g, /h, /i, /j, /k, /l.',
    });
  });

  test('in a plan leaves nothing up but what has not changed', async () => {
    const stage = open(many(3), ({ operation, nth }) =>
      operation === 'content' && nth === 1 ? { kind: 400 } : undefined,
    );
    for (const path of ['/a', '/b']) stage.addFunction(path, { content: `// ${path}` });
    const { failure } = await upload(stage, { dryRun: true });
    expect(failure).toMatchObject({ what: '/a: not uploaded: 400, “no”.', why: 'Already up: /b.' });
  });

  test('by a mistake of this program ends with that', async () => {
    const mistake = new TypeError('a mistake');
    const { error } = await upload(open(many(3)), { disk: { open: () => Promise.reject(mistake) } });
    expect(error).toBe(mistake);
  });
});

describe('a failure that the others would have, too', () => {
  const CERTIFICATE = Object.assign(new Error(), { name: 'FetchError', type: 'system', code: 'CERT_HAS_EXPIRED' });
  const throwing =
    (fetch: Fetch): Fetch =>
    async (url, init) => {
      if (init.method === 'POST' && url.endsWith('/Versions')) throw CERTIFICATE;
      return fetch(url, init);
    };

  test.each<[string, MishapOf | undefined, Options, Partial<Explanation>]>([
    ['credentials', ({ operation }) => (operation === 'upload' ? { kind: 401 } : undefined), {}, { code: 20_000 }],
    ['a refusal', ({ operation }) => (operation === 'upload' ? { kind: 403 } : undefined), {}, { code: 20_000 }],
    [
      'too many requests',
      ({ operation }) => (operation === 'upload' ? { kind: 429, retryAfter: '100' } : undefined),
      {},
      {},
    ],
    ['a certificate', undefined, { fetch: throwing }, {}],
  ])('stops them: %s', async (_, onRequest, options, explanation) => {
    const { failure, lines, count } = await upload(open(many(10), onRequest), options);
    expect(failure).toMatchObject({ title: '10 files not uploaded', ...explanation });
    expect(failure?.what).toMatch(/^\/a: not uploaded: .*; \/h: not uploaded: .*\. Not tried: \/i, \/j\.$/);
    expect(failure?.why).toMatch(/\S.* No other file was uploaded\.$/);
    expect(failure?.next).toMatch(new RegExp(`^\\S.* ${NEXT}$`));
    expect(lines.filter((line) => line.includes('not uploaded'))).toHaveLength(8);
    expect(count('create-function')).toBe(8);
  });

  test('is not one that has its own words', async () => {
    const { failure } = await upload(
      open(many(10), ({ operation }) => (operation === 'upload' ? { kind: 400 } : undefined)),
    );
    expect(failure?.title).toBe('10 files not uploaded');
    expect(failure?.what).not.toContain('Not tried');
    expect(failure).not.toHaveProperty('code');
    expect(failure).not.toHaveProperty('link');
  });
});

describe('a file of which nobody knows whether it is up', () => {
  const lost = { kind: 'reset' } as const;

  test('is named, and the others go on', async () => {
    const { failure, lines } = await upload(
      open(many(2), ({ operation, nth }) => {
        if (operation === 'upload' && nth === 1) return lost;
        return operation === 'versions' && nth === 1 ? { kind: 403 } : undefined;
      }),
    );
    const words = '/a: perhaps uploaded: the list that would show it could not be read (connection reset)';
    expect(lines).toContain(words);
    expect(lines).toContain(
      '/a: The answer to the request that creates the version was lost (connection reset). Looking for the version before anything is sent again.',
    );
    expect(failure).toMatchObject({
      title: '1 file perhaps not uploaded',
      what: `${words}.`,
      why: 'Already up: /b.',
      next: NEXT,
    });
  });

  test('is the last of eight in a row: the rest is not tried', async () => {
    const { failure } = await upload(
      open(many(20), ({ operation }) =>
        operation === 'upload' ? lost : operation === 'versions' ? { kind: 403 } : undefined,
      ),
    );
    expect(failure?.title).toBe('20 files not uploaded');
    expect(failure?.what).toMatch(/^\/a: perhaps uploaded: .*\. Not tried: \/p, \/q, \/r, \/s, \/t\.$/);
    expect(failure?.why).not.toMatch(/^No other/);
  });

  test('is one of seven in a row: the rest is tried', async () => {
    const { failure } = await upload(
      open(many(16), ({ operation, nth }) =>
        operation === 'upload' && nth % 8 !== 0 ? lost : operation === 'versions' ? { kind: 403 } : undefined,
      ),
    );
    expect(failure?.title).toBe('14 files perhaps not uploaded');
    expect(failure?.what).not.toContain('Not tried');
  });
});

describe('a cancel', () => {
  test('ends with what is up by then', async () => {
    const slow: MishapOf = ({ operation, nth }) =>
      operation === 'upload' && nth > 1 ? { kind: 'ok', tookMs: 2_000 } : undefined;
    const { failure, error, lines } = await upload(open(many(10), slow), { cancelAt: 1_000 });
    expect(error).toMatchObject({ verdict: 'cancelled' });
    expect(failure).toMatchObject({ title: 'Cancelled', what: 'The run was cancelled (SIGINT).', next: NEXT });
    const up = lines.filter((line) => line.includes(': uploaded')).length;
    expect(failure?.why).toBe(`${up} of 10 files were up by then; the log names them.`);
    expect(up).toBeGreaterThan(1);
    expect(up).toBeLessThan(10);
  });

  test('names what may be up', async () => {
    const hanging: MishapOf = ({ operation, nth }) =>
      operation === 'upload' && nth > 1 ? { kind: 'hang', processed: false } : undefined;
    const { failure } = await upload(open(many(2), hanging), { cancelAt: 1_000 });
    expect(failure?.why).toBe('1 of 2 files were up by then; the log names them. Perhaps up: /b.');
  });

  test('while files are compared ends with what was compared', async () => {
    const stage = open(many(3), ({ operation, nth }) =>
      operation === 'content' && nth > 1 ? { kind: 'hang' } : undefined,
    );
    for (const path of ['/a', '/b', '/c']) stage.addFunction(path, { content: `// ${path}` });
    const { failure, error } = await upload(stage, { cancelAt: 1_000 });
    expect(error).toMatchObject({ verdict: 'cancelled' });
    expect(failure?.why).toBe('1 of 3 files were up by then; the log names them.');
  });

  test('before anything is sent is one', async () => {
    const { error } = await upload(open(many(2)), { cancelAt: 5 });
    expect(error).toBeInstanceOf(Cancelled);
  });
});

describe('the end of `timeout`', () => {
  const taking =
    (tookMs: number, kind: 'ok' | 'hang' = 'ok'): MishapOf =>
    ({ operation }) =>
      operation === 'upload' ? { kind, tookMs } : undefined;

  test('ends the uploads with what is up by then', async () => {
    const stage = open(many(20), taking(2_000));
    const began = stage.clock.now();
    const { error, failure, count } = await upload(stage, { timeoutMs: 5_000 });
    expect(error).toMatchObject({ verdict: 'timed-out' });
    expect(stage.clock.now() - began).toBeLessThan(6_000);
    expect(count('upload')).toBeLessThan(25);
    expect(failure).toMatchObject({
      title: 'Timed out',
      what: 'The time was up before all files were up: “timeout: 5s”, from the start of the step.',
      next: `If it only takes longer, raise “timeout”. ${NEXT}`,
    });
    expect(failure?.why).toMatch(/^1\d of 20 files were up by then; the log names them\..* No Build was created\.$/);
  });

  test('names what may be up, and the last failure', async () => {
    const { failure, lines } = await upload(open(many(2), taking(0, 'hang')), { timeoutMs: 5_000 });
    expect(failure?.why).toMatch(
      /^0 of 2 .* Perhaps up: \/a, \/b\. The last failure: .*no answer within .*\. No Build/,
    );
    expect(lines.filter((line) => line.includes('perhaps uploaded'))).toHaveLength(2);
  });

  test('comes at once where Twilio asks to wait for longer', async () => {
    const stage = open(many(10), ({ operation }) =>
      operation === 'upload' ? { kind: 429, retryAfter: '100' } : undefined,
    );
    const { error, failure } = await upload(stage, { timeoutMs: 5_000 });
    expect([error, failure]).toMatchObject([{ verdict: 'timed-out' }, { code: 20_000 }]);
    expect(failure?.what).toMatch(/^Twilio asked to wait beyond the end of the step before all files were up: /);
    expect(failure?.why).toMatch(
      /^0 of 10 .* The last failure: 429, “no”\. The account is over .* No Build was created\.$/,
    );
  });

  test('is no matter where all files are up in time, or a file has a failure of its own', async () => {
    expect((await upload(open(many(10), taking(2_000)), { timeoutMs: 5_000 })).error).toBeUndefined();
    const refused: MishapOf = ({ operation }) => (operation === 'upload' ? { kind: 400 } : undefined);
    expect((await upload(open(many(1), refused), { timeoutMs: 5_000 })).error).toMatchObject({ verdict: 'error' });
  });
});
