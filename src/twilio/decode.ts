/**
 * Twilio's JSON → the few fields this action needs. By hand: the smallest schema library measured would add
 * more to every start than all of this. Every field is read as the answer's own property, so `__proto__`
 * and unknown keys mean nothing. Throws {@link Unreadable} where a field that matters is missing or wrong.
 *
 * Sources: the OpenAPI file of Serverless v1; the Build resource page shows versions as SIDs *and* as
 * objects, and `dependencies` as an array *and* as JSON text.
 */
import type { Dependency, Version } from '../model/build-contents.ts';
import type { Alert } from '../model/causes/failed-build.ts';
import type { Build, Deployment, Environment, NotedBuild, Resource, Service } from '../model/resources.ts';
import { isSid } from '../model/sid.ts';
import { anySid, type Fields, fieldsOf, own, sidOf, text, timeOf, wordOf } from './fields.ts';
import { Unreadable } from './request.ts';

function statusOf(fields: Fields): string {
  const value = wordOf(fields, 'status');
  if (value === undefined) throw new Unreadable('no “status”');
  return value;
}

/** Reads a service. */
export function decodeService(body: unknown): Service {
  const fields = fieldsOf(body, 'the service');
  return {
    sid: sidOf(fields, 'ZS'),
    accountSid: anySid(fields, 'account_sid'),
    uniqueName: text(fields, 'unique_name'),
  };
}

/** Reads an environment. */
export function decodeEnvironment(body: unknown): Environment {
  const fields = fieldsOf(body, 'the environment');
  const sid = sidOf(fields, 'ZE');
  return {
    sid,
    uniqueName: text(fields, 'unique_name') ?? sid,
    domainSuffix: text(fields, 'domain_suffix'),
    domainName: text(fields, 'domain_name'),
    // What is live decides what is replaced and put back: only null is "nothing", not a field that is missing or odd.
    buildSid: own(fields, 'build_sid') === null ? undefined : sidOf(fields, 'ZB', 'build_sid'),
    createdAt: timeOf(fields, 'date_created'),
  };
}

/** Reads a Deployment of a list: a field that is missing must not mean that nothing was live. */
export function decodeDeployment(body: unknown): Deployment {
  const fields = fieldsOf(body, 'the Deployment');
  return {
    sid: sidOf(fields, 'ZD'),
    buildSid: own(fields, 'build_sid') === null ? undefined : sidOf(fields, 'ZB', 'build_sid'),
    createdAt: timeOf(fields, 'date_created'),
  };
}

/** Reads the answer to a creation. With the SID the Deployment is known, whatever else may be missing. */
export function decodeCreatedDeployment(body: unknown): Pick<Deployment, 'sid'> {
  return { sid: sidOf(fieldsOf(body, 'the Deployment'), 'ZD') };
}

/** Reads a version (`ZN…`) of a Function or an Asset, with what tells it from another of the same path. */
export function decodeDatedVersion(body: unknown): Version & { readonly createdAt: number | undefined } {
  return { ...decodeVersion(body), createdAt: timeOf(fieldsOf(body, 'the version'), 'date_created') };
}

/** Reads the source of a Function version (Function Version Content resource). */
export function decodeContent(body: unknown): string {
  const content = own(fieldsOf(body, 'the content'), 'content');
  if (typeof content !== 'string') throw new Unreadable('no “content”');
  return content;
}

/** Reads the status of the Build asked for; another Build's status is unreadable, not news. */
export function decodeStatus(sid: string): (body: unknown) => string {
  return (body) => {
    const fields = fieldsOf(body, 'the status');
    if (sidOf(fields, 'ZB') !== sid) throw new Unreadable('the status of another Build');
    return statusOf(fields);
  };
}

/** Reads a Build. */
export function decodeBuild(body: unknown): Build {
  const fields = fieldsOf(body, 'the Build');
  return {
    sid: sidOf(fields, 'ZB'),
    status: statusOf(fields),
    runtime: wordOf(fields, 'runtime'),
    functionVersions: versionsOf(own(fields, 'function_versions')),
    assetVersions: versionsOf(own(fields, 'asset_versions')),
    dependencies: dependenciesOf(own(fields, 'dependencies')),
    createdAt: timeOf(fields, 'date_created'),
  };
}

