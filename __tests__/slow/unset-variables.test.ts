/** Variables that the Functions of a project read and the environment does not have, through the shipped bundle. */
import { expect, test } from '@jest/globals';
import { useDeployedProject } from '../support/deployed-project.ts';
import { plant } from '../support/trees.ts';

const reading = (code: string) => `exports.handler = (context, event, callback) => { ${code} callback(); };\n`;
const FILES = {
  'functions/order.js': reading('context.SHOP_NAME; context.STRIPE_KEY; context.DOMAIN_NAME;'),
  'functions/hello.js': reading('/* context.COMMENT */'),
};

const stage = useDeployedProject();

/** A service with the environment `staging`, which has SHOP_NAME. */
async function setUp(files: Readonly<Record<string, string>> = FILES): Promise<void> {
  await stage.setUp(files);
  const { twilio } = stage;
  const staging = await twilio.addEnvironment({ uniqueName: 'staging', domainSuffix: 'staging' });
  twilio.addVariable(staging, 'SHOP_NAME', 'Corner shop');
}

const deploy = (inputs: Record<string, string> = {}) =>
  stage.deploy({
    'service-sid': stage.twilio.service.sid,
    'create-service': '',
    environment: 'staging',
    'create-environment': '',
    ...inputs,
  });

const looks = () => stage.operations().filter((operation) => operation === 'variables').length;
const titles = (run: { readonly annotations: readonly { readonly title?: string | undefined }[] }) =>
  run.annotations.map(({ title }) => title);
const LINE = /\S+ reads .*?, which .*? does not have/g;

test('are named once before the deploy, and stop nothing', async () => {
  await setUp();
  const run = await deploy();
  expect(run.outputs).toMatchObject({ verdict: 'completed' });
  expect(run.log.match(LINE)).toEqual(['/order reads STRIPE_KEY, which staging does not have']);
  expect(titles(run)).toEqual([]);
  expect(run.log.indexOf('does not have')).toBeLessThan(run.log.indexOf('is live in staging'));
  expect(run.summary).toContain('reads STRIPE&#95;KEY');
  expect(looks()).toBe(1);
});

test('are in the plan of a dry run, for an environment that does not exist yet as well', async () => {
  await setUp();
  const run = await deploy({ 'dry-run': 'true', environment: 'preview-7', 'create-environment': 'true' });
  expect(run.log.match(LINE)).toEqual(['/order reads SHOP_NAME and STRIPE_KEY, which preview-7 does not have']);
  expect(run.summary).toContain('reads SHOP&#95;NAME, STRIPE&#95;KEY');
});

test('are not those that the inputs set; those that they remove are', async () => {
  await setUp();
  const set = await deploy({ variables: 'STRIPE_KEY=sk', 'dry-run': 'true' });
  expect(set.log).not.toMatch(/does not have/);
  const removed = await deploy({ variables: 'STRIPE_KEY=sk', 'replace-variables': 'true', 'dry-run': 'true' });
  expect(removed.log.match(LINE)).toEqual(['/order reads SHOP_NAME, which staging does not have']);
});

test('are many: ten lines and the rest in one', async () => {
  const many = Object.fromEntries(
    [...Array(12).keys()].map((n) => [`functions/f${n}.js`, reading(`context.KEY_${n};`)]),
  );
  await setUp(many);
  const run = await deploy({ 'dry-run': 'true' });
  expect(run.log.match(LINE)).toHaveLength(10);
  expect(run.log).toContain('So do 2 more');
});

test('cost nothing where the Functions read none, or nothing is to go live', async () => {
  await setUp({ 'functions/hello.js': FILES['functions/hello.js'] });
  expect((await deploy()).outputs['verdict']).toBe('completed');
  expect(looks()).toBe(0);
  plant(stage.folder, FILES);
  expect((await deploy({ environment: '' })).outputs['verdict']).toBe('completed');
  expect(looks()).toBe(0);
});

test('are not known where Twilio does not say, and the deploy goes on', async () => {
  await setUp();
  stage.twilio.fault({ on: 'variables', kind: 403 });
  const run = await deploy();
  expect(run.outputs['verdict']).toBe('completed');
  expect(run.log).not.toMatch(/does not have/);
});
