/** `upload/` with many files and a large one: what it holds in memory, and how many connections it opens. */

import { expect, test } from '@jest/globals';
import { useProject } from '../support/project.ts';

const project = useProject();

test('500 files and a large one within 100 MiB, 8 at a time', async () => {
  const files = Array.from({ length: 499 }, (_, n) => [`assets/${n}.bin`, Buffer.alloc(20_000, n)] as const);
  await project.setUp({ ...Object.fromEntries(files), 'assets/large.bin': Buffer.alloc(24_000_000, 7) });
  const run = await project.upload();
  expect(run.exitCode).toBe(0);
  expect(run.outputs).toMatchObject({ uploaded: '500' });
  expect(project.twilio.connections).toBeLessThanOrEqual(8);
  expect(project.twilio.connections).toBeGreaterThan(1);
  expect(run.peakRssBytes ?? Number.POSITIVE_INFINITY).toBeLessThan(100 * 1_048_576);
});
