/** Services: fetch by SID or unique name, list. */

import type { World } from '../model/state.ts';
import type { Service } from '../model/types.ts';
import { type Answer, type Call, field, findService, link, notFound, page, refuse, showDate } from './answers.ts';

/** A service as Twilio shows it. */
function showService(world: World, service: Service): unknown {
  const path = `/v1/Services/${service.sid}`;
  const date = showDate(world, service.createdMs);
  return {
    sid: service.sid,
    account_sid: service.accountSid,
    friendly_name: service.friendlyName,
    unique_name: service.uniqueName,
    include_credentials: true,
    ui_editable: false,
    domain_base: `${service.uniqueName}-1234`,
    date_created: date,
    date_updated: date,
    url: link(world, path),
    links: {
      environments: link(world, `${path}/Environments`),
      functions: link(world, `${path}/Functions`),
      assets: link(world, `${path}/Assets`),
      builds: link(world, `${path}/Builds`),
    },
  };
}

/** `GET /v1/Services/{service}` */
export function fetchService(world: World, call: Call): Answer {
  const service = findService(world, call);
  return service ? { status: 200, body: showService(world, service) } : notFound(call);
}

/** `POST /v1/Services` [C] That a name that is taken is refused with 409 is unverified. */
export function createService(world: World, call: Call): Answer {
  const uniqueName = field(call, 'UniqueName');
  if (!uniqueName) return refuse(400, 20001, 'Missing required parameter UniqueName in the post body');
  if (world.services.some((service) => service.uniqueName === uniqueName))
    return refuse(409, 20409, `Service with UniqueName ${uniqueName} already exists`);
  const service: Service = {
    sid: world.makeSid('ZS'),
    accountSid: world.options.accountSid,
    uniqueName,
    friendlyName: field(call, 'FriendlyName') ?? uniqueName,
    createdMs: world.now(),
  };
  world.services.push(service);
  return { status: 201, body: showService(world, service) };
}

/** `GET /v1/Services` */
export function listServices(world: World, call: Call): Answer {
  return page(world, call, 'services', world.services.toReversed(), (service) => showService(world, service));
}
