/** The entry: builds the real world, runs the action, sets the exit code. The only file with effects on import. */
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as core from '@actions/core';
import { createCancellation } from './cancellation.ts';
import { realClock } from './clock.ts';
import { realFiles } from './dependencies/files.ts';
import { connectGitHub } from './github/client.ts';
import { main } from './main.ts';
import { openConnection } from './twilio/connection.ts';
import { openProbe } from './twilio/probe.ts';

const VERSION = '1.0.0';

const cancellation = createCancellation();
process.on('SIGINT', () => cancellation.cancel('SIGINT'));
process.on('SIGTERM', () => cancellation.cancel('SIGTERM'));

const connection = openConnection(process.env);
const userAgent = `twilio-serverless-build/${VERSION} (${process.platform} ${process.arch}) node/${process.version}`;

/** The name is unique, because the files of a matrix are often gathered in one folder. */
async function saveResult(json: string): Promise<string | undefined> {
  const folder = process.env['RUNNER_TEMP'];
  if (!folder) return undefined;
  const file = path.join(folder, `twilio-build-${randomUUID()}.json`);
  await writeFile(file, `${json}\n`, { flag: 'wx' });
  return file;
}

const { ok } = await main({
  env: process.env,
  runner: {
    ...core,
    writeSummary: async (markdown) => {
      await core.summary.addRaw(markdown, true).write();
    },
  },
  clock: realClock,
  random: Math.random,
  files: realFiles,
  connect: connection.connect,
  cancellation,
  connectGitHub: (token) => connectGitHub(token, process.env),
  probe: openProbe(process.env, userAgent),
  userAgent,
  saveResult,
  base64: (text) => Buffer.from(text).toString('base64'),
});

connection.close();
process.exitCode = ok ? 0 : 1;