/** Reads the answer to a creation. With the SID the Build is known, whatever else may be missing. */
export function decodeCreatedBuild(
  body: unknown,
): Pick<Build, 'sid' | 'status' | 'runtime' | 'functionVersions' | 'assetVersions'> {
  const fields = fieldsOf(body, 'the Build');
  return {
    sid: sidOf(fields, 'ZB'),
    status: wordOf(fields, 'status') ?? 'building',
    runtime: wordOf(fields, 'runtime'),
    functionVersions: readableVersionsOf(own(fields, 'function_versions')),
    assetVersions: readableVersionsOf(own(fields, 'asset_versions')),
  };
}

/** The versions, or undefined where one of them cannot be read: the Build exists all the same. */
function readableVersionsOf(value: unknown): Version[] | undefined {
  try {
    return versionsOf(value);
  } catch {
    return undefined;
  }
}

/** Reads the Build asked for; another one would be adopted, watched and deployed in its place. */
export function decodeBuildOf(sid: string): (body: unknown) => Build {
  return (body) => {
    const build = decodeBuild(body);
    if (build.sid !== sid) throw new Unreadable('another Build');
    return build;
  };
}

/** Reads a Build's SID and date and nothing else, for lists of hundreds. */
export function decodeNotedBuild(body: unknown): NotedBuild {
  const fields = fieldsOf(body, 'the Build');
  return { sid: sidOf(fields, 'ZB'), createdAt: timeOf(fields, 'date_created') };
}

/** Reads a Function or an Asset. */
export function decodeResource(body: unknown): Resource {
  const fields = fieldsOf(body, 'the Function or Asset');
  return {
    sid: sidOf(fields, 'ZH'),
    friendlyName: text(fields, 'friendly_name') ?? '',
    updatedAt: timeOf(fields, 'date_updated'),
  };
}

/** Reads a version as it is listed under its Function or Asset, or in a Build. */
export function decodeVersion(body: unknown): Version {
  const fields = fieldsOf(body, 'a version');
  const resourceSid = anySid(fields, 'function_sid') ?? anySid(fields, 'asset_sid');
  const visibility = text(fields, 'visibility')?.toLowerCase();
  return {
    sid: sidOf(fields, 'ZN'),
    path: text(fields, 'path'),
    ...(resourceSid === undefined || !isSid(resourceSid, 'ZH') ? {} : { resourceSid }),
    ...(visibility === undefined ? {} : { visibility }),
  };
}

function versionsOf(value: unknown): Version[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.map((entry) =>
    typeof entry === 'string' ? { sid: sidOf({ sid: entry }, 'ZN'), path: undefined } : decodeVersion(entry),
  );
}

function dependenciesOf(value: unknown): Dependency[] | undefined {
  if (typeof value === 'string') {
    try {
      return dependenciesOf(JSON.parse(value));
    } catch {
      // Text that is not JSON cannot be compared with anything, which is what undefined says.
      return undefined;
    }
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const entries: unknown[] = Array.isArray(value) ? value : Object.values(value);
  const dependencies: Dependency[] = [];
  for (const entry of entries) {
    if (typeof entry !== 'object' || entry === null) return undefined;
    const name = text(entry as Fields, 'name');
    const version = text(entry as Fields, 'version');
    if (name === undefined || version === undefined) return undefined;
    dependencies.push({ name, version });
  }
  return dependencies;
}

/** Reads an alert of Monitor. Every field may be null (OpenAPI file of Monitor v1), and none matters enough to refuse it. */
export function decodeAlert(body: unknown): Alert {
  const fields = fieldsOf(body, 'an alert');
  const code = Number(text(fields, 'error_code') ?? Number.NaN);
  return {
    text: text(fields, 'alert_text'),
    code: Number.isSafeInteger(code) ? code : undefined,
    resourceSid: anySid(fields, 'resource_sid'),
    serviceSid: anySid(fields, 'service_sid'),
    generatedAt: timeOf(fields, text(fields, 'date_generated') === undefined ? 'date_created' : 'date_generated'),
  };
}
