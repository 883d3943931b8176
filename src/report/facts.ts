/** What a run of the main action has found, stage by stage. Every report is made of it. Types only. */
import type { DependencyList } from '../inputs/dependencies/types.ts';
import type { Contents } from '../model/build-contents.ts';
import type { Difference } from '../model/build-difference.ts';
import type { Cause } from '../model/causes/failed-build.ts';
import type { HealthCause, LoggedLine, RequestAlert } from '../model/causes/failed-requests.ts';
import type { EnvironmentNames } from '../model/environment-names.ts';
import type { Explanation, FailureVerdict, Problem } from '../model/errors.ts';
import type { Build, Service } from '../model/resources.ts';
import type { Phase } from './phases.ts';
import type { TriggerFacts } from './trigger-facts.ts';

/** What each stage leaves behind when it is over, in their order; a stage's facts are whole or absent. */
export interface StageFacts {
  /** What started the run. Written by actions/build/main before anything else. */
  readonly trigger: TriggerFacts;
  /** The inputs were read and name no mistake. Written by actions/build/main. */
  readonly request: RequestFacts;
  /** The credentials, the region and the service are right. Written by run/service. */
  readonly service: ServiceFacts;
  /** The Build that `inherit-from` means was found. Written by build/inherit. */
  readonly inherited: InheritedFrom;
  /** The files of the project are up, or would be. Written by build/project. */
  readonly upload: UploadFacts;
  /** What goes into the Build, or would. Written by actions/build/preamble, corrected by build/version-labels. */
  readonly contents: Contents;
  /** How the contents differ from what is inherited or live. Written by run/difference, corrected by build/version-labels. */
  readonly changes: { readonly words: string; readonly difference: Difference };
  /** Whether a re-run of the job would find the Build of this run and use it. Written by actions/build/main. */
  readonly rerunFindsIt: RerunFinds;
  /** The Build exists. Written by build/status-polling. */
  readonly build: BuildFacts;
  /** The environment was found, or is to be created. Written by deploy/live-build. */
  readonly deploy: DeployFacts;
  /** What did not pass before anything was changed. Written by deploy/deploy. */
  readonly failedBefore: readonly FailedPath[];
  /** Until the health check that was asked for ends: what does not pass at the last look. Written by deploy/deploy. */
  readonly unchecked: readonly FailedPath[];
  /** The paths that passed the health check. Written by deploy/deploy. */
  readonly healthy: readonly HealthyPath[];
  /** The paths that failed the health check; at least one. Written by deploy/rollback, completed by deploy/request-log. */
  readonly unhealthy: readonly FailedPath[];
  /** The environment's variables were compared with those that were asked for. Written by deploy/variables. */
  readonly variables: VariableFacts;
  /** What the Functions read and the environment will not have; at least one. Written by deploy/variables. */
  readonly unset: readonly UnsetVariables[];
}

/** A path that passed the health check. */
export interface HealthyPath {
  /** As the workflow names it, e.g. `/health`. */
  readonly path: string;
  readonly status: number;
  /** How long the last answer took, in ms. */
  readonly ms: number;
}

/** A path that failed the health check, and how. */
export interface FailedPath extends Pick<HealthyPath, 'path'> {
  /** `500`, `200 instead of 403`, `no answer within 10 s`. */
  readonly words: string;
  /** Absent: there was no answer. */
  readonly status?: number;
  /** The answer's own words, one line from outside of at most 300 characters. */
  readonly text?: string;
  /** Where in the Function's code it says that it stood. From outside. */
  readonly place?: string;
  /** It has answered with this status and no other for so long, in ms; absent: not long enough to be certain. */
  readonly steadyMs?: number;
  /** What Twilio calls the requests that were answered wrongly, `RQ…`, in their order; absent where no header told. */
  readonly requestIds?: readonly string[];
  /** What these requests wrote into the environment's log: errors first, then the newest; at least one. */
  readonly log?: readonly LoggedLine[];
  /** What Twilio's Debugger has about one of these requests. */
  readonly alert?: RequestAlert;
}

/** The names that a Function reads. */
export interface UnsetVariables {
  /** Of the Function, e.g. `/order`. */
  readonly path: string;
  readonly names: readonly string[];
}

/** `with-same-assets`: only when the job does not upload its Assets again, which gives them new versions. */
export type RerunFinds = 'yes' | 'with-same-assets' | 'no';

/** As far as the run has come: a stage that was not reached has left nothing. */
export type Facts = Partial<StageFacts>;

/** What the run was asked to do. */
export interface RequestFacts {
  /** In words: the first line of the log, without its full stop. */
  readonly goal: string;
  /** Nothing is sent: later facts are what would be done. */
  readonly dryRun?: true;
  /** How long the run may take to the end of the Build, in ms. */
  readonly timeoutMs: number;
  /** The Twilio region that was asked for, e.g. `ie1`. */
  readonly region?: string;
  /** Where the dependencies come from. */
  readonly dependencies?: DependencyList;
  /** It was warned that the workspace lists dependencies and the Build gets none. */
  readonly forgotten?: true;
}

/** The service, whether this run created it, and the warning where another one has nearly its name. */
export interface ServiceFacts extends Service {
  readonly isNew: boolean;
  readonly warning?: string;
}

