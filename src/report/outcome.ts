/** What is known of a run so far. It grows as the run goes, and every report is made of it. */
import type { DependencyList } from '../inputs/dependencies/types.ts';
import type { Contents } from '../model/build-contents.ts';
import type { EnvironmentNames } from '../model/environment-names.ts';
import type { Explanation, Problem } from '../model/errors.ts';
import type { Cause } from '../model/failure-cause.ts';
import type { Service } from '../model/resources.ts';
import type { Verdict } from './outputs.ts';

/** How the run came to its Build; `reused`: it was there before, with the same contents. */
export type Origin = 'created' | 'adopted' | 'given' | 'reused';

/** The Build of this run, from the moment its SID is known. */
export interface KnownBuild {
  /** `ZB…` */
  readonly sid: string;
  readonly origin: Origin;
  /** The last status Twilio gave, in lower case. */
  status: string;
  runtime: string | undefined;
  /** When this run created it or began to watch it, on the run's clock, in ms. */
  readonly since: number;
  /** When Twilio created it, by Twilio's own clock, in ms; undefined where it was not told. */
  readonly createdAt?: number;
  /** A look at its status has been answered. */
  seen?: boolean;
  /** Twilio has it no more. */
  gone?: boolean;
  /** Its end was seen. `tookMs`: from its creation to its end; undefined where that is not known. */
  ended?: { readonly tookMs: number | undefined };
}

/** A part of the run, for the timeline. Times on the run's clock, in ms. */
export interface Phase {
  readonly name: string;
  readonly start: number;
  end?: number;
}

/** What `inherit-from` led to. */
export interface InheritedFrom {
  /** `ZB…` */
  readonly buildSid: string;
  /** In words, e.g. `production`. */
  readonly from: string;
  /** How the new contents differ from it, in words. */
  words?: string;
}

/** What is known; a field that is not set is not known (yet). */
export interface Outcome {
  /** On the run's clock, in ms. */
  readonly startedAt: number;
  /** What this run sets out to do, in words. */
  headline?: string;
  service?: Service;
  /** The Twilio region that was asked for, e.g. `ie1`. */
  region?: string;
  contents?: Contents;
  /** What `inherit-from` led to, and how the new contents differ from it. */
  inherited?: InheritedFrom;
  /** How the contents differ from what is live, in words, when nothing was inherited. */
  drift?: string;
  build?: KnownBuild;
  /** `ZB…`: the Build that a dry run would use in place of a new one. */
  wouldUse?: string;
  /** Whether a re-run of the job would find the Build of this run again and use it. */
  rerunFinds?: boolean;
  /** SIDs of Builds that may be ours; set only when that cannot be told. */
  mayExist?: readonly string[];
  /** Where the Build goes live, when it does. */
  target?: Target;
  readonly phases: Phase[];
  verdict?: Verdict;
  failure?: Explanation;
  /** Why the Build failed, as far as Twilio's Debugger tells. */
  cause?: Cause;
  /** Everything that is wrong with the inputs, when that is why the run ended. */
  problems?: readonly Problem[];
  /** Where the dependencies come from. */
  dependencies?: DependencyList;
}

/** Ends the running phase and begins the next; without a name it only ends. */
export function beginPhase(outcome: Outcome, now: number, name?: string): void {
  const current = outcome.phases.at(-1);
  if (current !== undefined) current.end ??= now;
  if (name !== undefined) outcome.phases.push({ name, start: now });
}

/** An environment on its way to another Build. It grows as the run goes; SIDs. */
export interface Target {
  readonly serviceSid: string;
  /** As the log calls it, e.g. `production`. */
  readonly name: string;
  /** The environment without a domain suffix. */
  readonly production: boolean;
  /** What to create when it does not exist yet. */
  readonly missing: EnvironmentNames | undefined;
  environmentSid: string | undefined;
  /** `https://…`, without a slash at the end. */
  url: string | undefined;
  /** What is live there as far as was seen last; null: nothing; undefined: it could not be learnt. */
  live: string | null | undefined;
  /** What was live before this run's Build; null: nothing; undefined: not known yet. */
  previous: string | null | undefined;
  deploymentSid?: string;
  /** This run saw its Build live here, whatever came after. */
  wasLive?: boolean;
  rolledBack?: boolean;
}
