/** A pull request from a fork gets neither secrets nor variables: one cause for every input that is empty. */
import { type EnvironmentVariables, variableOf } from '../inputs/declarations.ts';
import { InputFailure } from '../model/errors.ts';
import type { Host } from './context.ts';
import { fieldOf, ON_MERGE, readEvent } from './trigger.ts';

/** Inputs, and variables in their place, without which no run goes on: people keep them in `secrets` and `vars`. */
const KEPT_AT_GITHUB = /^(?:service-sid|account-sid|auth-token|api-key|api-secret|TWILIO_\w+)$/;

/** It holds on other events, too: without its first half it would skip every push. */
const LEFT_OUT =
  'if: github.event.pull_request == null || github.event.pull_request.head.repo.full_name == github.repository';

/** The error itself; where a fork is why something is missing, one problem in place of all: the job cannot run there. */
export async function nameFork(error: unknown, { env, files }: Pick<Host, 'env' | 'files'>): Promise<unknown> {
  if (!(error instanceof InputFailure) || !ON_MERGE.test(env['GITHUB_EVENT_NAME'] ?? '')) return error;
  const missing = error.problems.find(({ input }) => KEPT_AT_GITHUB.test(input) && isEmpty(env, input));
  const fork = missing && findFork(env, await readEvent(env, files.read));
  if (missing === undefined || fork === undefined) return error;
  const rule = `This pull request comes from ${fork}, which gets neither secrets nor variables. Leave the job out there.`;
  return new InputFailure([{ input: missing.input, rule, fix: LEFT_OUT }]);
}

const isEmpty = (env: EnvironmentVariables, input: string) => !(env[variableOf(input)]?.trim() || env[input]?.trim());

/** `the fork mallory/greeter`; undefined where the branch is of this repository, or nothing says where it is. */
function findFork(env: EnvironmentVariables, event: unknown): string | undefined {
  const head = fieldOf(event, 'pull_request', 'head', 'repo');
  if (head === null) return 'a fork that was deleted';
  const name = fieldOf(head, 'full_name');
  if (typeof name !== 'string' || name === env['GITHUB_REPOSITORY']) return undefined;
  return /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name) ? `the fork ${name}` : 'a fork';
}
