/**
 * What `npm start` runs: the folder examples/greeter → the main action → its live URL, as the one step of a job. An
 * older release of the same project is live before it starts.
 */

import path from 'node:path';
import type { Environment } from '../twilio/model/types.ts';
import { startTwilio, type Twilio } from '../twilio/server.ts';
import { describeChange } from './closing.ts';
import type { Flags } from './flags.ts';
import { readProject } from './project.ts';
import { type LiveAnswer, printAnswers, printRequests, runStep, type Step } from './screen.ts';

const root = path.resolve(import.meta.dirname, '../..');
const example = path.join(root, 'examples', 'greeter');

/** A stand-in with the example's older release live in production: another /hello and page, on another runtime. */
async function startExample(flags: Flags): Promise<{ twilio: Twilio; production: Environment }> {
  const twilio = await startTwilio({
    buildMs: flags.slow || flags.cancel ? 20_000 : 2000,
    outcome: flags.fail ? 'failed' : 'completed',
    failureAlert: {
      code: '82003',
      text: 'Error on installing dependency: lodash@4.17.21 could not be fetched from the registry',
    },
  });
  const changed: Readonly<Record<string, string>> = {
    '/hello': "exports.handler = (_context, _event, callback) => callback(null, { greeting: 'Hi' });\n",
    '/index.html': '<!doctype html>\n<p>Hi! Try <a href="/hello">/hello</a>.</p>\n',
  };
  for (const file of readProject(example)) {
    const seed = { ...file, content: changed[file.path] ?? file.content };
    if (file.kind === 'function') twilio.addFunction(file.path, seed);
    else twilio.addAsset(file.path, seed);
  }
  const build = twilio.addBuild({
    runtime: 'node22',
    dependencies: [
      { name: '@twilio/runtime-handler', version: '2.1.2' },
      { name: 'lodash', version: '4.17.20' },
      { name: 'twilio', version: '5.10.1' },
    ],
    dateCreated: Date.now() - 86_400_000,
  });
  return { twilio, production: await twilio.addEnvironment({ build }) };
}

/** Inputs that say what goes into the Build. When one of them is a flag, the folder is not what it is made of. */
const CONTENTS = ['build-sid', 'inherit-from', 'function-versions', 'asset-versions'];

/** The `with:` of the step; anything given as a flag counts before it. */
function readInputs(twilio: Twilio, flags: Flags): Record<string, string> {
  const { environment = 'production', wait } = flags.inputs;
  const isProject = !CONTENTS.some((name) => name in flags.inputs);
  const deploys = wait !== 'false' && environment !== '';
  return {
    'service-sid': twilio.service.uniqueName,
    'api-url': twilio.url,
    ...(isProject && { project: '.', runtime: 'node24' }),
    ...(deploys && { environment, 'health-check': '/hello\n/voice 400,403' }),
    ...flags.inputs,
  };
}

const PATHS = ['/hello', '/menu/main', '/index.html', '/voice', '/greetings.json'];

function visit(url: string): Promise<LiveAnswer[]> {
  return Promise.all(
    PATHS.map(async (route) => {
      const response = await fetch(url + route);
      return { path: route, status: response.status, body: await response.text() };
    }),
  );
}

function runAction(twilio: Twilio, flags: Flags): Promise<Step> {
  const inputs = readInputs(twilio, flags);
  const title = 'project' in inputs ? 'From the folder examples/greeter to a live URL' : 'The main action';
  const isUnderWay = (line: string) => flags.cancel && line.startsWith('Created Build');
  return runStep(title, flags.verbose, {
    action: root,
    workspace: example,
    env: twilio.env(),
    secrets: [twilio.credentials.authToken],
    inputs,
    cancelWhen: isUnderWay,
  });
}

/** A run, and one path before it and after it, unless it was cancelled. */
export interface Demonstration extends Step {
  readonly change: string | undefined;
}

/** Runs the action once and looks at what is live. The stand-in is gone when the promise settles. */
export async function runDemo(flags: Flags): Promise<Demonstration> {
  const { twilio, production } = await startExample(flags);
  try {
    const home = `http://${production.domain.name}`;
    const before = await visit(home);
    const step = await runAction(twilio, flags);
    if (step.cancelled) return { ...step, change: undefined };
    const url = step.run.outputs['url'] ?? home;
    const live = await visit(url);
    const there = url === home ? before : [];
    if (flags.verbose) {
      printAnswers(there, live);
      printRequests(twilio);
    }
    return { ...step, change: describeChange(there, live) };
  } finally {
    await twilio.close();
  }
}
