/**
 * Which of the errors in Twilio's Debugger is the likeliest reason of a failed Build. Pure.
 *
 * No document says that an alert carries the SID of the Build or of the service, nor how soon it can be seen.
 * So the evidence is ranked and named, and what is found is called probable.
 */

/** An error of Twilio's Debugger, as Monitor tells it. Texts are from outside. */
export interface Alert {
  readonly text: string | undefined;
  /** Twilio's error code, e.g. 82003. */
  readonly code: number | undefined;
  readonly resourceSid: string | undefined;
  readonly serviceSid: string | undefined;
  /** By Twilio's own clock, in ms. */
  readonly generatedAt: number | undefined;
}

/** What ties an alert to the Build, strongest first. */
export type Evidence = 'build' | 'service' | 'code';

/** The probable cause of a failed Build. */
export interface Cause {
  readonly evidence: Evidence;
  readonly code: number | undefined;
  readonly text: string | undefined;
}

/** The Build that failed, and when it did, by Twilio's own clock, in ms. */
export interface FailedBuild {
  readonly buildSid: string;
  readonly serviceSid: string;
  readonly from: number;
  readonly to: number;
}

/** Errors that only Builds have (Twilio's error dictionary): 82003 dependency installation, 82007 unsupported runtime. */
const BUILD_CODES: ReadonlySet<number> = new Set([82003, 82007]);

/**
 * The alert that most likely tells why the Build failed, or undefined. The Build's SID beats the service's, which
 * beats a code that only Builds have; among equals a Build's code comes first, then the newest. Without the Build's
 * SID an alert must lie in the window, and one that names another service or another Build is somebody else's.
 */
export function findReason(alerts: readonly Alert[], build: FailedBuild): Cause | undefined {
  const ranked = alerts
    .flatMap((alert) => {
      const evidence = weigh(alert, build);
      return evidence === undefined ? [] : [{ alert, evidence }];
    })
    .toSorted(
      (one, other) =>
        STRENGTH.indexOf(one.evidence) - STRENGTH.indexOf(other.evidence) ||
        Number(isBuildCode(other.alert)) - Number(isBuildCode(one.alert)) ||
        (other.alert.generatedAt ?? 0) - (one.alert.generatedAt ?? 0),
    );
  const [best] = ranked;
  return best && { evidence: best.evidence, code: best.alert.code, text: best.alert.text };
}

const STRENGTH: readonly Evidence[] = ['build', 'service', 'code'];

const isBuildCode = ({ code }: Alert) => code !== undefined && BUILD_CODES.has(code);

function weigh(alert: Alert, { buildSid, serviceSid, from, to }: FailedBuild): Evidence | undefined {
  const sids = [alert.resourceSid, alert.serviceSid].filter((sid) => sid !== undefined);
  if (sids.includes(buildSid)) return 'build';
  if (sids.some((sid) => sid.startsWith('ZB'))) return undefined;
  if (alert.generatedAt === undefined || alert.generatedAt < from || alert.generatedAt > to) return undefined;
  // A running function raises errors that name its service, too, and a busy service always has some: they name
  // the function's request as their resource.
  const bare = alert.resourceSid === undefined || alert.resourceSid === serviceSid;
  if (sids.includes(serviceSid)) return isBuildCode(alert) || bare ? 'service' : undefined;
  return isBuildCode(alert) && !sids.some((sid) => sid.startsWith('ZS')) ? 'code' : undefined;
}

/** Whether nothing better can come: looking again would only take time. */
export function isCertain(cause: Cause | undefined): boolean {
  return cause !== undefined && cause.evidence !== 'code';
}
