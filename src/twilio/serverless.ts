/** Twilio Serverless v1, typed: the few calls this action makes. */
import type { Patience } from '../clock.ts';
import type { Version, VersionKind } from '../contents.ts';
import type { EnvironmentNames } from '../naming.ts';
import { isSid } from '../sid.ts';
import {
  type Build,
  type Deployment,
  decodeBuild,
  decodeBuildOf,
  decodeCreatedBuild,
  decodeCreatedDeployment,
  decodeDeployment,
  decodeEnvironment,
  decodeNotedBuild,
  decodeResource,
  decodeService,
  decodeStatus,
  decodeVersion,
  type Environment,
  type NotedBuild,
  type Resource,
  type Service,
} from './decode.ts';
import { decodeKept, decodePage, keep, type Page } from './page.ts';
import { createReader, createRepeat, followPages, READ_MS, type Read, type ReaderOptions } from './read.ts';
import type { ApiRequest } from './request.ts';

/** Twilio does not document larger Builds than 50 functions and 1000 assets: 0.3 MB, so 20 of them are 6 MB. */
const PAGE_SIZE = 20;

/** How many versions a page of Builds may list, about: 1.5 MB. */
const PAGE_VERSIONS = 5_000;

/** For lists of small things. */
const LONG_PAGE_SIZE = 100;

/** One POST that creates may take this long, in ms. */
export const CREATE_MS = 30_000;

/** In bytes. */
export const MB = 1_048_576;

/** The answer about one small thing may have this many bytes. */
export const SMALL = 65_536;

/** What a Build is made of, as the API takes it. */
export interface BuildContents {
  /** `ZN…` */
  readonly functionVersions: readonly string[];
  readonly assetVersions: readonly string[];
  /** Undefined: leave the field out. */
  readonly dependencies: readonly { readonly name: string; readonly version: string }[] | undefined;
  readonly runtime: string | undefined;
}

/** The request that creates a Build, exactly as it is sent (`POST /v1/Services/{ServiceSid}/Builds`). */
export function describeCreateBuild(
  serviceSid: string,
  contents: BuildContents,
): ApiRequest & { readonly form: readonly (readonly [string, string])[] } {
  const form: [string, string][] = [
    ...contents.assetVersions.map((sid): [string, string] => ['AssetVersions', sid]),
    ...contents.functionVersions.map((sid): [string, string] => ['FunctionVersions', sid]),
  ];
  if (contents.dependencies !== undefined)
    form.push(['Dependencies', JSON.stringify(contents.dependencies.map(({ name, version }) => ({ name, version })))]);
  if (contents.runtime !== undefined) form.push(['Runtime', contents.runtime]);
  return { method: 'POST', path: `${servicePath(serviceSid)}/Builds`, form, timeLimitMs: CREATE_MS, sizeLimit: 2 * MB };
}

/** `/v1/Services/…`, of a service SID or unique name. */
export const servicePath = (service: string) => `/v1/Services/${encodeURIComponent(service)}`;

/** The part of a path that holds Functions or Assets. */
export const FOLDERS = { function: 'Functions', asset: 'Assets' } as const;

/** What the answer to a creation tells at least. */
export type CreatedBuild = Pick<Build, 'sid' | 'status' | 'runtime'>;

/** A SID that was seen to be a Build's, see {@link asBuildSid}. */
export type BuildSid = string & { readonly kind: 'a Build' };

/** The text as the SID of a Build; throws when it is none. */
export function asBuildSid(text: string): BuildSid {
  if (!isSid(text, 'ZB')) throw new TypeError(`“${text}” is not the SID of a Build.`);
  return text as BuildSid;
}

