/**
 * What `npm start` runs: the folders of examples/greeter → upload/ → the main action → its live URL. Both
 * actions run as the steps of one job; an older release of the same project is live before they start.
 */

import path from 'node:path';
import { readAction } from '../runner/action-file.ts';
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

/** Inputs that say what goes into the Build. When one of them is a flag, nothing needs to be uploaded. */
const contents = ['build-sid', 'inherit-from', 'function-versions', 'asset-versions'];

/** The `with:` of step 1: where Twilio is, as the flags say it for step 2. A dry run is one of step 2 only. */
function uploadInputs(twilio: Twilio, flags: Flags): Record<string, string> {
  const known = readAction(path.join(root, 'upload')).inputs.map(({ name }) => name);
  const shared = Object.entries(flags.inputs).filter(([name]) => name !== 'dry-run' && known.includes(name));
  return { 'service-sid': twilio.service.uniqueName, 'api-url': twilio.url, ...Object.fromEntries(shared) };
}

/** The `with:` of step 2; anything given as a flag counts before it. */
function buildInputs(twilio: Twilio, flags: Flags, upload: Run | undefined): Record<string, string> {
  const { environment = 'production', wait } = flags.inputs;
  const made = upload && {
    'function-versions': upload.outputs['function-versions'] ?? '',
    'asset-versions': upload.outputs['asset-versions'] ?? '',
    'dependencies-file': 'package.json',
    runtime: 'node24',
  };
  const deploys = wait !== 'false' && environment !== '';
  return {
    'service-sid': twilio.service.uniqueName,
    'api-url': twilio.url,
    ...made,
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

/** The steps that ran; the last one decides, as in a job. */
async function runSteps(twilio: Twilio, flags: Flags): Promise<readonly Run[]> {
  const { authToken } = twilio.credentials;
  const shared = { workspace: example, env: twilio.env(), secrets: [authToken] };
  const skipped = contents.find((name) => name in flags.inputs);
  let upload: Run | undefined;
  if (skipped === undefined) {
    printTitle('Step 1 of 3: upload the folders functions/ and assets/ of examples/greeter');
    upload = await runStep({ ...shared, action: path.join(root, 'upload'), inputs: uploadInputs(twilio, flags) });
    printOutputs(upload);
    if (upload.exitCode !== 0) return [upload];
  } else printTitle(`Step 1 of 3: left out, because --${skipped} says what to build`);
  printTitle(`Step 2 of 3: ${upload ? 'build these versions, and make the Build live' : 'the main action'}`);
  const inputs = buildInputs(twilio, flags, upload);
  const isUnderWay = (line: string) => flags.cancel && line.startsWith('Created Build');
  const build = await runStep({ ...shared, action: root, inputs, cancelWhen: isUnderWay });
  printOutputs(build);
  return upload ? [upload, build] : [build];
}

/** Runs all steps once, printing everything, and returns the run that decided. */
export async function runDemo(flags: Flags): Promise<Run> {
  const { twilio, production } = await startExample(flags);
  try {
    const home = `http://${production.domain.name}`;
    const before = await visit(home);
    const steps = await runSteps(twilio, flags);
    const last = steps.at(-1) as Run;
    const url = last.outputs['url'] ?? home;
    const live = await visit(url);
    printTitle(`Step 3 of 3: look at ${url}`);
    printAnswers(url === home ? before : [], live);
    printSummaries(steps);
    printRequests(twilio);
    return last;
  } finally {
    await twilio.close();
  }
}
