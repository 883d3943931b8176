/** A deploy with a health check through the whole of `main` in virtual time, and what Twilio keeps of its probes. */
import { recordDeployment } from '../../simulator/twilio/resources/environments.ts';
import type { Operation } from '../../simulator/twilio/resources/routes.ts';
import type { LogSeed } from '../../simulator/twilio/seeds.ts';
import { main } from '../../src/actions/build/main.ts';
import type { InputName } from '../../src/inputs/declarations.ts';
import type { Probe, ProbeAnswer } from '../../src/run/http-probe.ts';
import { createVirtualClock } from './clock.ts';
import {
  addCompleted,
  addEnvironment,
  createInProcessTwilio,
  type InProcessRequest,
  type MishapOf,
  SERVICE_SID,
} from './in-process.ts';
import { cancelAt, createTestWorld, type Traces } from './world.ts';

export const OLD = `ZB${'1'.repeat(32)}`;
export const OURS = `ZB${'2'.repeat(32)}`;
/** Somebody else's. */
export const OTHER = `ZB${'3'.repeat(32)}`;

/** What one probe of the new Build is answered, and leaves behind. */
export interface Answer {
  readonly status: number;
  /** Default: 10 ms. */
  readonly tookMs?: number;
  /** There is no answer: why the domain cannot be reached. */
  readonly unreachable?: string;
  readonly body?: string;
  /** Default: one of its own. */
  readonly ids?: readonly string[];
  readonly lines?: readonly { readonly level: string; readonly message: string }[];
  readonly alert?: string;
}

export interface Deploy {
  /** `at`: ms since the new Build went live. */
  readonly answer: (at: number, path: string) => Answer;
  /** What a probe of any other Build is answered. Default: 200. */
  readonly answerBefore?: Answer;
  /** What was live before, the last being live now; null: nothing. Default: the old Build. */
  readonly history?: readonly (string | null)[];
  /** Called with every request. */
  readonly onRequest?: (request: InProcessRequest, deploy: (sid: string | null) => void) => void;
  /** How long a line or an alert cannot be read, in ms. */
  readonly lagMs?: number;
  readonly mishap?: MishapOf;
  /** Lines and alerts of others, from the beginning. */
  readonly others?: { readonly lines: readonly string[]; readonly alerts: readonly string[] };
  readonly inputs?: Partial<Record<InputName, string>>;
  /** On the clock, in ms. */
  readonly cancelAt?: number;
}

export interface Deployed {
  readonly verdict: string;
  readonly traces: Traces;
  readonly requests: readonly InProcessRequest[];
  readonly operations: readonly Operation[];
  /** What is live in the end. */
  readonly live: string | null;
  /** From the moment that the new Build was live to the request that put the old one back, in ms. */
  readonly brokenMs: number | undefined;
  /** When the log was asked, in ms since the first time. */
  readonly looks: readonly number[];
  /** From the first request for the log or an alert to the end of the run, in ms. */
  readonly lookedMs: number | undefined;
  /** The run's end on the clock, in ms. */
  readonly endedAt: number;
}

/** Production serves an old Build; one that exists goes live in its place. */
function createTwilio({ mishap, onRequest, lagMs = 0, others, history = [OLD] }: Deploy) {
  const clock = createVirtualClock();
  const twilio = createInProcessTwilio({
    clock,
    buildMs: 0,
    dates: true,
    functions: [],
    mishap: (request, index) => {
      onRequest?.(request, (build) => void recordDeployment(world, environment, build));
      return mishap?.(request, index);
    },
  });
  const { world } = twilio;
  world.options.logLagMs = lagMs;
  const { addFunction, addLog, addAlert: addSeed } = twilio.seeds;
  for (const path of ['/hello', '/slow', '/a', '/b']) addFunction(path);
  for (const build of [OLD, OTHER, OURS]) addCompleted(world, build.slice(2));
  const environment = addEnvironment(world);
  for (const build of history)
    if (build !== null || environment.buildSid !== null) recordDeployment(world, environment, build);
  const addLine = (line: LogSeed) => void addLog(environment, line);
  const addAlert = (resourceSid: string, text: string) =>
    void addSeed({ text, code: '82002', resourceSid, serviceSid: SERVICE_SID });
  for (const message of others?.lines ?? []) addLine({ level: 'error', message });
  for (const text of others?.alerts ?? []) addAlert(world.makeSid('RQ'), text);
  return { clock, twilio, environment, addLine, addAlert };
}

