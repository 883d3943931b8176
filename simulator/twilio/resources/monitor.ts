/** `GET /v1/Alerts` of Twilio Monitor, where the reason of a failed Build may be found. [D] Alerts resource; [U] that it is */

import { statusOf, type World } from '../model/state.ts';
import type { Alert } from '../model/types.ts';
import { type Answer, type Call, link, page, showDate } from './answers.ts';

function showAlert(world: World, alert: Alert): unknown {
  const date = showDate(world, alert.generatedMs);
  return {
    sid: alert.sid,
    account_sid: world.options.accountSid,
    alert_text: alert.text,
    api_version: null,
    date_created: date,
    date_generated: date,
    date_updated: date,
    error_code: alert.code,
    log_level: alert.level,
    more_info: `https://www.twilio.com/docs/errors/${alert.code}`,
    request_method: 'POST',
    request_url: link(world, '/v1/Services'),
    resource_sid: alert.resourceSid,
    service_sid: alert.serviceSid,
    url: link(world, `/v1/Alerts/${alert.sid}`),
  };
}

/** The alerts that `failureAlert` makes of failed Builds; their SIDs follow from the Builds'. */
function alertsOfFailures(world: World): Alert[] {
  const rule = world.options.failureAlert;
  if (!rule) return [];
  const due = world.builds.filter(
    (build) =>
      statusOf(build, world.now()).toLowerCase() === 'failed' && build.endsMs + (rule.delayMs ?? 0) <= world.now(),
  );
  const names = rule.names ?? 'build';
  return due.map((build) => ({
    sid: build.sid.replace('ZB', 'NO'),
    text: rule.text,
    code: rule.code,
    level: 'error',
    resourceSid: names === 'build' ? build.sid : null,
    serviceSid: names === 'none' ? null : build.serviceSid,
    generatedMs: build.endsMs,
  }));
}

/** `GET /v1/Alerts` with `LogLevel`, `StartDate`, `EndDate`; newest first */
export function listAlerts(world: World, call: Call): Answer {
  const level = call.query.get('LogLevel');
  const from = Date.parse(call.query.get('StartDate') ?? '') || 0;
  const to = Date.parse(call.query.get('EndDate') ?? '') || Number.POSITIVE_INFINITY;
  // Of requests they come as late as lines of the log.
  const lagMs = ({ resourceSid }: Alert) => (resourceSid?.startsWith('RQ') ? (world.options.logLagMs ?? 0) : 0);
  const fits = (alert: Alert) =>
    alert.generatedMs + lagMs(alert) <= world.now() &&
    (!level || alert.level === level) &&
    alert.generatedMs >= from &&
    alert.generatedMs <= to;
  const alerts = [...world.alerts, ...alertsOfFailures(world)]
    .filter(fits)
    .toSorted((a, b) => b.generatedMs - a.generatedMs);
  return page(world, call, 'alerts', alerts, (alert) => showAlert(world, alert));
}
