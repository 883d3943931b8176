/** Content types, as Twilio's toolkit finds them: by the name's ending, and without one by the bytes. */
import { endingOf } from './file-names.ts';

/** As much of a file as is looked at, in bytes. */
const SAMPLE = 1_048_576;

/** The type of a file with this name and these bytes. */
export async function typeOf(name: string, content: Blob): Promise<string> {
  if (endingOf(name) === '') {
    const { fileTypeFromBuffer } = await import('file-type');
    const type = await fileTypeFromBuffer(await content.slice(0, SAMPLE).arrayBuffer());
    if (type !== undefined) return type.mime;
  }
  const { default: mime } = await import('mime-types');
  return mime.lookup(name) || 'application/octet-stream';
}
