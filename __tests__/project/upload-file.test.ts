/** A file that is changed while it is sent, over the real file system; what of Twilio is asked is played. */
import { appendFileSync, mkdtempSync, rmSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { realClock } from '../../src/async/clock.ts';
import type { UploadCalls } from '../../src/project/calls.ts';
import { realDisk } from '../../src/project/files/disk.ts';
import { FileChanged } from '../../src/project/files/file-system.ts';
import type { ProjectFile } from '../../src/project/files/project.ts';
import { keyOf, limitsOf, type Sent, sendFile } from '../../src/project/upload-file.ts';
import { RequestFailure } from '../../src/twilio/request.ts';

const SIZE = 1_000_000;
const SID = `ZN${'0'.repeat(32)}`;
let folder: string;
let location: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'changed-'));
  location = path.join(folder, 'a.bin');
  writeFileSync(location, Buffer.alloc(SIZE, 1));
});
afterEach(() => rmSync(folder, { recursive: true }));

const unasked = () => Promise.reject(new Error('not asked here'));

/** Sends the file over `upload`, as a new version of an Asset that is there already. */
function send(upload: UploadCalls['upload']): Promise<Sent> {
  const file: ProjectFile = {
    kind: 'asset',
    path: '/a.bin',
    visibility: 'public',
    location,
    name: 'a.bin',
    size: SIZE,
  };
  const { signal } = new AbortController();
  const resource = { sid: `ZH${'0'.repeat(32)}`, friendlyName: '/a.bin', updatedAt: undefined };
  const sender = {
    calls: { listResources: unasked, createResource: unasked, listVersions: unasked, readContent: unasked, upload },
    disk: realDisk,
    clock: realClock,
    random: () => 0.5,
    signal,
    graceSignal: signal,
    deadline: Number.POSITIVE_INFINITY,
    dryRun: false,
    resources: async () => new Map([[keyOf('asset', '/a.bin'), resource]]),
    live: new Map(),
    onRecovery: () => undefined,
    onRetry: () => undefined,
  };
  return sendFile(file, sender, limitsOf(sender));
}

describe('a file that is changed', () => {
  test.each([
    ['cut', () => truncateSync(location, 300_000)],
    ['longer', () => appendFileSync(location, 'more')],
    ['other bytes', () => writeFileSync(location, Buffer.alloc(SIZE, 2))],
  ])('while it is sent: %s', async (_, change) => {
    let sent = 0;
    const sending = send(async (_kind, _resource, form) => {
      for await (const chunk of form.stream()) {
        if (sent === 0) change();
        sent += chunk.length;
      }
      return SID;
    });
    await expect(sending).rejects.toBeInstanceOf(FileChanged);
    expect(sent).toBeLessThan(SIZE);
  });

  test.each([
    ['cut', () => truncateSync(location, 300_000), 'it was changed'],
    ['gone', () => unlinkSync(location), 'it is gone'],
  ])('before it is sent: %s', async (_, change, why) => {
    change();
    await expect(send(unasked)).rejects.toThrow(new FileChanged(why));
  });
});

test('a request that fails while the file stays as it is keeps its own error', async () => {
  const failure = new RequestFailure({ method: 'POST', path: '/' }, { class: 'final', words: '413', status: 413 });
  await expect(send(() => Promise.reject(failure))).rejects.toBe(failure);
});

test('the form has its length before it is read, and ends as Twilio’s toolkit ends it', async () => {
  let form: Blob | undefined;
  await send(async (_kind, _resource, body) => {
    form = body;
    return SID;
  });
  const text = (await form?.text()) ?? '';
  expect(form?.size).toBe(text.length);
  expect(form?.type).toMatch(/^multipart\/form-data; boundary=-{28}\d{24}$/);
  expect(text.endsWith(`\r\n--${form?.type.split('=')[1]}--\r\n`)).toBe(true);
});
