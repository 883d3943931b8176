/** Function and Asset resources and their versions: create, list, fetch, content. Uploads are in uploads.ts. */

import type { World } from '../model/state.ts';
import type { Resource, Version, VersionKind } from '../model/types.ts';
import {
  type Answer,
  type Call,
  field,
  findService,
  type Handler,
  link,
  notFound,
  page,
  refuse,
  showDate,
} from './answers.ts';

/** `Functions` or `Assets`, as in paths. */
export function folderOf(kind: VersionKind): 'Functions' | 'Assets' {
  return kind === 'function' ? 'Functions' : 'Assets';
}

function pathOf(resource: Pick<Resource, 'kind' | 'serviceSid' | 'sid'>): string {
  return `/v1/Services/${resource.serviceSid}/${folderOf(resource.kind)}/${resource.sid}`;
}

function showResource(world: World, resource: Resource): unknown {
  const date = showDate(world, resource.createdMs);
  const path = pathOf(resource);
  return {
    sid: resource.sid,
    account_sid: world.options.accountSid,
    service_sid: resource.serviceSid,
    friendly_name: resource.friendlyName,
    date_created: date,
    date_updated: date,
    url: link(world, path),
    links: { [`${resource.kind}_versions`]: link(world, `${path}/Versions`) },
  };
}

function versionPath(version: Version): string {
  return `${pathOf({ ...version, sid: version.resourceSid })}/Versions/${version.sid}`;
}

/** A version as Twilio shows it under its resource. */
export function showVersion(world: World, version: Version): unknown {
  const shown = {
    sid: version.sid,
    account_sid: world.options.accountSid,
    service_sid: version.serviceSid,
    [`${version.kind}_sid`]: version.resourceSid,
    path: version.path,
    visibility: version.visibility,
    date_created: showDate(world, version.createdMs),
    url: link(world, versionPath(version)),
  };
  if (version.kind === 'asset') return shown;
  return { ...shown, links: { function_version_content: link(world, `${versionPath(version)}/Content`) } };
}

/** The Function or Asset resource named in the path. */
export function findResource(world: World, call: Call, kind: VersionKind): Resource | undefined {
  const service = findService(world, call);
  return world.resources.find(
    (resource) =>
      resource.sid === call.params['resource'] && resource.kind === kind && resource.serviceSid === service?.sid,
  );
}

function findVersion(world: World, call: Call, kind: VersionKind): Version | undefined {
  const resource = findResource(world, call, kind);
  return world.versions.find(
    (version) => version.sid === call.params['version'] && version.resourceSid === resource?.sid,
  );
}

/** `GET …/Functions` or `…/Assets` */
export function listResources(kind: VersionKind): Handler {
  return (world, call) => {
    const service = findService(world, call);
    if (!service) return notFound(call);
    const items = world.resources
      .filter((resource) => resource.kind === kind && resource.serviceSid === service.sid)
      .toReversed();
    return page(world, call, `${kind}s`, items, (resource) => showResource(world, resource));
  };
}

/** `POST …/Functions` or `…/Assets` with `FriendlyName` */
export function createResource(kind: VersionKind): Handler {
  return (world, call) => {
    const service = findService(world, call);
    if (!service) return notFound(call);
    const friendlyName = field(call, 'FriendlyName');
    if (!friendlyName) return refuse(400, 20001, 'Missing required parameter FriendlyName in the post body');
    const resource: Resource = {
      sid: world.makeSid('ZH'),
      kind,
      serviceSid: service.sid,
      friendlyName,
      createdMs: world.now(),
    };
    world.resources.push(resource);
    return { status: 201, body: showResource(world, resource) };
  };
}

/** `GET …/Functions/{resource}` or `…/Assets/{resource}` */
export function fetchResource(kind: VersionKind): Handler {
  return (world, call) => {
    const resource = findResource(world, call, kind);
    return resource ? { status: 200, body: showResource(world, resource) } : notFound(call);
  };
}

/** `GET …/{resource}/Versions`, newest first */
export function listVersions(kind: VersionKind): Handler {
  return (world, call) => {
    const resource = findResource(world, call, kind);
    if (!resource) return notFound(call);
    const items = world.versions.filter((version) => version.resourceSid === resource.sid).toReversed();
    return page(world, call, `${kind}_versions`, items, (version) => showVersion(world, version));
  };
}

/** `GET …/{resource}/Versions/{version}` */
export function fetchVersion(kind: VersionKind): Handler {
  return (world, call) => {
    const version = findVersion(world, call, kind);
    return version ? { status: 200, body: showVersion(world, version) } : notFound(call);
  };
}

/** `GET …/Functions/{resource}/Versions/{version}/Content`; there is none for assets. [D] */
export function fetchContent(world: World, call: Call): Answer {
  const version = findVersion(world, call, 'function');
  if (!version) return notFound(call);
  const body = {
    sid: version.sid,
    account_sid: world.options.accountSid,
    service_sid: version.serviceSid,
    function_sid: version.resourceSid,
    content: version.content.toString('utf8'),
    url: link(world, `${versionPath(version)}/Content`),
  };
  return { status: 200, body };
}
