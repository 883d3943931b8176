/** The entry: builds the real world, runs the action, sets the exit code. The only file with effects on import. */
import * as core from '@actions/core';
import { createCancellation } from './cancellation.ts';
import { realClock } from './clock.ts';
import { realFiles } from './dependencies/files.ts';
import { main } from './main.ts';
import { openConnection } from './twilio/connection.ts';

const VERSION = '1.0.0';

const cancellation = createCancellation();
process.on('SIGINT', () => cancellation.cancel('SIGINT'));
process.on('SIGTERM', () => cancellation.cancel('SIGTERM'));

const connection = openConnection(process.env);

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
  userAgent: `twilio-serverless-build/${VERSION} (${process.platform} ${process.arch}) node/${process.version}`,
  base64: (text) => Buffer.from(text).toString('base64'),
});

connection.close();
process.exitCode = ok ? 0 : 1;
