/** One file → one version, made anew only when something changed. */
import type { Clock, Limits } from '../async/clock.ts';
import { createOnce, type LookupResult, MayExist, type OncePolicy } from '../async/create-once.ts';
import { retry } from '../async/retry.ts';
import { type CreatedThing, describeCreateEvent } from '../explain/create-events.ts';
import type { Version, VersionKind } from '../model/build-contents.ts';
import type { Resource } from '../model/resources.ts';
import { baseNameOf } from '../text/paths.ts';
import { classifyRead } from '../twilio/read.ts';
import { classifyCreation, markLate, RequestFailure } from '../twilio/request.ts';
import type { ListedVersion, UploadCalls } from './calls.ts';
import { type Disk, FileChanged } from './files/file-system.ts';
import { typeOf } from './files/names.ts';
import type { ProjectFile } from './files/project.ts';
import { createForm } from './version-form.ts';

/** What sending a file needs. */
export interface Sender {
  readonly calls: UploadCalls;
  readonly disk: Disk;
  readonly clock: Clock;
  readonly random: () => number;
  /** Ends what only reads, and what has not begun. */
  readonly signal: AbortSignal;
  /** Ends what was sent: its answer tells what now exists. */
  readonly graceSignal: AbortSignal;
  /** Ends everything, on the clock, in ms. */
  readonly deadline: number;
  readonly dryRun: boolean;
  /** What there was before: {@link keyOf} → the resource. Asked for when a file needs it, and once. */
  readonly resources: () => Promise<ReadonlyMap<string, Resource>>;
  /** Path → the Function version that is live where the Build is to go; empty when nothing is compared with. */
  readonly live: ReadonlyMap<string, Version>;
  /** What goes wrong and is mended, in words. */
  readonly onRecovery: (file: ProjectFile, words: string) => void;
  readonly onRetry: (error: unknown, waitMs: number) => void;
}

/** One file, or the lists that all of them need, may take this long with everything that goes wrong on the way, in ms. */
const LIMIT_MS = 300_000;

/** From now on for one file, or the lists. */
export const limitsOf = ({ clock, signal, deadline }: Pick<Sender, 'clock' | 'signal' | 'deadline'>): Limits => ({
  signal,
  deadline: Math.min(clock.now() + LIMIT_MS, deadline),
});

/** What tells a Function or Asset from the others. */
export const keyOf = (kind: VersionKind, friendlyName: string) => `${kind} ${friendlyName}`;

/** How a file ended; `planned` (a dry run) has no version. `isNew`: the service had nothing of this name before. */
export type Sent =
  | { readonly end: 'unchanged'; readonly versionSid: string }
  | { readonly end: 'uploaded'; readonly versionSid: string; readonly isNew: boolean }
  | { readonly end: 'planned'; readonly isNew: boolean };

/** Makes sure that there is a version of this file. */
export async function sendFile(file: ProjectFile, sender: Sender, limits: Limits): Promise<Sent> {
  const live = file.kind === 'function' ? sender.live.get(file.path) : undefined;
  if (live?.resourceSid !== undefined && isNamedLike(live, file)) {
    if (await holds(file, live.resourceSid, live.sid, sender, limits))
      return { end: 'unchanged', versionSid: live.sid };
  }
  const known = (await sender.resources()).get(keyOf(file.kind, file.path));
  const versions =
    known === undefined || file.kind === 'asset' ? [] : await sender.calls.listVersions(file.kind, known.sid, limits);
  const same = known === undefined ? undefined : await findSame(file, known, versions, live, sender, limits);
  if (same !== undefined) return { end: 'unchanged', versionSid: same };
  const isNew = known === undefined;
  if (sender.dryRun) return { end: 'planned', isNew };
  const resource = known ?? (await createResource(file, sender, limits));
  const noted = new Set(versions.map(({ sid }) => sid));
  return { end: 'uploaded', isNew, versionSid: await uploadVersion(file, resource, noted, sender, limits) };
}

/** The newest version, if it is this very file. What an asset holds cannot be read. */
async function findSame(
  file: ProjectFile,
  resource: Resource,
  versions: readonly ListedVersion[],
  live: Version | undefined,
  sender: Sender,
  limits: Limits,
): Promise<string | undefined> {
  const newest = versions.reduce<ListedVersion | undefined>(
    (best, version) => (best === undefined || (version.createdAt ?? 0) > (best.createdAt ?? 0) ? version : best),
    undefined,
  );
  if (newest === undefined || !isNamedLike(newest, file)) return undefined;
  // That one has been compared already.
  if (newest.sid === live?.sid && live.resourceSid !== undefined) return undefined;
  return (await holds(file, resource.sid, newest.sid, sender, limits)) ? newest.sid : undefined;
}

const isNamedLike = ({ path, visibility }: Version, file: ProjectFile) =>
  path === file.path && visibility === file.visibility;

