/** The calls that upload a project. Uploads are not in Twilio's OpenAPI file: they are as its toolkit sends them. */
import type { Limits } from '../async/clock.ts';
import type { Version, VersionKind } from '../model/build-contents.ts';
import type { Resource } from '../model/resources.ts';
import { CREATE_MS, FOLDERS, MB, SMALL, servicePath } from '../twilio/calls/paths-and-limits.ts';
import type { Serverless } from '../twilio/calls/serverless.ts';
import type { Client } from '../twilio/client.ts';
import { decodeContent, decodeDatedVersion, decodeResource } from '../twilio/decode.ts';
import { decodePage } from '../twilio/page.ts';
import { createReader, followPages, type ReaderOptions } from '../twilio/read.ts';

/** 25 MB on a slow line. */
const UPLOAD_MS = 180_000;

/** A version as it is listed under its Function or Asset; `createdAt`: Twilio's time, in ms. */
export type ListedVersion = Version & { readonly createdAt: number | undefined };

/** What of Twilio an upload needs. Lists are read to their end or throw. */
export interface UploadCalls {
  /** The Functions or Assets, which versions are uploaded to. */
  listResources(kind: VersionKind, limits: Limits): Promise<readonly Resource[]>;
  /** Sent once. */
  createResource(kind: VersionKind, friendlyName: string, limits: Limits): Promise<Resource>;
  listVersions(kind: VersionKind, resourceSid: string, limits: Limits): Promise<readonly ListedVersion[]>;
  /** The source of a function's version; that of an asset cannot be read. */
  readContent(resourceSid: string, versionSid: string, limits: Limits): Promise<string>;
  /** Sends a multipart form once; the SID of the new version. */
  upload(kind: VersionKind, resourceSid: string, body: Blob, limits: Limits): Promise<string>;
}

/** The calls for one service; uploads go to a host of their own. */
export function createUploadCalls(
  serverless: Serverless,
  options: ReaderOptions,
  uploads: Client,
  serviceSid: string,
): UploadCalls {
  const read = createReader(options);
  const pathOf = (kind: VersionKind) => `${servicePath(serviceSid)}/${FOLDERS[kind]}`;
  return {
    listResources: (kind, p) => serverless.listResources(serviceSid, kind, p),
    createResource: (kind, friendlyName, p) => {
      const form: [string, string][] = [['FriendlyName', friendlyName]];
      const request = { method: 'POST', path: pathOf(kind), form, timeLimitMs: CREATE_MS, sizeLimit: SMALL } as const;
      return options.client.send(request, decodeResource, p);
    },
    listVersions(kind, sid, p) {
      const decode = decodePage(`${kind}_versions`, decodeDatedVersion);
      const first = `${pathOf(kind)}/${sid}/Versions?PageSize=100`;
      return Array.fromAsync(followPages(first, (page) => read(page, MB, decode, p)));
    },
    readContent: (sid, version, p) =>
      read(`${pathOf('function')}/${sid}/Versions/${version}/Content`, 32 * MB, decodeContent, p),
    upload: async (kind, sid, body, p) => {
      const path = `${pathOf(kind)}/${sid}/Versions`;
      const request = { method: 'POST', path, body, timeLimitMs: UPLOAD_MS, sizeLimit: SMALL } as const;
      return (await uploads.send(request, decodeDatedVersion, p)).sid;
    },
  };
}
