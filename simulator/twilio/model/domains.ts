/**
 * The domains of environments, really served: each environment has a listener of its own on 127.0.0.1 that
 * answers with what the live Build holds. Public functions 200, protected ones 403 (no valid signature), assets
 * their bytes, private and unknown paths 404.
 */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { startListener } from '../../http/listener.ts';
import { digest, type World } from './state.ts';
import type { Build, DomainOverride, DomainRequest, Environment, EnvironmentDomain, Version } from './types.ts';

function findVersion(build: Build | undefined, path: string): Version | undefined {
  const versions = [...(build?.functionVersions ?? []), ...(build?.assetVersions ?? [])];
  return versions.findLast((version) => version.path === path);
}

interface DomainAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

/** Name → value of the variables that a Function reads at one moment. */
type Variables = Readonly<Record<string, string>>;

function answerFor(build: Build | undefined, path: string, variables: Variables): DomainAnswer {
  const version = findVersion(build, path);
  if (!version || version.visibility === 'private') return { status: 404, type: 'text/plain', body: 'Not Found' };
  if (version.visibility === 'protected')
    return { status: 403, type: 'text/plain', body: 'Unauthorized - you are not authorized to perform this action' };
  if (version.kind === 'asset') return { status: 200, type: version.contentType, body: version.content };
  return {
    status: 200,
    type: 'application/json',
    body: JSON.stringify({
      path,
      version: version.sid,
      build: build?.sid,
      runtime: build?.runtime,
      variables: Object.keys(variables),
    }),
  };
}

/** Whether an override is about this environment, path, answering Build and variables. */
function fits(
  override: DomainOverride,
  environment: string,
  path: string,
  build: Build | undefined,
  variables: Variables,
): boolean {
  if (override.when !== undefined && !override.when(variables)) return false;
  if (override.environment !== undefined && override.environment !== environment) return false;
  if (override.path !== undefined && override.path !== path) return false;
  if (override.build === undefined) return true;
  return (
    build !== undefined && (typeof override.build === 'function' ? override.build(build) : override.build === build.sid)
  );
}

/** How often each override was used, for those that flap. */
const uses = new WeakMap<DomainOverride, number>();

function statusFor(override: DomainOverride, usual: number): number {
  const { status } = override;
  if (status === undefined && (override.throws !== undefined || override.callsBack !== undefined)) return 500;
  if (status === undefined && override.timesOut) return 504;
  if (status === undefined) return override.redirect === undefined ? usual : 302;
  if (typeof status === 'number') return status;
  const use = uses.get(override) ?? 0;
  uses.set(override, use + 1);
  return status[use % status.length] ?? usual;
}

/** What an override says instead of the usual answer. [C] a thrown Error: twilio-run, runtime/route.ts */
function bodyFor(override: DomainOverride, usual: DomainAnswer): Pick<DomainAnswer, 'type' | 'body'> {
  const { throws, callsBack, timesOut, type, body } = override;
  if (callsBack !== undefined) return { type: type ?? 'text/plain', body: callsBack };
  if (timesOut) return { type: type ?? 'text/plain', body: body ?? 'Runtime application timed out' };
  if (throws === undefined) return { type: type ?? usual.type, body: body ?? usual.body };
  const { message, name, stack } = throws;
  return { type: 'application/json', body: JSON.stringify({ message, name, stack }) };
}

/** A domain that nobody serves: hundreds of environments would be as many listeners. */
export function unservedDomain(name: string): EnvironmentDomain {
  return { name, requests: [], linger: () => {}, down: () => {}, up: async () => {}, close: async () => {} };
}

