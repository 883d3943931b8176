/** A folder and a stand-in of Twilio for the one step that takes it live: `project` of the main action, as it ships. */
import { type Run, type RunOptions, runAction } from '../../simulator/runner/run.ts';
import type { TwilioOptions } from '../../simulator/twilio/server.ts';
import { runOptions } from './action.ts';
import { type ProjectStage, useProject } from './project.ts';

/** Exact dependencies, with both packages that the platform would add: only so can a Build be recognised. */
export const MANIFEST = JSON.stringify({
  dependencies: { '@twilio/runtime-handler': '2.1.2', lodash: '4.17.21', twilio: '5.10.1' },
});

/** Two Functions and their dependencies. */
export const FILES = {
  'functions/hello.js': 'exports.handler = (context, event, callback) => callback(null, "hello");\n',
  'functions/voice.protected.js': 'exports.handler = (context, event, callback) => callback(null, "voice");\n',
  'package.json': MANIFEST,
};

/** The `with:` of the quick start, on a stand-in where there is no service `shop` yet. */
export const STEP = {
  'service-sid': 'shop',
  project: '.',
  'create-service': 'true',
  runtime: 'node24',
  environment: 'production',
  'create-environment': 'true',
  'poll-interval': '100ms',
};

/** Anew for each test of a file. */
export interface DeployedProject extends Pick<ProjectStage, 'twilio' | 'folder'> {
  /** Comes first: starts Twilio and writes the files. */
  setUp(files?: Readonly<Record<string, string | Buffer>>, options?: TwilioOptions): Promise<void>;
  /** The step of the quick start with `inputs` laid over it; an empty one takes it away. Forgets earlier requests. */
  deploy(inputs?: Record<string, string>, options?: Partial<RunOptions>): Promise<Run>;
  /** The kinds of the requests of the last run, in order. */
  operations(): readonly string[];
  /** Those of them that change something. */
  changes(): readonly string[];
}

/** The stage for all tests of a file, one after the other. */
export function useDeployedProject(): DeployedProject {
  const project = useProject();
  return {
    get twilio() {
      return project.twilio;
    },
    get folder() {
      return project.folder;
    },
    setUp: (files = FILES, options = {}) => project.setUp(files, { buildMs: 100, ...options }),
    deploy(inputs = {}, options = {}) {
      const { twilio, folder } = project;
      twilio.requests.length = 0;
      return runAction(runOptions(twilio, { ...STEP, ...inputs }, { workspace: folder, ...options }));
    },
    operations: () => project.twilio.requests.map(({ operation }) => operation),
    changes: () => project.twilio.requests.filter(({ method }) => method !== 'GET').map(({ operation }) => operation),
  };
}
