/** A project to upload. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';
import { type Run, type RunOptions, runAction } from '../../simulator/runner/run.ts';
import type { Twilio, TwilioOptions } from '../../simulator/twilio/server.ts';
import { runOptions, SUB_ACTIONS } from './action.ts';
import { useTwilio } from './simulator.ts';
import { plant } from './trees.ts';

/** Three files of the usual kinds. */
export const PROJECT = {
  'functions/hello.js': 'exports.hello = 1;\n',
  'functions/voice.protected.js': 'exports.voice = 1;\n',
  'assets/logo.png': 'not really a png',
};

/** A folder and a stand-in of Twilio, anew for each test. */
export interface ProjectStage {
  readonly twilio: Twilio;
  readonly folder: string;
  /** Comes first: starts Twilio and writes the files. */
  setUp(files: Readonly<Record<string, string | Buffer>>, options?: TwilioOptions): Promise<void>;
  /** Runs `upload/` as it ships. */
  upload(inputs?: Record<string, string>, options?: Partial<RunOptions>): Promise<Run>;
}

/** The stage for all tests of a file, one after the other. */
export function useProject(): ProjectStage {
  const start = useTwilio();
  let twilio: Twilio;
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'project-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return {
    get twilio() {
      return twilio;
    },
    get folder() {
      return folder;
    },
    async setUp(files, options) {
      twilio = await start(options);
      plant(folder, files);
    },
    upload: (inputs, options) =>
      runAction(runOptions(twilio, inputs ?? {}, { action: SUB_ACTIONS.upload, workspace: folder, ...options })),
  };
}

/** The output `result`. */
export const resultOf = (run: Run) => JSON.parse(run.outputs['result'] ?? '{}');
