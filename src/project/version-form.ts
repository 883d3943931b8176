/** The form of one new version. Pure. */
import type { ProjectFile } from './files/project.ts';

/**
 * The form as Twilio's toolkit sends it (RFC 7578). Put together here because node-fetch's own `FormData` leaves out
 * the line break at the end, which some servers wait for. Paths have no quotes and no line breaks (`pathMistake`).
 */
export function createForm(
  file: ProjectFile,
  filename: string,
  contentType: string,
  content: Blob,
  random: () => number,
): Blob {
  // No file contains it, as far as 24 random digits go.
  const boundary = '-'.repeat(28) + Array.from({ length: 24 }, () => Math.floor(random() * 10)).join('');
  const part = (name: string) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"`;
  const head = [
    `${part('Path')}\r\n\r\n${file.path}\r\n`,
    `${part('Visibility')}\r\n\r\n${file.visibility}\r\n`,
    `${part('Content')}; filename="${filename}"\r\nContent-Type: ${contentType}\r\n\r\n`,
  ];
  const type = `multipart/form-data; boundary=${boundary}`;
  return new Blob([...head, content, `\r\n--${boundary}--\r\n`], { type });
}
