/** Creating the Build, exactly once. */
import type { Clock, Limits } from '../async/clock.ts';
import { type Created, type Creation, createOnce, type OncePolicy } from '../async/create-once.ts';
import type { Contents } from '../model/build-contents.ts';
import { classifyCreation, markLate } from '../twilio/request.ts';
import type { BuildContents, CreatedBuild } from '../twilio/serverless.ts';
import { type BuildCreation, findBuild } from './lost-build.ts';

/** The contents as the API takes them. */
export function toApi({ functionVersions, assetVersions, dependencies, runtime }: Contents): BuildContents {
  return {
    functionVersions: functionVersions.map(({ sid }) => sid),
    assetVersions: assetVersions.map(({ sid }) => sid),
    dependencies,
    runtime,
  };
}

/** When to stop, and whom to tell what goes on. */
export interface CreateBuildOptions extends OncePolicy {
  readonly clock: Clock;
  readonly limits: Limits;
}

/**
 * Creates the Build or adopts the one that a lost request created; see {@link createOnce} for what it throws. What was
 * held back until the deadline is marked as late.
 */
export async function createBuild(
  creation: BuildCreation,
  { clock, limits, ...policy }: CreateBuildOptions,
): Promise<Created<CreatedBuild>> {
  const { serverless, serviceSid, contents } = creation;
  const steps: Creation<CreatedBuild> = {
    send: (p) => serverless.createBuild(serviceSid, toApi(contents), p),
    find: (p) => findBuild(creation, p),
    judge: classifyCreation,
  };
  try {
    return await createOnce(steps, clock, limits, policy);
  } catch (error) {
    // What was not taken is sent again for as long as there is time.
    throw classifyCreation(error).outcome === 'unsent' ? markLate(error) : error;
  }
}
