/** Answers that mean harm: nothing takes effect, memory stays bounded, credentials stay, and it ends in time. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import type { FaultRule, Twilio } from '../../simulator/twilio/server.ts';
import { announcesBuild, findFlaws, LAST_MS, runTrial, SLACK_MS, type Trial } from '../faults/trial.ts';

const MB = 1_048_576;
const FOREVER = Number.POSITIVE_INFINITY;

/** Somebody who is not Twilio and would like the credentials. */
async function listenElsewhere(): Promise<{ url: string; port: number; heard: string[]; close: () => void }> {
  const heard: string[] = [];
  const server = http.createServer((request, response) => {
    heard.push(`${request.method} ${request.url} ${request.headers.authorization ?? ''}`);
    response.end('{}');
  });
  server.on('connection', () => heard.push('a connection'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, port, heard, close: () => server.close() };
}

const play = (timeoutS: number, prepare: (twilio: Twilio) => void, judge: (trial: Trial) => void) =>
  runTrial({ prepare, inputs: { timeout: `${timeoutS}s` } }, (trial) => {
    expect([findFlaws(trial), trial.run.log]).toEqual([[], trial.run.log]);
    expect(trial.ranMs).toBeLessThan(timeoutS * 1_000 + LAST_MS + SLACK_MS);
    judge(trial);
  });

const kinds: FaultRule['kind'][] = ['huge-body', 'gzip-bomb', 'header-flood', 'slow-body'];
const places = ['note', 'create', 'status'] as const;
const rows = kinds.flatMap((kind) => places.map((on) => ({ kind, on })));
test.concurrent.each(rows)(
  'it ends in time and in little memory: $kind at $on',
  async ({ kind, on }) => {
    await play(
      6,
      (twilio) => void twilio.fault({ on, kind, times: FOREVER, everyMs: 300 }),
      ({ run, twilio }) => {
        // A Build that Twilio accepted is found in the list, however its answer was spoilt.
        const verdict = { note: 'timed-out', create: 'completed', status: 'timed-out' }[on];
        expect([run.log, run.outputs['verdict']]).toEqual([run.log, verdict]);
        expect(twilio.builds).toHaveLength(on === 'create' || on === 'status' ? 1 : 0);
        // 60 MB are node's own; a list page may have 32 MB, and is text and objects at the same time.
        if (run.peakRssBytes !== undefined) expect(run.peakRssBytes / MB).toBeLessThan(on === 'note' ? 260 : 160);
      },
    );
  },
  60_000,
);

test.concurrent('the connection is free again after each of them', async () => {
  await play(
    30,
    (twilio) => {
      for (const kind of ['huge-body', 'gzip-bomb', 'header-flood', 'cut-body'] as const)
        twilio.fault({ on: 'status', kind });
    },
    ({ run }) => expect(run.outputs['verdict']).toBe('completed'),
  );
}, 60_000);

test.concurrent.each(['service', 'note', 'create', 'status'] as const)(
  'credentials stay when %s is redirected',
  async (on) => {
    const otherHost = await listenElsewhere();
    try {
      await play(
        20,
        (twilio) => void twilio.fault({ on, kind: 'redirect', to: otherHost.url }),
        ({ run }) => expect([run.outputs['verdict'], otherHost.heard]).toEqual(['completed', []]),
      );
    } finally {
      otherHost.close();
    }
  },
  60_000,
);

test.concurrent.each([
  ['another origin', (port: number) => `http://127.0.0.1:${port}/v1/steal`],
  ['no scheme', (port: number) => `//127.0.0.1:${port}/v1/steal`],
  ['a path that becomes a part of the host', (port: number) => `x:@127.0.0.1:${port}/steal`],
  ['a path that becomes a part of the port', () => 'x:1/steal'],
  ['a script', () => 'javascript:alert(1)'],
  ['no link', () => ({ toString: 'x' })],
  ['itself', () => '/v1/Services/greeter/Builds?PageSize=20'],
])(
  'credentials stay when the next page is %s',
  async (_name, link) => {
    const otherHost = await listenElsewhere();
    const next = link(otherHost.port);
    try {
      await play(
        6,
        (twilio) => {
          const meta = { key: 'builds', next_page_url: next };
          twilio.fault({ on: 'create', kind: 'reset-after' });
          twilio.fault({ on: 'look', kind: 'status', status: 200, body: { builds: [], meta }, times: FOREVER });
        },
        ({ run, twilio }) => {
          expect(otherHost.heard).toEqual([]);
          expect(announcesBuild(run)).toBe(true);
          expect(twilio.count('create')).toBe(1);
          expect(twilio.count('look')).toBeLessThan(1_200);
        },
      );
    } finally {
      otherHost.close();
    }
  },
  60_000,
);

const COMMANDS = [
  '::set-output name=build-sid::ZB00000000000000000000000000000000',
  '##[set-env name=PATH;]/evil',
  'a\r::error::b\n::stop-commands::x',
  '\u001b[2J\u202e\u0000',
  '</code><img src=x onerror=alert(1)>| a | b |\n\n# [click](javascript:x) @octocat ```',
].join('\n');

test.concurrent.each([
  ['create', 400],
  ['service', 403],
  ['status', 400],
  ['note', 401],
] as const)(
  'commands do nothing in the error of %s',
  async (on, status) => {
    await play(
      10,
      (twilio) =>
        void twilio.fault({
          on,
          kind: 'status',
          status,
          times: FOREVER,
          headers: { 'twilio-request-id': 'RQ::error::##[x]' },
          body: { code: 20001, message: COMMANDS, more_info: `https://evil.example/${COMMANDS}`, status },
        }),
      ({ run }) => {
        expect(run.outputs['verdict']).toBe('error');
        expect(run.outputs['build-sid']).not.toBe(`ZB${'0'.repeat(32)}`);
        expect([...new Set(run.commands.map(({ name }) => name))].toSorted()).toEqual(
          expect.not.arrayContaining(['set-output', 'set-env', 'stop-commands']),
        );
        expect(run.env).toEqual({});
        expect(run.log).not.toMatch(/\u001b|\u202e|\u0000|evil\.example/);
        expect(run.summary).not.toMatch(/<img|\]\(javascript|@octocat|evil\.example/);
        expect(run.fileProblems).toEqual([]);
      },
    );
  },
  60_000,
);

test.concurrent('commands do nothing in statuses and runtimes', async () => {
  await play(
    10,
    (twilio) => {
      const { service } = twilio;
      const sid = (n: number) => `ZB${String(n).repeat(32)}`;
      twilio.fault({
        on: 'create',
        kind: 'status',
        status: 201,
        body: { sid: sid(1), status: COMMANDS, runtime: COMMANDS },
      });
      twilio.fault({
        on: 'status',
        kind: 'status',
        status: 200,
        times: FOREVER,
        body: { sid: sid(1), service_sid: service.sid, status: COMMANDS },
      });
      // The Build must be one of the stand-in's, or the judge takes its SID for an invention.
      twilio.builds.push({ ...twilio.addBuild({ status: 'building' }), sid: sid(1) });
    },
    ({ run }) => {
      expect(run.outputs).toMatchObject({ verdict: 'timed-out', status: 'building' });
      expect(run.outputs['runtime']).toBeUndefined();
      expect(run.log).not.toContain('evil');
    },
  );
}, 60_000);

/** Bodies of a Build, a service or a status that are JSON and not what they should be. */
const ODD: Record<string, (sid: string) => unknown> = {
  'keys twice': (sid) => `{"sid":"ZB../../../../Accounts","sid":"${sid}","status":"failed","status":"completed"}`,
  'unknown keys': (sid) => ({ sid, status: 'completed', verdict: 'failed', 'build-sid': 'x', toString: 2 }),
  ['__proto__']: (sid) =>
    `{"__proto__":{"status":"failed","sid":"x"},"constructor":{"prototype":{}},"sid":"${sid}","status":"completed"}`,
};
const WRONG: Record<string, unknown> = {
  'a SID with path characters': { sid: 'ZB../../../Accounts/AC0/Messages', status: 'completed' },
  'a SID of something else': { sid: `ZS${'1'.repeat(32)}`, status: 'completed' },
  'the SID of another Build': { sid: `ZB${'1'.repeat(32)}`, status: 'completed' },
  'fields from a prototype only': '{"__proto__":{"sid":"ZB11111111111111111111111111111111","status":"completed"}}',
  'a list': [],
  null: 'null',
  'a number': '7',
  'nesting without end': '['.repeat(30_000),
  'a status that is a list': { sid: `ZB${'1'.repeat(32)}`, status: ['completed'] },
};

test.concurrent.each(Object.entries(ODD))(
  '%s: the fields that count are read',
  async (_name, body) => {
    await runTrial(
      {
        inputs: { timeout: '10s' },
        prepare: (twilio) => {
          twilio.onAnswer = ({ operation }) => {
            if (operation === 'create')
              twilio.fault({
                on: 'status',
                kind: 'status',
                status: 200,
                body: body(twilio.builds[0]?.sid ?? ''),
                after: 3,
              });
          };
        },
      },
      (trial) => {
        expect([findFlaws(trial), trial.run.outputs['verdict']]).toEqual([[], 'completed']);
      },
    );
  },
  60_000,
);

test.concurrent.each(Object.entries(WRONG))(
  '%s is no status, and never a success',
  async (_name, body) => {
    await play(
      3,
      (twilio) => void twilio.fault({ on: 'status', kind: 'status', status: 200, body, times: FOREVER }),
      ({ run }) => expect([run.log, run.outputs['verdict']]).toEqual([run.log, 'timed-out']),
    );
  },
  60_000,
);

test.concurrent('no such SID is sent back as a part of a path', async () => {
  await play(
    // Five such answers are enough, however long the pauses between them are.
    20,
    (twilio) => {
      const body = { sid: 'ZS../../Accounts/AC0', account_sid: twilio.credentials.accountSid };
      twilio.fault({ on: 'service', kind: 'status', status: 200, body, times: FOREVER });
    },
    ({ run, twilio }) => {
      expect(run.outputs['verdict']).toBe('error');
      expect(new Set(twilio.requests.map(({ operation }) => operation))).toEqual(new Set(['service']));
    },
  );
}, 60_000);
