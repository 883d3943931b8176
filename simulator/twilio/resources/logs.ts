/** The log of an environment: `GET …/Environments/{environment}/Logs`. [D] OpenAPI file; that the newest come first is [U] */

import type { World } from '../model/state.ts';
import type { LogLine } from '../model/types.ts';
import { type Answer, type Call, link, notFound, page, showDate } from './answers.ts';
import { findEnvironment } from './environments.ts';

function showLine(world: World, line: LogLine): unknown {
  const { sid, serviceSid, environmentSid } = line;
  return {
    sid,
    account_sid: world.options.accountSid,
    service_sid: serviceSid,
    environment_sid: environmentSid,
    build_sid: line.buildSid,
    deployment_sid: line.deploymentSid,
    function_sid: line.functionSid,
    request_sid: line.requestSid,
    level: line.level,
    message: line.message,
    date_created: showDate(world, line.createdMs),
    url: link(world, `/v1/Services/${serviceSid}/Environments/${environmentSid}/Logs/${sid}`),
  };
}

/** `GET …/Logs` with `FunctionSid`, `StartDate` (default a day ago), `EndDate`; newest first */
export function listLogs(world: World, call: Call): Answer {
  const environment = findEnvironment(world, call);
  if (!environment) return notFound(call);
  const now = world.now();
  const functionSid = call.query.get('FunctionSid');
  const from = Date.parse(call.query.get('StartDate') ?? '') || now - 86_400_000;
  const to = Date.parse(call.query.get('EndDate') ?? '') || now;
  const lines = world.logs
    .filter((line) => line.environmentSid === environment.sid && (!functionSid || line.functionSid === functionSid))
    .filter(({ createdMs }) => createdMs >= from && createdMs <= to)
    .filter(({ createdMs }) => createdMs + (world.options.logLagMs ?? 0) <= now)
    .toReversed();
  return page(world, call, 'logs', lines, (line) => showLine(world, line));
}
