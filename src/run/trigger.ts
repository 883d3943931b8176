/** What started the run: from the runner's variables, and from the event's payload for what no variable holds. */
import type { EnvironmentVariables } from '../inputs/declarations.ts';
import type { Files } from '../inputs/dependencies/types.ts';
import type { TriggerFacts } from '../report/trigger-facts.ts';
import { sanitizeLine } from '../text/sanitize.ts';

/** A payload is some 20 kB; GitHub caps it at 25 MB, of which nothing here is worth the memory. In bytes. */
const MOST_BYTES = 2_000_000;

/**
 * What started the run. Of a pull request it is the head commit: GITHUB_SHA is a merge that GitHub made for the run
 * and that no branch has, unless the pull request was merged. What cannot be read is left out; nothing is thrown.
 */
export async function readTrigger(env: EnvironmentVariables, read: Files['read']): Promise<TriggerFacts> {
  const event = await readEvent(env, read);
  const { sha, subject } = findCommit(env, event);
  const commit = isSha(sha) ? sha : undefined;
  const repository = addressOf(env);
  const run = env['GITHUB_RUN_ID'] ?? '';
  // Of a re-run GITHUB_ACTOR is still who started the first attempt (GitHub's page of variables).
  const actor = sanitizeLine(env['GITHUB_TRIGGERING_ACTOR'] || env['GITHUB_ACTOR'] || '', 100);
  return {
    ...(commit === undefined ? {} : { commit }),
    ...(commit === undefined || subject === undefined ? {} : { subject }),
    ...(commit === undefined || repository === undefined ? {} : { commitUrl: `${repository}/commit/${commit}` }),
    ...(repository === undefined || !/^\d+$/.test(run)
      ? {}
      : { runUrl: `${repository}/actions/runs/${run}${attemptOf(env)}` }),
    ...(actor === '' ? {} : { actor }),
  };
}

/** `/attempts/2`: the page of the run itself shows the newest attempt, whichever that will be. */
function attemptOf(env: EnvironmentVariables): string {
  const attempt = env['GITHUB_RUN_ATTEMPT'] ?? '';
  return /^[1-9]\d*$/.test(attempt) ? `/attempts/${attempt}` : '';
}

/** SHA-1 or SHA-256. */
const isSha = (text: unknown): text is string => typeof text === 'string' && /^[0-9a-f]{40,64}$/.test(text);

/** `https://github.com/owner/name`; undefined where the variables hold anything else: links are made of it. */
function addressOf(env: EnvironmentVariables): string | undefined {
  const server = URL.parse(env['GITHUB_SERVER_URL'] ?? '');
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  if (server === null || !/^https?:$/.test(server.protocol) || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return undefined;
  return `${server.origin}/${repository}`;
}

/**
 * The events whose GITHUB_SHA is such a merge, and whose runs get no secrets for a fork (GitHub's page of events);
 * pull_request_target runs on the branch that is to be merged into, with all of them.
 */
export const ON_MERGE = /^pull_request(?:_review(?:_comment)?)?$/;

function findCommit(env: EnvironmentVariables, event: unknown): { readonly sha: unknown; readonly subject?: string } {
  const sha = env['GITHUB_SHA'];
  if (ON_MERGE.test(env['GITHUB_EVENT_NAME'] ?? '')) {
    const title = subjectOf(fieldOf(event, 'pull_request', 'title'));
    // Once it is merged, GITHUB_REF is the branch it was merged into (GitHub's page of events), and GITHUB_SHA is there.
    if (fieldOf(event, 'pull_request', 'merged') === true)
      return fieldOf(event, 'pull_request', 'merge_commit_sha') === sha ? { sha, ...title } : { sha };
    const head = fieldOf(event, 'pull_request', 'head', 'sha');
    return isSha(head) ? { sha: head, ...title } : { sha };
  }
  // After a push to another branch than the one that runs, the payload is about another commit.
  return fieldOf(event, 'head_commit', 'id') === sha
    ? { sha, ...subjectOf(fieldOf(event, 'head_commit', 'message')) }
    : { sha };
}

/** The first line of a commit's message. */
function subjectOf(text: unknown): { readonly subject?: string } {
  const subject = typeof text === 'string' ? sanitizeLine(text.split(/[\r\n]/)[0] ?? '', 100) : '';
  return subject === '' ? {} : { subject };
}

/** What JSON holds at these keys, one within the other. */
export function fieldOf(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Readonly<Record<string, unknown>>)[key] : undefined,
    value,
  );
}

/** The payload of the event; undefined where it cannot be read. */
export async function readEvent(env: EnvironmentVariables, read: Files['read']): Promise<unknown> {
  const file = env['GITHUB_EVENT_PATH'];
  if (!file) return undefined;
  try {
    return JSON.parse(await read(file, MOST_BYTES));
  } catch {
    // It costs the subject of the commit, or the name of a fork.
    return undefined;
  }
}
