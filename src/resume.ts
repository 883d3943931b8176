/** Going on with a Build that exists. */
import { count } from './contents.ts';
import { adoptBuild, followBuild } from './follow.ts';
import { logInputs } from './opening.ts';
import { beginPhase } from './outcome.ts';
import type { Verdict } from './outputs.ts';
import type { Run } from './run.ts';
import { checkService } from './service.ts';

/** Watches the Build that `build-sid` names to its end. */
export async function resume(run: Run, sid: string): Promise<Verdict> {
  const { outcome, log, inputs, serverless, patience } = run;
  outcome.headline = `${inputs.dryRun ? 'Dry run: look at' : 'Wait for'} Build ${sid}`;
  log.line(`${outcome.headline}.`);
  logInputs(run, undefined);
  beginPhase(outcome, run.clock.now(), 'Service');
  const service = await checkService(run);
  const found = await serverless.fetchBuild(service.sid, sid, patience);
  const build = adoptBuild(run, {
    sid: found.sid,
    status: found.status,
    runtime: found.runtime,
    origin: 'given',
    since: run.clock.now(),
    ...(found.createdAt === undefined ? {} : { createdAt: found.createdAt }),
  });
  log.line(
    `Build ${sid} is ${build.status}${build.runtime === undefined ? '' : `, on ${build.runtime}`}: ${count(found.functionVersions?.length ?? 0, 'function')}, ${count(found.assetVersions?.length ?? 0, 'asset')}.`,
  );
  if (inputs.dryRun) return 'planned';
  await followBuild(run, build, service.sid);
  return 'completed';
}
