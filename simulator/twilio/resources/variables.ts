/** Variables of environments. [D] Variable resource page; what is refused, and how, is [U] where nothing else is said. */

import type { World } from '../model/state.ts';
import type { Variable } from '../model/types.ts';
import { type Answer, type Call, field, link, notFound, page, refuse, showDate } from './answers.ts';
import { findEnvironment } from './environments.ts';

function showVariable(world: World, variable: Variable): unknown {
  const { sid, serviceSid, environmentSid, key, value } = variable;
  const date = showDate(world, variable.createdMs);
  return {
    sid,
    account_sid: world.options.accountSid,
    service_sid: serviceSid,
    environment_sid: environmentSid,
    key,
    value,
    date_created: date,
    date_updated: date,
    url: link(world, `/v1/Services/${serviceSid}/Environments/${environmentSid}/Variables/${sid}`),
  };
}

/** `GET …/Variables` */
export function listVariables(world: World, call: Call): Answer {
  const environment = findEnvironment(world, call);
  if (!environment) return notFound(call);
  const items = world.variables.filter((variable) => variable.environmentSid === environment.sid);
  return page(world, call, 'variables', items, (variable) => showVariable(world, variable));
}

/** Names of at most 128 characters, values of at most 450 bytes. [D] The words quote the value, as a refusal might. */
function refuseField(name: 'Key' | 'Value', text: string | undefined): Answer | undefined {
  if (text === undefined) return refuse(400, 20001, `Missing required parameter ${name} in the post body`);
  const size = name === 'Key' ? text.length : Buffer.byteLength(text);
  if (name === 'Key' && (size > 128 || !/^[A-Za-z_]\w*$/.test(text))) return refuse(400, 20001, `Invalid Key: ${text}`);
  return size > 450 ? refuse(400, 20001, `Value is too long: ${text}`) : undefined;
}

/** `POST …/Variables`; a second one of a name is refused. [U] with which status: `options.duplicateVariableStatus` */
export function createVariable(world: World, call: Call): Answer {
  const environment = findEnvironment(world, call);
  if (!environment) return notFound(call);
  const [key, value] = [field(call, 'Key'), field(call, 'Value')];
  const refusal = refuseField('Key', key) ?? refuseField('Value', value);
  if (refusal || key === undefined || value === undefined) return refusal ?? notFound(call);
  if (world.variables.some((other) => other.environmentSid === environment.sid && other.key === key))
    return refuse(world.options.duplicateVariableStatus ?? 409, 20409, `Variable with Key ${key} already exists`);
  const { sid: environmentSid, serviceSid } = environment;
  const variable = { sid: world.makeSid('ZV'), serviceSid, environmentSid, key, value, createdMs: world.now() };
  world.variables.push(variable);
  return { status: 201, body: showVariable(world, variable) };
}

function findVariable(world: World, call: Call): Variable | undefined {
  const environment = findEnvironment(world, call);
  return world.variables.find(
    ({ sid, environmentSid }) => sid === call.params['variable'] && environmentSid === environment?.sid,
  );
}

/** `GET …/Variables/{variable}` */
export function fetchVariable(world: World, call: Call): Answer {
  const variable = findVariable(world, call);
  return variable ? { status: 200, body: showVariable(world, variable) } : notFound(call);
}

/** `POST …/Variables/{variable}` with `Key`, `Value` or both */
export function updateVariable(world: World, call: Call): Answer {
  const variable = findVariable(world, call);
  if (!variable) return notFound(call);
  const { key = variable.key, value = variable.value } = { key: field(call, 'Key'), value: field(call, 'Value') };
  const refusal = refuseField('Key', key) ?? refuseField('Value', value);
  if (refusal) return refusal;
  variable.key = key;
  variable.value = value;
  return { status: 200, body: showVariable(world, variable) };
}

/** `DELETE …/Variables/{variable}` */
export function deleteVariable(world: World, call: Call): Answer {
  const variable = findVariable(world, call);
  if (!variable) return notFound(call);
  world.variables.splice(world.variables.indexOf(variable), 1);
  return { status: 204 };
}
