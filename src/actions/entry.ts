/** What all actions share: the real world, opened for one `main` and closed after it. */
import * as core from '@actions/core';
import { createCancellation } from '../async/cancellation.ts';
import { realClock } from '../async/clock.ts';
import { realFiles } from '../inputs/dependencies/node-files.ts';
import type { Host } from '../run/context.ts';
import { openConnection } from '../twilio/connection.ts';
import { formatUserAgent } from '../twilio/user-agent.ts';

/** Runs an action in the real world and sets the exit code. */
export async function enter(
  process: NodeJS.Process,
  main: (host: Host) => Promise<{ readonly ok: boolean }>,
): Promise<void> {
  const cancellation = createCancellation();
  process.on('SIGINT', () => cancellation.cancel('SIGINT'));
  process.on('SIGTERM', () => cancellation.cancel('SIGTERM'));

  const connection = openConnection(process.env);

  const { ok } = await main({
    env: process.env,
    files: realFiles,
    runner: {
      ...core,
      writeSummary: async (markdown) => {
        await core.summary.addRaw(markdown, true).write();
      },
    },
    clock: realClock,
    wallClock: Date.now,
    random: Math.random,
    connect: connection.connect,
    connectGitHub: async (token) => {
      const { connectGitHub } = await import('../github/deployments-api.ts');
      return connectGitHub(token, process.env, await connection.connect());
    },
    cancellation,
    userAgent: formatUserAgent(process),
    base64: (text) => Buffer.from(text).toString('base64'),
  });

  connection.close();
  process.exitCode = ok ? 0 : 1;
}
