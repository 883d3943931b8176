/** The main action in the real world. */
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { realFiles } from '../../inputs/dependencies/node-files.ts';
import type { Host } from '../../run/context.ts';
import type { StepEnd } from '../../run/frame.ts';
import { openProbe } from '../../run/http-probe.ts';
import { main } from './main.ts';

/** The name is unique, because the files of a matrix are often gathered in one folder. */
async function saveResult(json: string, folder: string | undefined): Promise<string | undefined> {
  if (!folder) return undefined;
  const file = path.join(folder, `twilio-build-${randomUUID()}.json`);
  await writeFile(file, `${json}\n`, { flag: 'wx' });
  return file;
}

/** The main action with everything that it needs beside what all actions do. */
export function inRealWorld(env: NodeJS.ProcessEnv): (host: Host) => Promise<StepEnd> {
  return (host) =>
    main({
      ...host,
      files: realFiles,
      openDisk: async () => (await import('../../project/files/disk.ts')).realDisk,
      probe: openProbe(env, host.userAgent),
      saveResult: (json) => saveResult(json, env['RUNNER_TEMP']),
    });
}
