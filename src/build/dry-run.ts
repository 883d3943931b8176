import type { Contents } from '../model/build-contents.ts';
import type { Service } from '../model/resources.ts';
import type { RunContext } from '../run/context.ts';
import { describeCreateBuild } from '../twilio/serverless.ts';
import { toApi } from './create-build.ts';
import type { Match } from './reuse.ts';
import type { Resolved } from './status-polling.ts';

/** The log cuts lines at 2000 characters; a hundred dependencies are longer, and all of them are part of the request. */
const PIECE = /.{1,1900}/gsu;

/** Prints what a run without dry-run would do: the exact request, unsent, or the Build it would use instead. */
export function dryRun(run: RunContext, contents: Contents, service: Service, match: Match | undefined): Resolved {
  const { inputs, log } = run;
  if (match !== undefined) {
    const { sid, status } = match.build;
    log.line(`A run without dry-run uses Build ${sid} (${status}) and sends nothing, since ${match.why}.`);
    return { verdict: 'planned', buildSid: sid, contents };
  }
  const { method, path, form } = describeCreateBuild(service.sid, toApi(contents));
  log.group('The request that a run without dry-run sends');
  log.line(`${method} ${inputs.origins.serverless}${path}`);
  log.line('Content-Type: application/x-www-form-urlencoded');
  for (const [key, value] of form) for (const piece of `${key}=${value}`.match(PIECE) ?? []) log.line(`  ${piece}`);
  log.endGroup();
  log.line('Dry run: everything was checked, nothing was created.');
  return { verdict: 'planned', buildSid: undefined, contents };
}