const toAnswer = (status: number, unreachable: string | undefined): ProbeAnswer =>
  unreachable === undefined ? { kind: 'answer', status } : { kind: 'unreachable', words: unreachable };

/** Deploys, and says what became of it. */
export async function playDeploy(deploy: Deploy): Promise<Deployed> {
  const { clock, twilio, environment, addLine, addAlert } = createTwilio(deploy);
  let liveSince = 0;
  const probe: Probe = async (url, { signal, wantsBody }) => {
    if (environment.buildSid !== OURS) {
      const { tookMs, status, unreachable } = deploy.answerBefore ?? { status: 200 };
      await clock.sleep(tookMs ?? 10, signal);
      return toAnswer(status, unreachable);
    }
    await clock.sleep(10, signal);
    const id = twilio.world.makeSid('RQ');
    const given = deploy.answer(clock.now() - liveSince, new URL(url).pathname);
    if (given.tookMs !== undefined) await clock.sleep(given.tookMs, signal);
    for (const line of given.lines ?? []) addLine({ ...line, requestSid: id });
    if (given.alert !== undefined) addAlert(id, given.alert);
    const answer = { ...toAnswer(given.status, given.unreachable), requestIds: given.ids ?? [id] };
    if (answer.kind !== 'answer' || given.body === undefined || wantsBody?.(answer) !== true) return answer;
    return { ...answer, body: { bytes: Buffer.from(given.body), type: 'text/plain' } };
  };
  const { world, traces } = createTestWorld({
    clock,
    random: () => 0.5,
    cancellation: cancelAt(clock, deploy.cancelAt),
    fetch: async (address, init) => {
      const answer = await twilio.fetch(address, init);
      if (init.method === 'POST' && address.endsWith('/Deployments') && environment.buildSid === OURS)
        liveSince = clock.now();
      return answer;
    },
    inputs: {
      environment: 'production',
      'health-check': '/hello',
      'function-versions': '',
      runtime: '',
      'build-sid': OURS,
      timeout: '10m',
      ...deploy.inputs,
    },
  });
  const { verdict } = await clock.run(main({ ...world, probe }));
  const { requests } = twilio;
  const back = requests.filter(({ operation }) => operation === 'deploy')[1];
  const asked = requests.filter(({ operation }) => operation === 'logs').map(({ at }) => at);
  const first = requests.find(({ operation }) => operation === 'logs' || operation === 'alerts');
  return {
    verdict,
    traces,
    requests,
    operations: requests.map(({ operation }) => operation),
    live: environment.buildSid,
    brokenMs: back && back.at - liveSince,
    looks: asked.map((at) => at - (asked[0] ?? 0)),
    lookedMs: first && clock.now() - first.at,
    endedAt: clock.now(),
  };
}

/** Loads what a deploy loads: a clock whose time passes when nothing is left to do must not wait for a file. */
export async function loadDeploy(): Promise<void> {
  await Promise.all([
    import('../../src/deploy/deploy.ts'),
    import('../../src/deploy/environment.ts'),
    import('../../src/deploy/request-log.ts'),
    import('../../src/deploy/variables/variables.ts'),
    import('../../src/inputs/variables/read.ts'),
    import('../../src/build/reuse.ts'),
    import('../../src/run/failure-report.ts'),
    import('../../src/run/trigger.ts'),
    import('../../src/report/summary/summary.ts'),
  ]);
}