/** Content comes back as text: where it has U+FFFD, which stands for any bytes that are not UTF-8, it proves nothing. */
async function holds(
  file: ProjectFile,
  resourceSid: string,
  versionSid: string,
  { calls, disk }: Sender,
  limits: Limits,
): Promise<boolean> {
  const content = await calls.readContent(resourceSid, versionSid, limits);
  const bytes = await (await open(file, disk)).arrayBuffer();
  return !content.includes('\ufffd') && content === new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function onceOptions(thing: CreatedThing, file: ProjectFile, { graceSignal, random, onRecovery }: Sender): OncePolicy {
  return { graceSignal, random, onEvent: (event) => onRecovery(file, describeCreateEvent(thing, event)) };
}

async function createResource(file: ProjectFile, sender: Sender, limits: Limits): Promise<Resource> {
  const { calls, clock } = sender;
  const { kind, path } = file;
  const noted = new Set([...(await sender.resources()).values()].map(({ sid }) => sid));
  const creation = {
    send: (p: Limits) => calls.createResource(kind, path, p),
    async find(p: Limits): Promise<LookupResult<Resource>> {
      const there = await calls.listResources(kind, p);
      const ours = there.find(({ sid, friendlyName }) => friendlyName === path && !noted.has(sid));
      return ours === undefined ? { found: 'none' } : { found: 'one', value: ours };
    },
    judge: classifyCreation,
  };
  const thing = kind === 'function' ? 'Function' : 'Asset';
  return (await createOnce(creation, clock, limits, onceOptions(thing, file, sender))).value;
}

/**
 * A Function's lost upload is looked for and recognised by its content. What an Asset holds cannot be read back, and a
 * new version of it may be another run's, even where this run made the Asset. So it is sent again: a version too many
 * costs nothing (Twilio removes what is in no Build), and one with other bytes would go live.
 */
async function uploadVersion(
  file: ProjectFile,
  resource: Resource,
  noted: ReadonlySet<string>,
  sender: Sender,
  limits: Limits,
): Promise<string> {
  const send = (p: Limits) => sendOnce(file, resource, sender, p);
  if (file.kind === 'asset') return sendAgain(send, sender, limits);
  const find = (p: Limits) => findVersion(file, resource, noted, sender, p);
  const creation = { send, find, judge: classifyCreation };
  return (await createOnce(creation, sender.clock, limits, onceOptions('version', file, sender))).value;
}

/** Sends until it is answered. Throws {@link MayExist} when it never was, and one of the requests may have arrived. */
async function sendAgain(
  send: (limits: Limits) => Promise<string>,
  { clock, random, signal, graceSignal, onRetry }: Sender,
  limits: Limits,
): Promise<string> {
  let lost: unknown;
  const attempt = async (p: Limits) => {
    try {
      return await send({ ...p, signal: graceSignal });
    } catch (error) {
      if (graceSignal.aborted || classifyCreation(error).outcome === 'unknown') lost = error;
      throw error;
    }
  };
  try {
    return await retry(attempt, limits, {
      clock,
      random,
      judge: (error) => (signal.aborted ? { again: false } : classifyRead(error)),
      budgetMs: () => Number.POSITIVE_INFINITY,
      onFailure: onRetry,
      late: markLate,
    });
  } catch (error) {
    if (lost === undefined || (classifyCreation(error).outcome === 'unexpected' && !signal.aborted)) throw error;
    throw new MayExist('the answer was lost', [], error instanceof RequestFailure ? error : lost);
  }
}

async function findVersion(
  file: ProjectFile,
  resource: Resource,
  noted: ReadonlySet<string>,
  sender: Sender,
  limits: Limits,
): Promise<LookupResult<string>> {
  const versions = await sender.calls.listVersions(file.kind, resource.sid, limits);
  for (const version of versions) {
    if (noted.has(version.sid) || !isNamedLike(version, file)) continue;
    if (await holds(file, resource.sid, version.sid, sender, limits)) return { found: 'one', value: version.sid };
  }
  return { found: 'none' };
}

/** The file's bytes, if there are still as many of them as when the project was read. */
async function open({ location, size }: ProjectFile, disk: Disk): Promise<Blob> {
  const content = await disk.open(location);
  if (content.size !== size) throw new FileChanged();
  return content;
}

async function sendOnce(file: ProjectFile, resource: Resource, sender: Sender, limits: Limits): Promise<string> {
  const content = await open(file, sender.disk);
  const filename = baseNameOf(file.path);
  const type = await typeOf(baseNameOf(file.location), content);
  const form = createForm(file, filename, type, content, sender.random);
  try {
    return await sender.calls.upload(file.kind, resource.sid, form, limits);
  } catch (error) {
    // When it breaks off because the file was changed, sending it again would not help.
    const isChanged = await content
      .slice(0, 1)
      .arrayBuffer()
      .then(
        () => false,
        () => true,
      );
    throw isChanged ? new FileChanged() : error;
  }
}