/** The calls; each throws a {@link RequestFailure} or the signal's reason. */
export interface Serverless {
  /** By SID or unique name. */
  fetchService(service: string, patience: Patience): Promise<Service>;
  /** The first page of the Builds, reduced to SIDs and dates. */
  noteBuilds(service: string, patience: Patience): Promise<Page<NotedBuild>>;
  /**
   * All Builds, page by page, keeping of each only what `pick` gives (JSON); a page that cannot be read throws: a
   * short list would be a lie. `versions`: about how many a Build has; where there are many, pages are short, so
   * that little of them is in memory at a time.
   */
  pickBuilds<T>(serviceSid: string, versions: number, pick: (build: Build) => T, patience: Patience): AsyncGenerator<T>;
  /** All environments; a service has about 25 at most (an old page of Twilio's), so they are one page. */
  listEnvironments(serviceSid: string, patience: Patience): Promise<readonly Environment[]>;
  /** By SID (`ZE…`). */
  fetchEnvironment(serviceSid: string, sid: string, patience: Patience): Promise<Environment>;
  /** All Functions or all Assets. */
  listResources(serviceSid: string, kind: VersionKind, patience: Patience): Promise<readonly Resource[]>;
  /** A page of the versions of one Function or Asset (`ZH…`): the first one, or the one that `next` leads to. */
  readVersions(
    serviceSid: string,
    kind: VersionKind,
    resourceSid: string,
    next: string | undefined,
    patience: Patience,
  ): Promise<Page<Version>>;
  /** Sent once, like {@link createBuild}. Without `suffix` it is production. */
  createEnvironment(serviceSid: string, names: EnvironmentNames, patience: Patience): Promise<Environment>;
  /**
   * Makes a Build live. Sent once. `buildSid` must be a Build's: without one the request would take the
   * environment down (Deployment resource page), so anything else throws before it is sent.
   */
  createDeployment(
    serviceSid: string,
    environmentSid: string,
    buildSid: BuildSid,
    patience: Patience,
  ): Promise<Pick<Deployment, 'sid'>>;
  /** The first page of an environment's Deployments, newest first. */
  noteDeployments(serviceSid: string, environmentSid: string, patience: Patience): Promise<Page<Deployment>>;
  /** All Deployments of an environment, newest first, page by page as they are asked for. */
  listDeployments(serviceSid: string, environmentSid: string, patience: Patience): AsyncGenerator<Deployment>;
  /** Sent once: whether it may be sent again is for {@link ./../once.ts} to decide. */
  createBuild(serviceSid: string, contents: BuildContents, patience: Patience): Promise<CreatedBuild>;
  fetchBuild(serviceSid: string, sid: string, patience: Patience): Promise<Build>;
  /** Sent once, because the wait loop is its retry. Lower case. */
  fetchStatus(serviceSid: string, sid: string, patience: Patience): Promise<string>;
}

/** The typed calls. Reads are repeated until the patience ends, or after 30 s if Twilio has never answered. */
export function createServerless(options: ReaderOptions): Serverless {
  const read = createReader(options);
  return {
    fetchService: (service, patience) => read(servicePath(service), SMALL, decodeService, patience),
    ...createBuildCalls(options, read),
    ...createEnvironmentCalls(options, read),
    ...createVersionCalls(read),
  };
}

type BuildCalls = Pick<Serverless, 'noteBuilds' | 'pickBuilds' | 'createBuild' | 'fetchBuild' | 'fetchStatus'>;

function createBuildCalls(options: ReaderOptions, read: Read): BuildCalls {
  const { client } = options;
  const repeat = createRepeat(options);
  const readPage = <T>(path: string, decodeItem: (item: unknown) => T, patience: Patience): Promise<Page<T>> =>
    repeat(
      { method: 'GET', path, timeLimitMs: READ_MS, sizeLimit: 32 * MB, reduce: keep(decodeItem) },
      decodePage('builds', decodeKept<T>),
      patience,
    );
  const firstPage = (service: string, size = PAGE_SIZE) => `${servicePath(service)}/Builds?PageSize=${size}`;
  const pathOf = (serviceSid: string, sid: string) => `${servicePath(serviceSid)}/Builds/${sid}`;
  return {
    noteBuilds: (service, patience) => readPage(firstPage(service), decodeNotedBuild, patience),
    pickBuilds: (serviceSid, versions, pick, patience) => {
      const first = firstPage(serviceSid, Math.max(5, Math.min(PAGE_SIZE, Math.floor(PAGE_VERSIONS / versions))));
      return followPages(first, (path) => readPage(path, (item) => pick(decodeBuild(item)), patience));
    },
    createBuild: (serviceSid, contents, patience) =>
      client.send(describeCreateBuild(serviceSid, contents), decodeCreatedBuild, patience),
    fetchBuild: (serviceSid, sid, patience) => read(pathOf(serviceSid, sid), 2 * MB, decodeBuildOf(sid), patience),
    fetchStatus: (serviceSid, sid, patience) =>
      client.send(
        { method: 'GET', path: `${pathOf(serviceSid, sid)}/Status`, timeLimitMs: READ_MS, sizeLimit: SMALL },
        decodeStatus(sid),
        patience,
      ),
  };
}

