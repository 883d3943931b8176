/** How what is asked for differs from what is live: the output `changed`, and what a dry run reports. */
import type { ListedContents } from './contents.ts';
import { describeDifference, differs, tellDifference } from './merge.ts';
import type { Run } from './run.ts';
import type { Target } from './target.ts';

/**
 * Notes the difference, unless a comparison with what was inherited has said it already. Where Twilio does not
 * list the versions of the live Build, nothing is said: a guess would be worse than an empty output.
 */
export function noteDrift(
  { outputs, outcome, log }: Run,
  { name }: Target,
  live: ListedContents & { readonly sid: string },
  next: ListedContents,
): void {
  const before = listVersions(live);
  const after = listVersions(next);
  if (outcome.inherited !== undefined || before === undefined || after === undefined) return;
  const difference = tellDifference({ ...live, ...before }, { ...next, ...after });
  outcome.drift = describeDifference(difference);
  outputs.set('changed', String(differs(difference)));
  log.line(`Compared with Build ${live.sid}, which is live in ${name}: ${outcome.drift}.`);
}

function listVersions({ functionVersions, assetVersions }: ListedContents) {
  return functionVersions === undefined || assetVersions === undefined
    ? undefined
    : { functionVersions, assetVersions };
}
