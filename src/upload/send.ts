/** One file → one version, made anew only when something changed. */
import { judgeCreation } from '../build.ts';
import type { Clock, Patience } from '../clock.ts';
import type { VersionKind } from '../contents.ts';
import { createOnce, type Finding, MayExist, type OncePolicy } from '../once.ts';
import { type Created, describeTrouble } from '../report/trouble.ts';
import { retry } from '../retry.ts';
import type { Resource } from '../twilio/decode.ts';
import { judgeRead } from '../twilio/read.ts';
import { RequestFailure } from '../twilio/request.ts';
import type { ListedVersion, UploadCalls } from './calls.ts';
import { frameMultipart, makeBoundary } from './multipart.ts';
import type { Looker, ProjectFile } from './project.ts';
import { typeOf } from './types.ts';

/** The file is not what it was when the project was read. */
export class FileChanged extends Error {
  override readonly name = 'FileChanged';

  constructor(why = 'it was changed') {
    super(`The file cannot be read as it was at the start: ${why}.`);
  }
}

/** The file system. What is read here throws {@link FileChanged}. */
export interface Disk extends Looker {
  /** At most `limit` bytes from the start. */
  readStart(path: string, limit: number): Promise<Uint8Array>;
  /** `head`, the file of exactly `size` bytes, and `tail`, read as they are needed. */
  stream(head: Uint8Array, path: string, size: number, tail: Uint8Array): NodeJS.ReadableStream;
}

/** What sending a file needs. */
export interface Sender {
  readonly calls: UploadCalls;
  readonly disk: Disk;
  readonly clock: Clock;
  readonly random: () => number;
  /** Ends what only reads, and what has not begun. */
  readonly signal: AbortSignal;
  /** Ends what was sent: its answer tells what now exists. */
  readonly grace: AbortSignal;
  readonly dryRun: boolean;
  /** What there was before: {@link keyOf} → the resource. */
  readonly resources: ReadonlyMap<string, Resource>;
  /** What goes wrong and is mended, in words. */
  readonly onTrouble: (file: ProjectFile, words: string) => void;
  readonly onRetry: (error: unknown, waitMs: number) => void;
}

/** One file may take this long with everything that goes wrong on the way, in ms. */
const PATIENCE_MS = 300_000;

/** What tells a Function or Asset from the others. */
export const keyOf = (kind: VersionKind, friendlyName: string) => `${kind} ${friendlyName}`;

/** How a file ended; `planned` (a dry run) has no version. */
export type Sent =
  | { readonly end: 'uploaded' | 'unchanged'; readonly versionSid: string }
  | { readonly end: 'planned' };

/** Makes sure that there is a version of this file. */
export async function sendFile(file: ProjectFile, sender: Sender): Promise<Sent> {
  const patience = { signal: sender.signal, deadline: sender.clock.now() + PATIENCE_MS };
  const known = sender.resources.get(keyOf(file.kind, file.path));
  const versions =
    known === undefined || file.kind === 'asset' ? [] : await sender.calls.listVersions(file.kind, known.sid, patience);
  const same = known === undefined ? undefined : await findSame(file, known, versions, sender, patience);
  if (same !== undefined) return { end: 'unchanged', versionSid: same };
  if (sender.dryRun) return { end: 'planned' };
  const resource = known ?? (await createResource(file, sender, patience));
  const noted = new Set(versions.map(({ sid }) => sid));
  return {
    end: 'uploaded',
    versionSid: await uploadVersion(file, resource, known === undefined, noted, sender, patience),
  };
}

/** The newest version, if it is this very file. What an asset holds cannot be read. */
async function findSame(
  file: ProjectFile,
  resource: Resource,
  versions: readonly ListedVersion[],
  sender: Sender,
  patience: Patience,
): Promise<string | undefined> {
  const newest = versions.reduce<ListedVersion | undefined>(
    (best, version) => (best === undefined || (version.createdAt ?? 0) > (best.createdAt ?? 0) ? version : best),
    undefined,
  );
  if (newest === undefined || !isNamedLike(newest, file)) return undefined;
  return (await holds(file, resource, newest, sender, patience)) ? newest.sid : undefined;
}

const isNamedLike = ({ path, visibility }: ListedVersion, file: ProjectFile) =>
  path === file.path && visibility === file.visibility;