/** What became of the files of a project. */
export interface UploadFacts {
  /** How many versions this run made. */
  readonly uploaded: number;
  readonly unchanged: number;
  /** Paths that were uploaded, or in a dry run would be. The service had nothing of this name before. */
  readonly added: readonly string[];
  /** The same of Functions that the service has with other contents. */
  readonly changed: readonly string[];
  /** The same of Assets that the service has: what they hold cannot be read back. */
  readonly uncompared: readonly string[];
}

/** The Build that `inherit-from` led to, `from` in words, e.g. `production`. */
export interface InheritedFrom {
  /** `ZB…` */
  readonly buildSid: string;
  readonly from: string;
}

/** How the run came to its Build; `reused`: it was there before, with the same contents. */
export type Origin = 'created' | 'recovered' | 'given' | 'reused';

/** The Build of this run, from the moment its SID is known. */
export interface BuildFacts {
  /** `ZB…` */
  readonly sid: string;
  readonly origin: Origin;
  /** The last status Twilio gave, in lower case. */
  readonly status: string;
  readonly runtime: string | undefined;
  /** When this run created it or began to watch it, on the run's clock, in ms. */
  readonly since: number;
  /** When Twilio created it, by Twilio's own clock, in ms; undefined where it was not told. */
  readonly createdAt: number | undefined;
  /** A look at its status has been answered. */
  readonly seen: boolean;
  /** Twilio has it no more. */
  readonly gone: boolean;
  /** Its end was seen. `tookMs`: from its creation to its end; undefined where that is not known. */
  readonly ended: { readonly tookMs: number | undefined } | undefined;
}

/** An environment on its way to another Build. SIDs. */
export interface DeployFacts {
  readonly serviceSid: string;
  /** As the log calls it, e.g. `production`. */
  readonly name: string;
  /** The environment without a domain suffix. */
  readonly production: boolean;
  /** What to create when it does not exist yet. */
  readonly missing: EnvironmentNames | undefined;
  /** Undefined until it exists. */
  readonly environmentSid: string | undefined;
  /** Somebody removed it after this run had found it. */
  readonly removed?: true;
  /** `https://…`, without a slash at the end; undefined when there is no domain name that can be used. */
  readonly url: string | undefined;
  /** What is live there as far as was seen last; null: nothing; undefined: it could not be learnt. */
  readonly live: string | null | undefined;
  /** When that was read, or tried, on the run's clock, in ms. */
  readonly readAt?: number;
  /** The same in full, once it has been read. */
  readonly liveBuild: Build | undefined;
  /** What was live before this run's Build, or before somebody else's; null: nothing; undefined: not known, or not yet. */
  readonly previous: string | null | undefined;
  /** The Deployment that made this run's Build live. */
  readonly deploymentSid: string | undefined;
  /** This run saw its Build live here, whatever came after. */
  readonly wasLive: boolean;
  /** A Deployment of this run made it live. What was live already is never rolled back. */
  readonly deployed: boolean;
  readonly rolledBack: boolean;
  /** When that Deployment was seen, on the run's clock, in ms. */
  readonly liveSince?: number;
  /** How long this run's Build was live until it was rolled back, in ms. */
  readonly brokenMs?: number;
}

/** What became of the environment's variables, by name; in a dry run what would. Values are recorded nowhere. */
export interface VariableFacts {
  /** There were none of these names before. */
  readonly set: readonly string[];
  /** They had another value before. */
  readonly changed: readonly string[];
  /** They had their value already. */
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
  /** Of those that were set, changed or removed: they are as they were before the run. */
  readonly putBack: readonly string[];
}

/** How a step can end with success. See `verdict` in action.yml. */
export type SuccessVerdict = 'completed' | 'building' | 'planned';

/** How a step ends. */
export type Verdict = SuccessVerdict | FailureVerdict;

/** The step ended without success. */
export interface FailedEnding {
  readonly verdict: FailureVerdict;
  readonly failure: Explanation;
  /** What it means for those who use what is live; absent where no environment is known, or the failure is all of it. */
  readonly effect?: Effect;
  /** Everything that is wrong with the inputs, when that is why the run ended. */
  readonly problems?: readonly Problem[];
  /** SIDs of Builds that may be ours; set only when that cannot be told. */
  readonly mayExist?: readonly string[];
  /** Why the Build failed, as far as Twilio's Debugger tells, or why what is live is unhealthy. */
  readonly cause?: Cause | HealthCause;
}

/** What a failed deploy means for users. None ends with a full stop but `what`. */
export interface Effect {
  /** `production is unchanged` */
  readonly short: string;
  /** `Production is unchanged: Build ZB… is still live` */
  readonly whole: string;
  /** The first sentence of the failure as it was before the effect was put in front of it. */
  readonly what: string;
}

/** How a step ended. */
export type Ending = { readonly verdict: SuccessVerdict } | FailedEnding;

/** What every report of a run is made of. */
export interface RunReport {
  /** When the step began, on the run's clock, in ms. */
  readonly startedAt: number;
  readonly facts: Facts;
  readonly phases: readonly Phase[];
  readonly ending: Ending;
}

/** What a failed ending says; undefined after a success. */
export const failureOf = (ending: Ending): FailedEnding | undefined => ('failure' in ending ? ending : undefined);
