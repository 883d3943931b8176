/** `project` with many files: what uploading and building them in one process holds in memory. */
import { expect, test } from '@jest/globals';
import { useDeployedProject } from '../support/deployed-project.ts';

const project = useDeployedProject();

test('300 files within 100 MiB', async () => {
  const functions = Array.from({ length: 60 }, (_, n) => [`functions/f${n}.js`, `exports.n = ${n};\n`] as const);
  const assets = Array.from({ length: 240 }, (_, n) => [`assets/${n}.bin`, Buffer.alloc(20_000, n)] as const);
  await project.setUp(Object.fromEntries([...functions, ...assets]));
  for (const created of ['true', 'true']) {
    const run = await project.deploy();
    expect(run.outputs).toMatchObject({ verdict: 'completed', created });
    expect(run.peakRssBytes ?? Number.POSITIVE_INFINITY).toBeLessThan(100 * 1_048_576);
  }
  expect(project.twilio.versions).toHaveLength(60 + 2 * 240);
});