/** Notes what a request leaves behind at Twilio: lines of the log, and an alert. */
function leaveTraces(
  world: World,
  { sid: environmentSid, serviceSid }: Names,
  requestSid: string,
  { logs = [], alert }: DomainOverride,
  build: Build | undefined,
  path: string,
): void {
  const deployed = world.deployments.findLast((one) => one.environmentSid === environmentSid);
  const made = { serviceSid, environmentSid, requestSid, createdMs: world.now() };
  const of = {
    buildSid: build?.sid ?? null,
    deploymentSid: deployed?.sid ?? null,
    functionSid: findVersion(build, path)?.resourceSid ?? null,
  };
  const sidOf = (n: number) => `NO${digest(`${requestSid}:${n}`).slice(0, 32)}`;
  for (const [n, line] of logs.entries()) world.logs.push({ sid: sidOf(n), ...made, ...of, ...line });
  if (alert === undefined) return;
  const sids = { resourceSid: requestSid, serviceSid };
  world.alerts.push({ sid: sidOf(-1), ...alert, ...sids, level: 'error', generatedMs: made.createdMs });
}

/** What is known of an environment that is about to be created. */
type Names = Pick<Environment, 'sid' | 'serviceSid' | 'uniqueName'>;

/** What one request gets. */
interface Reply extends DomainAnswer {
  readonly headers: Readonly<Record<string, string>>;
  /** In ms; infinite: never. */
  readonly delayMs: number;
}

/** The answer of a Build, or what is said in its place. */
function replyWith(world: World, override: DomainOverride | undefined, usual: DomainAnswer, requestSid: string): Reply {
  const { requestIdHeader = 'twilio-request-id' } = world.options;
  if (override === undefined) return { ...usual, headers: { [requestIdHeader]: requestSid }, delayMs: 0 };
  const { redirect, withoutId, delayMs = 0 } = override;
  const headers = {
    ...(withoutId ? {} : { [requestIdHeader]: requestSid }),
    ...(redirect === undefined ? {} : { location: redirect }),
  };
  return { status: statusFor(override, usual.status), ...bodyFor(override, usual), headers, delayMs };
}

/** Answers one request of a domain; returns what is noted of it. */
function answerRequest(
  world: World,
  names: Names,
  request: IncomingMessage,
  { build, variables, number }: { build: Build | undefined; variables: Variables; number: number },
): { readonly reply: Reply; readonly noted: DomainRequest } {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const override = world.overrides.find((candidate) => fits(candidate, names.uniqueName, path, build, variables));
  const requestSid = `RQ${digest(`${world.options.seed ?? 1}:${names.uniqueName}:${number}`).slice(0, 32)}`;
  const reply = replyWith(world, override, answerFor(build, path, variables), requestSid);
  if (override) leaveTraces(world, names, requestSid, override, build, path);
  const noted: DomainRequest = {
    requestSid,
    method: request.method ?? '',
    path,
    atMs: Date.now(),
    status: reply.status,
    build: build?.sid ?? null,
    variables,
    authorised: request.headers.authorization !== undefined,
  };
  return { reply, noted };
}

/** Starts the listener for an environment that is about to be created. */
export async function startDomain(
  world: World,
  names: Names,
  liveBuildSid: () => string | null,
  readVariables: () => Variables,
): Promise<EnvironmentDomain> {
  const requests: DomainRequest[] = [];
  const timers = new Set<NodeJS.Timeout>();
  let lingering: { readonly sid: string; readonly untilMs: number } | undefined;

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const sid = lingering && lingering.untilMs > Date.now() ? lingering.sid : liveBuildSid();
    const build = world.builds.find((candidate) => candidate.sid === sid);
    const given = { build, variables: readVariables(), number: requests.length };
    const { reply, noted } = answerRequest(world, names, request, given);
    requests.push(noted);
    const send = () => {
      response.writeHead(reply.status, { 'content-type': reply.type, ...reply.headers });
      response.end(request.method === 'HEAD' ? undefined : reply.body);
    };
    if (reply.delayMs === 0) send();
    else if (Number.isFinite(reply.delayMs)) timers.add(setTimeout(send, reply.delayMs));
  };

  const listener = await startListener(answer);
  return {
    name: `127.0.0.1:${listener.port}`,
    requests,
    linger: (previousBuildSid) => {
      const lingerMs = world.options.lingerMs ?? 0;
      lingering =
        previousBuildSid && lingerMs > 0 ? { sid: previousBuildSid, untilMs: Date.now() + lingerMs } : undefined;
    },
    down: () => listener.down(true),
    up: listener.up,
    close: async () => {
      for (const timer of timers) clearTimeout(timer);
      await listener.close();
    },
  };
}
