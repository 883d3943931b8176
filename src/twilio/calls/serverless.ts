/** Twilio Serverless v1, typed: the few calls this action makes. */
import type { Limits } from '../../async/clock.ts';
import type { Version, VersionKind } from '../../model/build-contents.ts';
import type { EnvironmentNames } from '../../model/environment-names.ts';
import type { Build, Deployment, Environment, NotedBuild, Resource, Service } from '../../model/resources.ts';
import { isSid } from '../../model/sid.ts';
import {
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
} from '../decode.ts';
import { decodePage, type Page, unwrapItem, wrapItem } from '../page.ts';
import { createReader, createRepeat, followPages, READ_MS, type Read, type ReaderOptions, readPages } from '../read.ts';
import type { ApiRequest } from '../request.ts';
import {
  CREATE_MS,
  FOLDERS,
  LONG_PAGE_SIZE,
  MB,
  PAGE_SIZE,
  PAGE_VERSIONS,
  readList,
  SMALL,
  servicePath,
} from './paths-and-limits.ts';

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

/** What is known of a Build from the moment it exists; its versions where the answer to the creation lists them. */
export type CreatedBuild = Pick<Build, 'sid' | 'status' | 'runtime'> &
  Partial<Pick<Build, 'functionVersions' | 'assetVersions'>>;

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
  fetchService(service: string, limits: Limits): Promise<Service>;
  /** The first page of the account's services. Sent once: it is asked for to improve a message. */
  listServices(limits: Limits): Promise<Page<Service>>;
  /** All services of the account, read to the end of the list or not at all. */
  listAllServices(limits: Limits): Promise<readonly Service[]>;
  /** The first page of the Builds, reduced to SIDs and dates. */
  listNewestBuilds(service: string, limits: Limits): Promise<Page<NotedBuild>>;
  /**
   * All Builds, page by page, keeping of each only what `pick` gives (JSON); a page that cannot be read throws: a
   * short list would be a lie. `versions`: about how many a Build has; where there are many, pages are short, so
   * that little of them is in memory at a time.
   */
  pickBuilds<T>(serviceSid: string, versions: number, pick: (build: Build) => T, limits: Limits): AsyncGenerator<T>;
  /** All environments; a service has about 25 at most (an old page of Twilio's), so they are one page. */
  listEnvironments(serviceSid: string, limits: Limits): Promise<readonly Environment[]>;
  /** By SID (`ZE…`). */
  fetchEnvironment(serviceSid: string, sid: string, limits: Limits): Promise<Environment>;
  /** All Functions or all Assets. */
  listResources(serviceSid: string, kind: VersionKind, limits: Limits): Promise<readonly Resource[]>;
  /** The versions of one Function or Asset (`ZH…`), a page at a time as they are asked for. */
  readVersions(
    serviceSid: string,
    kind: VersionKind,
    resourceSid: string,
    limits: Limits,
  ): AsyncGenerator<Page<Version>>;
  /** With the toolkit's settings. Sent once. */
  createService(uniqueName: string, limits: Limits): Promise<Service>;
  /** Sent once, like {@link createBuild}. Without `suffix` it is production. */
  createEnvironment(serviceSid: string, names: EnvironmentNames, limits: Limits): Promise<Environment>;
  /**
   * Makes a Build live. Sent once. `buildSid` must be a Build's: without one the request would take the
   * environment down (Deployment resource page), so anything else throws before it is sent.
   */
  createDeployment(
    serviceSid: string,
    environmentSid: string,
    buildSid: BuildSid,
    limits: Limits,
  ): Promise<Pick<Deployment, 'sid'>>;
  /** The first page of an environment's Deployments, newest first. */
  noteDeployments(serviceSid: string, environmentSid: string, limits: Limits): Promise<Page<Deployment>>;
  /** All Deployments of an environment, newest first, page by page as they are asked for. */
  listDeployments(serviceSid: string, environmentSid: string, limits: Limits): AsyncGenerator<Deployment>;
  /** Sent once: whether it may be sent again is for the caller (async/create-once.ts) to decide. */
  createBuild(serviceSid: string, contents: BuildContents, limits: Limits): Promise<CreatedBuild>;
  fetchBuild(serviceSid: string, sid: string, limits: Limits): Promise<Build>;
  /** Sent once, because the wait loop is its retry. Lower case. */
  fetchStatus(serviceSid: string, sid: string, limits: Limits): Promise<string>;
}

/** The typed calls. Reads are repeated until the deadline, or after 30 s if Twilio has never answered. */
export function createServerless(options: ReaderOptions): Serverless {
  const read = createReader(options);
  return {
    fetchService: (service, limits) => read(servicePath(service), SMALL, decodeService, limits),
    listServices: (limits) =>
      options.client.send(
        { method: 'GET', path: `/v1/Services?PageSize=${LONG_PAGE_SIZE}`, timeLimitMs: READ_MS, sizeLimit: MB },
        decodePage('services', decodeService),
        limits,
      ),
    listAllServices: (limits) => readList(read, '/v1/Services', 'services', decodeService, limits),
    ...createBuildCalls(options, read),
    ...createEnvironmentCalls(options, read),
    ...createVersionCalls(read),
  };
}