async function holds(
  file: ProjectFile,
  resource: Resource,
  version: ListedVersion,
  { calls, disk }: Sender,
  patience: Patience,
): Promise<boolean> {
  const content = await calls.readContent(resource.sid, version.sid, patience);
  const bytes = await disk.readStart(file.location, file.size + 1);
  return content === new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function onceOptions(thing: Created, file: ProjectFile, { grace, random, onTrouble }: Sender): OncePolicy {
  return { grace, random, onEvent: (event) => onTrouble(file, describeTrouble(thing, event)) };
}

async function createResource(file: ProjectFile, sender: Sender, patience: Patience): Promise<Resource> {
  const { calls, clock, resources } = sender;
  const { kind, path } = file;
  const noted = new Set([...resources.values()].map(({ sid }) => sid));
  const creation = {
    send: (p: Patience) => calls.createResource(kind, path, p),
    async find(p: Patience): Promise<Finding<Resource>> {
      const there = await calls.listResources(kind, p);
      const ours = there.find(({ sid, friendlyName }) => friendlyName === path && !noted.has(sid));
      return ours === undefined ? { found: 'nothing' } : { found: 'it', value: ours };
    },
    judge: judgeCreation,
  };
  const thing = kind === 'function' ? 'Function' : 'Asset';
  return (await createOnce(creation, clock, patience, onceOptions(thing, file, sender))).value;
}

/**
 * A function's lost upload is looked for and recognised by its content. An asset cannot be read back: a new
 * version of it is certainly ours only where this run made the Asset itself. Otherwise it is sent again, because
 * a version too many costs nothing (Twilio removes what is in no Build), and one with other bytes would go live.
 */
async function uploadVersion(
  file: ProjectFile,
  resource: Resource,
  isNew: boolean,
  noted: ReadonlySet<string>,
  sender: Sender,
  patience: Patience,
): Promise<string> {
  const send = (p: Patience) => sendOnce(file, resource, sender, p);
  if (file.kind === 'asset' && !isNew) return sendAgain(send, sender, patience);
  const find = (p: Patience) => findVersion(file, resource, noted, sender, p);
  const creation = { send, find, judge: judgeCreation };
  return (await createOnce(creation, sender.clock, patience, onceOptions('version', file, sender))).value;
}

/** Sends until it is answered. Throws {@link MayExist} when it never was, and one of the requests may have arrived. */
async function sendAgain(
  send: (patience: Patience) => Promise<string>,
  { clock, random, signal, grace, onRetry }: Sender,
  patience: Patience,
): Promise<string> {
  let lost: unknown;
  const attempt = async (p: Patience) => {
    try {
      return await send({ ...p, signal: grace });
    } catch (error) {
      if (grace.aborted || judgeCreation(error).fate === 'unknown') lost = error;
      throw error;
    }
  };
  try {
    return await retry(attempt, patience, {
      clock,
      random,
      judge: (error) => (signal.aborted ? { again: false } : judgeRead(error)),
      budgetMs: () => Number.POSITIVE_INFINITY,
      onFailure: onRetry,
    });
  } catch (error) {
    if (lost === undefined || (judgeCreation(error).fate === 'unexpected' && !signal.aborted)) throw error;
    throw new MayExist('the answer was lost', [], error instanceof RequestFailure ? error : lost);
  }
}

async function findVersion(
  file: ProjectFile,
  resource: Resource,
  noted: ReadonlySet<string>,
  sender: Sender,
  patience: Patience,
): Promise<Finding<string>> {
  const versions = await sender.calls.listVersions(file.kind, resource.sid, patience);
  for (const version of versions) {
    if (noted.has(version.sid) || !isNamedLike(version, file)) continue;
    if (file.kind === 'asset' || (await holds(file, resource, version, sender, patience)))
      return { found: 'it', value: version.sid };
  }
  return { found: 'nothing' };
}

async function sendOnce(file: ProjectFile, resource: Resource, sender: Sender, patience: Patience): Promise<string> {
  const { calls, disk, random } = sender;
  const filename = file.path.slice(file.path.lastIndexOf('/') + 1);
  const contentType = await typeOf(file.location, disk.readStart);
  const fields = [
    ['Path', file.path],
    ['Visibility', file.visibility],
  ] as const;
  const frame = frameMultipart(makeBoundary(random), fields, { name: 'Content', filename, contentType });
  const length = frame.head.length + file.size + frame.tail.length;
  const stream = disk.stream(frame.head, file.location, file.size, frame.tail);
  let broken: unknown;
  stream.once('error', (error) => {
    broken = error;
  });
  try {
    return await calls.upload(file.kind, resource.sid, { contentType: frame.contentType, length, stream }, patience);
  } catch (error) {
    // The connection breaks as well then, but the file is the cause, and sending it again would not help.
    throw broken instanceof FileChanged ? broken : error;
  }
}
