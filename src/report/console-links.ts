/**
 * Pages of the Twilio Console. None is documented; the shapes are what the Console's own address bar and the
 * official command-line tool show, so a link may one day lead to a page of its parent. The Console opens the account
 * that the reader is signed in to, whichever account that is.
 */

/** The services of an account, or one environment of a service, where its functions and logs are. */
export function serviceUrl(serviceSid: string, region = 'us1', environmentSid?: string): string {
  if (environmentSid !== undefined)
    return `https://www.twilio.com/console/functions/editor/${path(serviceSid)}/environment/${path(environmentSid)}`;
  return `https://console.twilio.com/${path(region)}/develop/functions/services`;
}

/** The errors of an account. */
export function debuggerUrl(region = 'us1'): string {
  return `https://console.twilio.com/${path(region)}/monitor/logs/debugger/errors`;
}

/** A part of a path that cannot end the link it stands in. */
const path = (part: string) => encodeURIComponent(part).replace(/[()'*!]/g, '');