type BuildCalls = Pick<Serverless, 'listNewestBuilds' | 'pickBuilds' | 'createBuild' | 'fetchBuild' | 'fetchStatus'>;

function createBuildCalls(options: ReaderOptions, read: Read): BuildCalls {
  const { client } = options;
  const repeat = createRepeat(options);
  const readPage = <T>(path: string, decodeItem: (item: unknown) => T, limits: Limits): Promise<Page<T>> =>
    repeat(
      { method: 'GET', path, timeLimitMs: READ_MS, sizeLimit: 32 * MB, reduce: wrapItem(decodeItem) },
      decodePage('builds', unwrapItem<T>),
      limits,
    );
  const firstPage = (service: string, size = PAGE_SIZE) => `${servicePath(service)}/Builds?PageSize=${size}`;
  const pathOf = (serviceSid: string, sid: string) => `${servicePath(serviceSid)}/Builds/${sid}`;
  return {
    listNewestBuilds: (service, limits) => readPage(firstPage(service), decodeNotedBuild, limits),
    pickBuilds: (serviceSid, versions, pick, limits) => {
      const first = firstPage(serviceSid, Math.max(5, Math.min(PAGE_SIZE, Math.floor(PAGE_VERSIONS / versions))));
      return followPages(first, (path) => readPage(path, (item) => pick(decodeBuild(item)), limits));
    },
    createBuild: (serviceSid, contents, limits) =>
      client.send(describeCreateBuild(serviceSid, contents), decodeCreatedBuild, limits),
    fetchBuild: (serviceSid, sid, limits) => read(pathOf(serviceSid, sid), 2 * MB, decodeBuildOf(sid), limits),
    fetchStatus: (serviceSid, sid, limits) =>
      client.send(
        { method: 'GET', path: `${pathOf(serviceSid, sid)}/Status`, timeLimitMs: READ_MS, sizeLimit: SMALL },
        decodeStatus(sid),
        limits,
      ),
  };
}

type EnvironmentCalls = Pick<
  Serverless,
  | 'listEnvironments'
  | 'fetchEnvironment'
  | 'createService'
  | 'createEnvironment'
  | 'createDeployment'
  | 'noteDeployments'
  | 'listDeployments'
>;

function createEnvironmentCalls({ client }: ReaderOptions, read: Read): EnvironmentCalls {
  const post = <T>(path: string, form: ApiRequest['form'] & {}, decode: (body: unknown) => T, limits: Limits) =>
    client.send({ method: 'POST', path, form, timeLimitMs: CREATE_MS, sizeLimit: SMALL }, decode, limits);
  const pathOf = (serviceSid: string) => `${servicePath(serviceSid)}/Environments`;
  const deploymentsOf = (serviceSid: string, sid: string) => `${pathOf(serviceSid)}/${sid}/Deployments`;
  const firstPage = (serviceSid: string, sid: string) => `${deploymentsOf(serviceSid, sid)}?PageSize=${PAGE_SIZE}`;
  const readPage = (path: string, limits: Limits) =>
    read(path, MB, decodePage('deployments', decodeDeployment), limits);
  return {
    listEnvironments: (serviceSid, limits) =>
      readList(read, pathOf(serviceSid), 'environments', decodeEnvironment, limits),
    fetchEnvironment: (serviceSid, sid, limits) =>
      read(`${pathOf(serviceSid)}/${sid}`, SMALL, decodeEnvironment, limits),
    // As the toolkit sends it (serverless-api 5.7, api/services).
    createService: (uniqueName, limits) =>
      post(
        '/v1/Services',
        [
          ['UniqueName', uniqueName],
          ['FriendlyName', uniqueName],
          ['IncludeCredentials', 'true'],
          ['UiEditable', 'false'],
        ],
        decodeService,
        limits,
      ),
    createEnvironment: (serviceSid, { uniqueName, suffix }, limits) => {
      const form: [string, string][] = [['UniqueName', uniqueName]];
      if (suffix !== undefined) form.push(['DomainSuffix', suffix]);
      return post(pathOf(serviceSid), form, decodeEnvironment, limits);
    },
    createDeployment: (serviceSid, sid, buildSid, limits) =>
      post(deploymentsOf(serviceSid, sid), [['BuildSid', asBuildSid(buildSid)]], decodeCreatedDeployment, limits),
    noteDeployments: (serviceSid, sid, limits) => readPage(firstPage(serviceSid, sid), limits),
    listDeployments: (serviceSid, sid, limits) =>
      followPages(firstPage(serviceSid, sid), (path) => readPage(path, limits)),
  };
}

function createVersionCalls(read: Read): Pick<Serverless, 'listResources' | 'readVersions'> {
  const pathOf = (serviceSid: string, kind: VersionKind) => `${servicePath(serviceSid)}/${FOLDERS[kind]}`;
  return {
    listResources: (serviceSid, kind, limits) =>
      readList(read, pathOf(serviceSid, kind), `${kind}s`, decodeResource, limits),
    readVersions: (serviceSid, kind, resourceSid, limits) => {
      const decode = decodePage(`${kind}_versions`, decodeVersion);
      const first = `${pathOf(serviceSid, kind)}/${resourceSid}/Versions?PageSize=${PAGE_SIZE}`;
      return readPages(first, (path) => read(path, MB, decode, limits));
    },
  };
}
