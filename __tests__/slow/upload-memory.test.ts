/** `upload/` with many files and a large one: what it holds in memory, and how many connections it opens. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { runAction } from '../../simulator/runner/run.ts';
import { startTwilio } from '../../simulator/twilio/server.ts';
import { ROOT } from '../support/action.ts';

test('500 files and a large one within 100 MiB, 8 at a time', async () => {
  const twilio = await startTwilio();
  const workspace = mkdtempSync(path.join(tmpdir(), 'project-'));
  try {
    const assets = path.join(workspace, 'assets');
    mkdirSync(assets);
    for (let n = 0; n < 499; n++) writeFileSync(path.join(assets, `${n}.bin`), Buffer.alloc(20_000, n));
    writeFileSync(path.join(assets, 'large.bin'), Buffer.alloc(24_000_000, 7));
    const run = await runAction({
      action: path.join(ROOT, 'upload'),
      inputs: { 'service-sid': 'greeter', 'api-url': twilio.url },
      env: twilio.env(),
      workspace,
    });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ uploaded: '500' });
    expect(twilio.connections).toBeLessThanOrEqual(8);
    expect(twilio.connections).toBeGreaterThan(1);
    expect(run.peakRssBytes ?? Number.POSITIVE_INFINITY).toBeLessThan(100 * 1_048_576);
  } finally {
    await twilio.close();
    rmSync(workspace, { recursive: true, force: true });
  }
});
