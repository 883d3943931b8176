/** Content types, as Twilio's toolkit finds them: by the name's ending, and without one by the bytes. */
import { endingOf } from './file-names.ts';

/** As much of a file as is looked at, in bytes. */
const SAMPLE = 1_048_576;

/** The type of a file; `readStart` reads its first bytes. */
export async function typeOf(
  location: string,
  readStart: (path: string, limit: number) => Promise<Uint8Array>,
): Promise<string> {
  const name = location.slice(location.lastIndexOf('/') + 1);
  if (endingOf(name) === '') {
    const { fileTypeFromBuffer } = await import('file-type');
    const type = await fileTypeFromBuffer(await readStart(location, SAMPLE));
    if (type !== undefined) return type.mime;
  }
  const { default: mime } = await import('mime-types');
  return mime.lookup(location) || 'application/octet-stream';
}
