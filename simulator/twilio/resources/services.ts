/** Services: fetch by SID or unique name, list. */

import type { World } from '../model/state.ts';
import type { Service } from '../model/types.ts';
import { type Answer, type Call, findService, link, notFound, page, showDate } from './answers.ts';

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

/** `GET /v1/Services` */
export function listServices(world: World, call: Call): Answer {
  return page(world, call, 'services', world.services.toReversed(), (service) => showService(world, service));
}
