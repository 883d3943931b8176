/** What the workflows for operations and keys (docs/recipes/) are run with, and what must come of it. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { load } from 'js-yaml';
import { readContracts } from '../../scripts/contract.ts';
import { readSnippets } from '../../scripts/documents.ts';
import type { Twilio } from '../../simulator/twilio/server.ts';
import { type Case, goLive, live, ORDINARY, seedProduction } from './cases.ts';
import { startVault, type Vault } from './vault.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The text of the workflow of this name in a document. */
function workflowIn(file: string, name: string): string {
  const snippets = readSnippets(root, file, readContracts(root)).filter(({ kind }) => kind === 'workflow');
  const found = snippets.find(({ text }) => (load(text) as { name?: string }).name === name);
  if (!found) throw new Error(`There is no workflow ${name} in ${file}`);
  return found.text;
}

/** The Build of the run is live in production. */
function expectLive(twilio: Twilio): void {
  assert.equal(live(twilio)['production'], twilio.builds.at(-1)?.sid);
}

/** What was posted to the stand-in's address for Slack. */
const slackOf = (twilio: Twilio) => twilio.requests.filter(({ path: route }) => route === '/slack');

const vaults = new WeakMap<Twilio, Vault>();

async function seedVault(twilio: Twilio, secret = twilio.credentials.apiSecret) {
  const vault = await startVault({ key: twilio.credentials.apiKey, secret });
  vaults.set(twilio, vault);
  return { ...(await seedProduction(twilio)), VAULT_ADDR: vault.url };
}

const vaultEnv = (twilio: Twilio) => vaults.get(twilio)?.env ?? {};

/** An older release is live in production, and the custom domain leads there. */
async function seedSite(twilio: Twilio) {
  twilio.addFunction('/hello');
  await goLive(twilio, { dateCreated: Date.now() - 86_400_000 });
  return { SITE: `http://${twilio.environments[0]?.domain.name}` };
}

/** The workflow that another one calls, where it looks for it. */
const CALLED = {
  '.github/workflows/deploy-one-service.yml': workflowIn('docs/recipes/keys.md', 'Deploy one service'),
};

/** `<file>: <name of the workflow>` → its runs. */
export const PLATFORM_CASES: Readonly<Record<string, readonly Case[]>> = {
  'docs/recipes/operations.md: Deploy and tell Slack': [
    {
      title: 'a failure is told once',
      twilio: { outcome: 'failed' },
      seed: seedProduction,
      secrets: (twilio) => ({ SLACK_WEBHOOK: `${twilio.url}/slack` }),
      expect: ({ succeeded }, twilio) => {
        assert.ok(!succeeded);
        assert.equal(slackOf(twilio).length, 1);
        assert.ok((slackOf(twilio)[0]?.bodyBytes ?? 0) > 100);
      },
    },
    {
      title: 'a success is not',
      seed: seedProduction,
      secrets: (twilio) => ({ SLACK_WEBHOOK: `${twilio.url}/slack` }),
      expect: (played, twilio) => {
        ORDINARY.expect(played, twilio);
        assert.deepEqual(slackOf(twilio), []);
      },
    },
  ],
  'docs/recipes/operations.md: Deploy and keep the record': [
    { title: 'the record is kept', seed: seedProduction, expect: ORDINARY.expect },
    {
      title: 'of a failure, too',
      twilio: { outcome: 'failed' },
      seed: seedProduction,
      expect: ({ succeeded, log }) => {
        assert.ok(!succeeded);
        assert.match(log, /Success - Main actions\/upload-artifact/);
      },
    },
  ],
  'docs/recipes/operations.md: Deploy behind a custom domain': [
    {
      title: 'it stays where the custom domain answers',
      seed: seedSite,
      expect: (played, twilio) => {
        ORDINARY.expect(played, twilio);
        expectLive(twilio);
      },
    },
    {
      title: 'it goes back where the custom domain does not',
      seed: async (twilio) => ({ ...(await seedSite(twilio)), SITE: 'http://127.0.0.1:9' }),
      expect: ({ succeeded }, twilio) => {
        assert.ok(!succeeded);
        assert.equal(twilio.builds.length, 2);
        assert.equal(live(twilio)['production'], twilio.builds[0]?.sid);
      },
    },
  ],
  'docs/recipes/keys.md: Check the key': [
    {
      title: 'a key that is good is said to be, by reading alone',
      event: 'workflow_dispatch',
      seed: (twilio) => goLive(twilio),
      expect: ({ succeeded }, twilio) => {
        assert.ok(succeeded);
        assert.ok(twilio.requests.length > 0);
        assert.ok(twilio.requests.every(({ method }) => method === 'GET'));
      },
    },
    {
      title: 'half of a new one is not',
      event: 'workflow_dispatch',
      seed: (twilio) => goLive(twilio),
      secrets: { TWILIO_API_SECRET: 'of another key' },
      expect: ({ succeeded, log }) => {
        assert.ok(!succeeded);
        assert.match(log, /20003/);
      },
    },
  ],
  'docs/recipes/keys.md: Key from a vault': [
    {
      title: 'the vault gives the key to the job that GitHub vouches for',
      seed: seedVault,
      secrets: { TWILIO_API_KEY: '', TWILIO_API_SECRET: '' },
      env: vaultEnv,
      expect: (played, twilio) => {
        ORDINARY.expect(played, twilio);
        expectLive(twilio);
      },
    },
    {
      title: 'without a token that vouches for it nothing is sent to Twilio',
      seed: seedVault,
      env: (twilio) => ({ ...vaultEnv(twilio), ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of somebody else' }),
      expect: ({ succeeded }, twilio) => {
        assert.ok(!succeeded);
        assert.deepEqual(twilio.requests, []);
      },
    },
  ],
  'docs/recipes/keys.md: Stages': [
    {
      title: 'the called workflow finds the key and takes the project live in both',
      seed: seedProduction,
      files: CALLED,
      expect: ({ succeeded, log }, twilio) => {
        assert.ok(succeeded);
        assert.match(log, /Production/);
        expectLive(twilio);
      },
    },
    {
      title: 'what fails in staging goes no further',
      twilio: { outcome: 'failed' },
      seed: seedProduction,
      files: CALLED,
      expect: ({ succeeded }, twilio) => {
        assert.ok(!succeeded);
        assert.equal(twilio.count('create'), 1);
      },
    },
  ],
};
