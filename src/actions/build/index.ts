/** The main action in the real world. */
import type { Host } from '../../run/context.ts';
import type { StepEnd } from '../../run/frame.ts';
import { openProbe } from '../../run/http-probe.ts';
import { saveResult } from '../result-file.ts';
import { main } from './main.ts';

/** The main action with everything that it needs beside what all actions do. */
export function inRealWorld(env: NodeJS.ProcessEnv): (host: Host) => Promise<StepEnd> {
  return (host) =>
    main({
      ...host,
      openDisk: async () => (await import('../../project/files/disk.ts')).realDisk,
      probe: openProbe(env, host.userAgent),
      saveResult: (json) => saveResult(json, env['RUNNER_TEMP']),
    });
}
