/** Functions that are no JavaScript, through the shipped bundle: a warning with its place, and the run goes on. */
import { expect, test } from '@jest/globals';
import { FILES, useDeployedProject } from '../support/deployed-project.ts';

const { setUp, deploy } = useDeployedProject();
const BROKEN = { ...FILES, 'functions/hello.js': 'exports.handler = (c, e, cb) => {\n  cb(null, c.A;\n};\n' };
const SAID =
  'functions/hello.js, line 2, is not JavaScript that can be parsed here: Unexpected token. Unless it is newer than this check, every call of /hello will fail.';

test.each<[string, Record<string, string>, string]>([
  ['a dry run', { 'dry-run': 'true' }, 'planned'],
  ['a deploy', {}, 'completed'],
  ['a Build without a deploy', { environment: '', 'create-environment': '' }, 'completed'],
])('%s warns, and says where', async (_, inputs, verdict) => {
  await setUp(BROKEN);
  const { annotations, outputs } = await deploy(inputs);
  expect(outputs['verdict']).toBe(verdict);
  expect(annotations.filter(({ type }) => type !== 'notice')).toMatchObject([
    { type: 'warning', title: 'Not JavaScript', message: SAID, file: 'functions/hello.js', properties: { line: '2' } },
  ]);
});

test('modules, Assets and what is sound are no news; many are counted', async () => {
  await setUp({ ...FILES, 'functions/module.js': 'export const handler = () => 1;\n', 'assets/page.js': '<html>' });
  expect((await deploy({ 'dry-run': 'true' })).annotations).toEqual([]);
  await setUp({ ...FILES, ...Object.fromEntries([...'abcdefg'].map((name) => [`functions/${name}.js`, '<html>'])) });
  const { annotations, log } = await deploy({ 'dry-run': 'true' });
  expect(annotations.map(({ title }) => title)).toEqual(Array.from({ length: 5 }, () => 'Not JavaScript'));
  expect(log).toContain('Nor can these be parsed: functions/f.js, line 1; functions/g.js, line 1.');
});
