/** The entry of the main action. Only the index.ts of each action has effects on import. */
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { connectGitHub } from '../../github/deployments-api.ts';
import { realFiles } from '../../inputs/dependencies/node-files.ts';
import { openProbe } from '../../run/http-probe.ts';
import { enter } from '../entry.ts';
import { main } from './main.ts';

/** The name is unique, because the files of a matrix are often gathered in one folder. */
async function saveResult(json: string): Promise<string | undefined> {
  const folder = process.env['RUNNER_TEMP'];
  if (!folder) return undefined;
  const file = path.join(folder, `twilio-build-${randomUUID()}.json`);
  await writeFile(file, `${json}\n`, { flag: 'wx' });
  return file;
}

await enter(process, (host) =>
  main({
    ...host,
    files: realFiles,
    connectGitHub: (token) => connectGitHub(token, process.env),
    probe: openProbe(process.env, host.userAgent),
    saveResult,
  }),
);
