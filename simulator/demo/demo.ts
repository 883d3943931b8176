/**
 * What `npm start` runs: the folder examples/greeter → the main action → its live URL, as the one step of a job. An
 * older release of the same project is live before it starts.
 */

import path from 'node:path';
import type { Run } from '../runner/run.ts';
import type { Environment } from '../twilio/model/types.ts';
import { startTwilio, type Twilio } from '../twilio/server.ts';
import type { Flags } from './flags.ts';
import { readProject } from './project.ts';
import {
  type LiveAnswer,
  printAnswers,
  printOutputs,
  printRequests,
  printSummaries,
  printTitle,
  runStep,
} from './screen.ts';

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

function runAction(twilio: Twilio, flags: Flags): Promise<Run> {
  const inputs = readInputs(twilio, flags);
  const what = 'project' in inputs ? 'take the folder examples/greeter live' : 'the main action';
  printTitle(`Step 1 of 2: ${what}`);
  const isUnderWay = (line: string) => flags.cancel && line.startsWith('Created Build');
  const secrets = [twilio.credentials.authToken];
  return runStep({ action: root, workspace: example, env: twilio.env(), secrets, inputs, cancelWhen: isUnderWay });
}

/** Runs both steps once, printing everything, and returns the run of the action. */
export async function runDemo(flags: Flags): Promise<Run> {
  const { twilio, production } = await startExample(flags);
  try {
    const home = `http://${production.domain.name}`;
    const before = await visit(home);
    const run = await runAction(twilio, flags);
    printOutputs(run);
    const url = run.outputs['url'] ?? home;
    const live = await visit(url);
    printTitle(`Step 2 of 2: look at ${url}`);
    printAnswers(url === home ? before : [], live);
    printSummaries([run]);
    printRequests(twilio);
    return run;
  } finally {
    await twilio.close();
  }
}
