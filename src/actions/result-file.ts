/** The output `result-file`: what `result` says, in a file. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes the JSON into the folder (`RUNNER_TEMP`) and returns the file's path; undefined without a folder. Throws what the
 * disk says. The name is unique, because the files of a matrix are often gathered in one folder.
 */
export async function saveResult(json: string, folder: string | undefined): Promise<string | undefined> {
  if (!folder) return undefined;
  const file = path.join(folder, `twilio-build-${crypto.randomUUID()}.json`);
  await writeFile(file, `${json}\n`, { flag: 'wx' });
  return file;
}
