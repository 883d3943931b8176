/** What was read, put in order: a row for each environment, the most urgent first. Pure. */
import { urlOf } from '../../model/environments.ts';
import type { Service } from '../../model/resources.ts';
import { assessRuntime, type RuntimeState } from '../../model/runtimes.ts';
import type { RequestFailure } from '../../twilio/request.ts';
import { nameOfEnvironment, nameServices } from './names.ts';
import type { ListedEnvironment, LiveBuild, ServiceReading } from './read-service.ts';

/** An environment and how it stands. */
export interface Row {
  /** As the main action takes them (see names.ts). */
  readonly service: string;
  readonly environment: string;
  /** As Twilio has them. Text from outside. */
  readonly serviceName: string;
  readonly environmentName: string;
  /** `ZE…` */
  readonly environmentSid: string;
  readonly build: LiveBuild | undefined;
  /** How the runtime of what is live there stands; `unknown` where nothing is. */
  readonly support: RuntimeState;
  /** Something is live there, and on another runtime than the one to be on. */
  readonly toMove: boolean;
  /** Of the live Build, in ms. */
  readonly ageMs: number | undefined;
  readonly url: string | undefined;
}

/** A service and how much is in it. */
export interface ServiceRow {
  readonly service: string;
  /** Text from outside. */
  readonly serviceName: string;
  readonly environments: number;
  readonly builds: number;
  readonly undeployed: number;
}

/** A service that could not be read. */
export interface Unread {
  readonly service: string;
  /** Text from outside. */
  readonly serviceName: string;
  readonly failure: RequestFailure;
  /** It was given up before anything was asked; `failure` is another service's. */
  readonly untried: boolean;
}

/** Everything that was read. */
export interface Survey {
  readonly rows: readonly Row[];
  /** Those of {@link Survey.rows} that are to move. */
  readonly toMove: readonly Row[];
  readonly services: readonly ServiceRow[];
  readonly unread: readonly Unread[];
}

/** What a survey is taken against. */
export interface SurveyOptions {
  /** The runtime to be on. */
  readonly runtime: string | undefined;
  /** The time of day, in ms since 1970: Twilio's, where it is known. */
  readonly now: number;
  /** Whether addresses are the simulator's. */
  readonly loopback: boolean;
}

/** Nothing was read. */
export const NO_SURVEY: Survey = { rows: [], toMove: [], services: [], unread: [] };

/** Puts what was read in order. */
export function takeSurvey(readings: readonly ServiceReading[], options: SurveyOptions): Survey {
  const names = nameServices(readings.map(({ service }) => service));
  const named = readings
    .map((reading) => ({ reading, ...namesOf(reading.service, names) }))
    .sort((one, other) => compareTexts(one.service, other.service));
  const rows: Row[] = [];
  const services: ServiceRow[] = [];
  const unread: Unread[] = [];
  for (const { reading, ...name } of named) {
    if ('failure' in reading) {
      unread.push({ ...name, failure: reading.failure, untried: reading.untried === true });
      continue;
    }
    const { environments, builds, undeployed } = reading;
    services.push({ ...name, environments: environments.length, builds, undeployed });
    rows.push(...environments.map((listed) => ({ ...name, ...describe(listed, environments, options) })));
  }
  rows.sort(compareRows);
  return { rows, toMove: rows.filter(({ toMove }) => toMove), services, unread };
}

const namesOf = ({ sid, uniqueName = sid }: Service, names: ReadonlyMap<string, string>) => ({
  service: names.get(sid) ?? sid,
  serviceName: uniqueName,
});

function describe(
  { environment, build }: ListedEnvironment,
  all: readonly ListedEnvironment[],
  { runtime, now, loopback }: SurveyOptions,
): Omit<Row, 'service' | 'serviceName'> {
  const siblings = all.map((other) => other.environment);
  return {
    environment: nameOfEnvironment(environment, siblings),
    environmentName: environment.uniqueName,
    environmentSid: environment.sid,
    build,
    support: assessRuntime(build?.runtime, now),
    toMove: build !== undefined && runtime !== undefined && build.runtime !== runtime,
    ageMs: build?.createdAt === undefined ? undefined : Math.max(0, now - build.createdAt),
    url: urlOf(environment.domainName, loopback),
  };
}

/** 0 is the most urgent. What cannot be rebuilt as it is comes before what only should be; what is not live, last. */
function urgencyOf({ support: { state }, toMove, build }: Row): number {
  if (build === undefined) return 5;
  if (state === 'retired') return 0;
  if (state === 'retiring') return 1;
  if (toMove) return 2;
  return state === 'unknown' ? 3 : 4;
}

function compareRows(one: Row, other: Row): number {
  return (
    urgencyOf(one) - urgencyOf(other) ||
    // The older the runtime, the nearer the day on which it is switched off.
    versionOf(one) - versionOf(other) ||
    compareTexts(one.service, other.service) ||
    compareTexts(one.environment, other.environment)
  );
}

/** The number in a runtime's name. */
const versionOf = ({ build }: Row) => Number(/\d+/.exec(build?.runtime ?? '')?.[0] ?? 0);

/** By code units, which is the same on every machine. */
const compareTexts = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
