/**
 * What a run takes from Builds that are there already: contents to inherit, or a whole Build to use. A chunk of
 * its own, since most runs start from nothing.
 */
import type { Contents } from './contents.ts';
import { inherit } from './inherit.ts';
import type { CreateRequest } from './inputs.ts';
import { findMatch, type Match } from './reuse.ts';
import type { Run } from './run.ts';

export { useMatch } from './reuse.ts';

/** The contents to build, and the Build that has them already, if there is one that may be used. */
export async function consult(
  run: Run,
  request: CreateRequest,
  given: Contents,
  serviceSid: string,
): Promise<{ readonly contents: Contents; readonly match?: Match | undefined }> {
  const inherited = request.inherit && (await inherit(run, request.inherit, given, serviceSid));
  const contents = inherited?.contents ?? given;
  return { contents, match: await findMatch(run, request, contents, serviceSid, inherited) };
}
