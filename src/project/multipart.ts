/** `multipart/form-data` with one file at its end, of a length that is known before (RFC 7578). Pure. */

/** What stands around the bytes of a file. */
export interface Multipart {
  readonly contentType: string;
  /** What stands before the file's bytes, and after them. */
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
}

/** The headers of the part that holds the file. */
export interface FilePart {
  readonly name: string;
  readonly filename: string;
  readonly contentType: string;
}

/** The frame around a file; names and values have no quotes and no line breaks in them. */
export function frameMultipart(
  boundary: string,
  fields: readonly (readonly [string, string])[],
  file: FilePart,
): Multipart {
  const texts = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const last = `--${boundary}\r\nContent-Disposition: form-data; name="${file.name}"; filename="${file.filename}"\r\nContent-Type: ${file.contentType}\r\n\r\n`;
  const encode = (text: string) => new TextEncoder().encode(text);
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    head: encode(texts.join('') + last),
    tail: encode(`\r\n--${boundary}--\r\n`),
  };
}

/** A boundary that no file contains, as far as 24 random digits go. */
export function makeBoundary(random: () => number): string {
  return `----------------------------${Array.from({ length: 24 }, () => Math.floor(random() * 10)).join('')}`;
}
