/**
 * `npm run test:workflows`: every workflow of the documents is run by a real engine against the simulator, and the
 * linters prove that they can fail. `npm run test:workflows -- matrix` runs those whose name contains `matrix`.
 */
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { load } from 'js-yaml';
import { readContracts } from '../../scripts/contract.ts';
import { listDocuments, readSnippets } from '../../scripts/documents.ts';
import { startTwilio, type Twilio } from '../../simulator/twilio/server.ts';
import { mapPool } from '../../src/async/pool.ts';
import { proveLinters } from './broken.ts';
import { CASES, type Case, ORDINARY } from './cases.ts';
import { play } from './engine.ts';
import { PLATFORM_CASES } from './platform-cases.ts';

const root = path.resolve(import.meta.dirname, '../..');

const ALL_CASES: Readonly<Record<string, readonly Case[]>> = { ...CASES, ...PLATFORM_CASES };

/** Said in the first line of a workflow that cannot be run here. */
const NOT_RUN = /^# not run in the tests: (.+)/;

/** A workflow to run, under the name that {@link ALL_CASES} knows it by. */
interface Entry {
  readonly name: string;
  readonly text: string;
}

/** The workflows of all documents; the project's own in .github run on GitHub, not here. */
function listWorkflows(): Entry[] {
  const contracts = readContracts(root);
  return listDocuments(root)
    .filter((file) => !file.startsWith('.github/'))
    .flatMap((file) => readSnippets(root, file, contracts))
    .filter(({ kind }) => kind === 'workflow')
    .map(({ file, text }) => ({
      name: `${file}: ${(load(text) as { name?: string }).name ?? 'without a name'}`,
      text,
    }));
}

/** Runs one case, and what follows it; returns what went wrong, or undefined. */
async function run({ text }: Entry, { twilio: options, seed, next = [], ...first }: Case): Promise<string | undefined> {
  const twilio = await startTwilio({ buildMs: 200, ...options });
  try {
    const functions = ['/hello', '/voice'].map((name) => `${name}=${twilio.addFunction(name).sid}`);
    const vars = {
      TWILIO_SERVICE_SID: twilio.service.sid,
      FUNCTION_VERSIONS: functions.join(' '),
      ASSET_VERSIONS: twilio.addAsset('/index.html').sid,
      ...(await seed?.(twilio)),
    };
    for (const one of [first, ...next]) {
      const problem = await runOnce(text, one, twilio, vars);
      if (problem !== undefined) return `${one.title}: ${problem}`;
    }
    return undefined;
  } finally {
    await twilio.close();
  }
}

async function runOnce(
  workflow: string,
  { expect, event, actor, inputs, files, payload, secrets, env }: Case,
  twilio: Twilio,
  vars: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const { accountSid, authToken, apiKey, apiSecret } = twilio.credentials;
  const more = typeof secrets === 'function' ? secrets(twilio) : secrets;
  const played = await play({
    workflow,
    root,
    workspace: path.join(root, 'examples/greeter'),
    apiUrl: twilio.url,
    event,
    actor,
    inputs,
    files,
    payload,
    vars: { ...vars, TWILIO_ACCOUNT_SID: accountSid },
    secrets: { TWILIO_API_KEY: apiKey, TWILIO_API_SECRET: apiSecret, TWILIO_AUTH_TOKEN: authToken, ...more },
    env: await env?.(twilio),
  });
  try {
    if (played.log.includes(apiSecret)) throw new Error('the secret is in the log');
    expect(played, twilio);
    return undefined;
  } catch (error) {
    return `${(error as Error).message}\n${played.log}`;
  }
}

async function main(filter: string): Promise<boolean> {
  console.log(`The linters find each of ${proveLinters(root)} broken copies.`);
  const workflows = listWorkflows();
  const unknown = Object.keys(ALL_CASES).filter((name) => !workflows.some((workflow) => workflow.name === name));
  if (unknown.length > 0) throw new Error(`There is no workflow ${unknown.join(', ')}`);
  const chosen = workflows.filter(({ name }) => name.toLowerCase().includes(filter.toLowerCase()));
  const runs = chosen.flatMap((entry) => (ALL_CASES[entry.name] ?? [ORDINARY]).map((one) => ({ entry, one })));
  const problems = await mapPool(runs, Math.min(2, availableParallelism()), async ({ entry, one }) => {
    const excuse = NOT_RUN.exec(entry.text)?.[1];
    const problem = excuse === undefined ? await run(entry, one) : undefined;
    const mark = excuse === undefined ? (problem === undefined ? 'ok' : 'FAILED') : `not run, ${excuse}`;
    console.log(`${mark}: ${entry.name}: ${one.title}${problem === undefined ? '' : `\n${problem}\n`}`);
    return problem;
  });
  const failures = problems.filter((problem) => problem !== undefined).length;
  console.log(`${chosen.length} workflows, ${runs.length} runs, ${failures} failed.`);
  return failures === 0 && runs.length > 0;
}

if (!(await main(process.argv[2] ?? ''))) process.exitCode = 1;