type EnvironmentCalls = Pick<
  Serverless,
  | 'listEnvironments'
  | 'fetchEnvironment'
  | 'createEnvironment'
  | 'createDeployment'
  | 'noteDeployments'
  | 'listDeployments'
>;

function createEnvironmentCalls({ client }: ReaderOptions, read: Read): EnvironmentCalls {
  const post = <T>(path: string, form: ApiRequest['form'] & {}, decode: (body: unknown) => T, patience: Patience) =>
    client.send({ method: 'POST', path, form, timeLimitMs: CREATE_MS, sizeLimit: SMALL }, decode, patience);
  const pathOf = (serviceSid: string) => `${servicePath(serviceSid)}/Environments`;
  const deploymentsOf = (serviceSid: string, sid: string) => `${pathOf(serviceSid)}/${sid}/Deployments`;
  const firstPage = (serviceSid: string, sid: string) => `${deploymentsOf(serviceSid, sid)}?PageSize=${PAGE_SIZE}`;
  const readPage = (path: string, patience: Patience) =>
    read(path, MB, decodePage('deployments', decodeDeployment), patience);
  return {
    listEnvironments: (serviceSid, patience) =>
      readList(read, pathOf(serviceSid), 'environments', decodeEnvironment, patience),
    fetchEnvironment: (serviceSid, sid, patience) =>
      read(`${pathOf(serviceSid)}/${sid}`, SMALL, decodeEnvironment, patience),
    createEnvironment: (serviceSid, { uniqueName, suffix }, patience) => {
      const form: [string, string][] = [['UniqueName', uniqueName]];
      if (suffix !== undefined) form.push(['DomainSuffix', suffix]);
      return post(pathOf(serviceSid), form, decodeEnvironment, patience);
    },
    createDeployment: (serviceSid, sid, buildSid, patience) =>
      post(deploymentsOf(serviceSid, sid), [['BuildSid', asBuildSid(buildSid)]], decodeCreatedDeployment, patience),
    noteDeployments: (serviceSid, sid, patience) => readPage(firstPage(serviceSid, sid), patience),
    listDeployments: (serviceSid, sid, patience) =>
      followPages(firstPage(serviceSid, sid), (path) => readPage(path, patience)),
  };
}

function createVersionCalls(read: Read): Pick<Serverless, 'listResources' | 'readVersions'> {
  const pathOf = (serviceSid: string, kind: VersionKind) => `${servicePath(serviceSid)}/${FOLDERS[kind]}`;
  return {
    listResources: (serviceSid, kind, patience) =>
      readList(read, pathOf(serviceSid, kind), `${kind}s`, decodeResource, patience),
    readVersions: (serviceSid, kind, resourceSid, next, patience) =>
      read(
        next ?? `${pathOf(serviceSid, kind)}/${resourceSid}/Versions?PageSize=${PAGE_SIZE}`,
        MB,
        decodePage(`${kind}_versions`, decodeVersion),
        patience,
      ),
  };
}

/** A list of small things, to its end. */
function readList<T>(
  read: Read,
  path: string,
  key: string,
  decodeItem: (item: unknown) => T,
  patience: Patience,
): Promise<readonly T[]> {
  const decode = decodePage(key, decodeItem);
  return Array.fromAsync(followPages(`${path}?PageSize=${LONG_PAGE_SIZE}`, (page) => read(page, MB, decode, patience)));
}
