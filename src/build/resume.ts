/** Going on with a Build that exists. */
import type { PreviousRequest, ResumeRequest } from '../inputs/reuse.ts';
import { ActionFailure, type Explanation } from '../model/errors.ts';
import type { Build, Service } from '../model/resources.ts';
import type { RunContext } from '../run/context.ts';
import { count } from '../text/quantities.ts';
import { isMissing, type RequestFailure } from '../twilio/request.ts';
import { findPrevious } from './previous.ts';
import { type Resolved, recordBuild, waitForBuild } from './status-polling.ts';

/** Watches the Build that `build-sid` names to its end; `previous` is looked for in the environment's history. */
export async function resume(
  run: RunContext,
  service: Service,
  request: ResumeRequest | PreviousRequest,
): Promise<Resolved> {
  const { log, inputs } = run;
  const found =
    request.kind === 'resume' ? await fetchGiven(run, service, request.buildSid) : await findPrevious(run, service);
  const { sid } = found;
  const build = recordBuild(run, found, 'given');
  const { functionVersions: functions, assetVersions: assets } = found;
  const parts = [
    ...(build.runtime === undefined ? [] : [`on ${build.runtime}`]),
    ...(functions === undefined ? [] : [count(functions.length, 'function')]),
    ...(assets === undefined ? [] : [count(assets.length, 'asset')]),
  ];
  log.line(`Build ${sid} is ${[build.status, ...parts].join(', ')}.`);
  // One that failed can neither be waited for nor go live, and a dry run that passed would say so.
  if (inputs.dryRun && build.status !== 'failed') return { verdict: 'planned', subject: sid };
  await waitForBuild(run, build, service.sid);
  return { verdict: 'completed', buildSid: sid };
}

function fetchGiven({ serverless, limits }: RunContext, service: Service, sid: string): Promise<Build> {
  return serverless.fetchBuild(service.sid, sid, limits).catch((error: unknown) => {
    throw isMissing(error) ? explainGone(sid, service.sid, error) : error;
  });
}

/** The service was found a moment ago, so it is the Build that is missing. */
function explainGone(sid: string, serviceSid: string, cause: RequestFailure): ActionFailure {
  const { requestId } = cause.facts;
  const explanation: Explanation = {
    title: 'The Build is gone',
    what: `Service ${serviceSid} has no Build ${sid}.`,
    why: 'If it was there once, it was removed by retention or by prune: Twilio does not keep every Build that is live nowhere.',
    next: 'Check “build-sid”, or build the same versions again.',
    ...(requestId === undefined ? {} : { requestId }),
  };
  return new ActionFailure('error', explanation, { cause });
}
