import { distance } from 'fastest-levenshtein';
import ms from 'ms';
import type { Problem } from '../model/errors.ts';
import { normalizeSid } from '../model/sid.ts';
import { joinWithOr } from '../text/lists.ts';
import { withoutQuotes } from '../text/pasted-list.ts';
import { count, DURATION_UNITS, writeDuration } from '../text/quantities.ts';
import { yamlLine } from '../text/yaml.ts';
import { adviceOnStored, exampleLine, INPUTS, type InputName } from './declarations.ts';
import { resemblesSid, sidMistake } from './sid-mistakes.ts';

/**
 * Texts → values. Each parser reports what is wrong and then returns something of the right type, so that the
 * next input is looked at too; nothing that was parsed is used once a problem has been reported.
 */
export type Report = (problem: Problem) => void;

/** One mistake in several entries of a list: the first three, and in how many it is. */
export function inEntries(rule: string, entries: readonly string[]): Pick<Problem, 'seen' | 'rule'> {
  const more = entries.length === 1 ? '' : ` There are ${count(entries.length, 'such entry', 'such entries')}.`;
  return { seen: entries.slice(0, 3).join(', '), rule: `${rule}${more}` };
}

/** Inputs that are durations. */
export type DurationInput = 'timeout' | 'poll-interval' | 'health-check-timeout';

/** The longest `timeout`, in ms: a job's token lives so long. */
export const LONGEST_TIMEOUT_MS = ms('24h');

/**
 * Bounds in milliseconds. A timeout above 24 h is a slip of the unit (a job's token lives 24 h, a Build takes
 * minutes); one below 1 s is over before Twilio can answer. A poll interval below 100 ms would be a hot loop that
 * runs into Twilio's rate limit; above a minute nobody learns in time that a Build is done. A health check below 5 s
 * has no room for three rounds; above 10 m what is broken stays live for too long.
 */
const DURATIONS: Readonly<Record<DurationInput, Omit<DurationRule, 'fallback'>>> = {
  timeout: {
    min: ms('1s'),
    max: LONGEST_TIMEOUT_MS,
    guess: (bare) => (bare < 60 ? 'm' : bare < 36_000 ? 's' : 'ms'),
  },
  'poll-interval': { min: ms('100ms' as ms.StringValue), max: ms('1m'), guess: (bare) => (bare < 100 ? 's' : 'ms') },
  'health-check-timeout': { min: ms('5s'), max: ms('10m'), guess: (bare) => (bare < 5 ? 'm' : 's') },
};

/** What a duration may be. */
export interface DurationRule {
  /** The default, as text. */
  readonly fallback: string;
  /** Bounds in ms. */
  readonly min: number;
  readonly max: number;
  /** The units it may be written in, smallest first (default ms, s, m and h). */
  readonly units?: readonly string[];
  /** The unit that a bare number was most likely meant to have. */
  readonly guess: (bare: number) => string;
}

/** A number and its unit → milliseconds, whole; '' means the default. `5s`, `1.5m`, `250ms`. */
export function readDuration(name: DurationInput, text: string, report: Report): number {
  return readSpan(name, { fallback: INPUTS[name].default, ...DURATIONS[name] }, text, report);
}

/** The same for an input of any action. */
export function readSpan(name: string, rules: DurationRule, text: string, report: Report): number {
  const { min, max, units = DURATION_UNITS } = rules;
  const value = text === '' ? rules.fallback : text;
  const problem = (rule: string) =>
    report({ input: name, seen: value, rule, fix: yamlLine(name, correctedDuration(rules, value)) });
  const unit = /^\d{1,9}(?:\.\d{1,9})?([a-z]+)$/.exec(value)?.[1];
  if (unit === undefined || !units.includes(unit)) {
    const bare = /^\d+(?:\.\d+)?$/.test(value);
    const list = joinWithOr(units);
    problem(
      bare
        ? `The unit is missing: it is a number followed by ${list}.`
        : `It is a number followed by its unit: ${list}.`,
    );
    return min;
  }
  const duration = Math.round(ms(value as ms.StringValue));
  if (duration < min || duration > max) {
    problem(`It lies between ${writeDuration(min, units)} and ${writeDuration(max, units)}.`);
    return min;
  }
  return duration;
}

/** The duration that was most likely meant; always one that is accepted. */
function correctedDuration(rules: DurationRule, text: string): string {
  const { fallback, min, max, units = DURATION_UNITS, guess } = rules;
  const written = withoutQuotes(text.toLowerCase());
  const known = durationOf(written);
  // A number alone, or one with a word that is no unit.
  const bare = Number(/^(\d{1,40}(?:\.\d{1,40})?)\s*[a-z]*$/.exec(written)?.[1]);
  const meant = Number.isNaN(known) ? ms(`${bare.toFixed(9)}${guess(bare)}` as ms.StringValue) : known;
  if (!(meant > 0)) return fallback;
  return writeDuration(Math.round(Math.min(max, Math.max(min, meant))), units);
}

/** Milliseconds of `10 minutes`, `1h30m`, `PT10M` (ISO 8601), `00:10:00` and `10:00` (minutes and seconds), or NaN. */
function durationOf(text: string): number {
  const [, hours = '0', minutes, seconds] = /^(?:(\d{1,2}):)?(\d{1,2}):(\d{2})$/.exec(text) ?? [];
  if (minutes !== undefined && seconds !== undefined)
    return 1_000 * (3_600 * Number(hours) + 60 * Number(minutes) + Number(seconds));
  const parts = [...text.replace(/^pt/, '').matchAll(/(\d{1,9}(?:\.\d{1,9})?)\s*([a-z]+)(?:[\s,]|and)*/gy)];
  const whole = parts.map(([part]) => part).join('') === text.replace(/^pt/, '');
  const spans = parts.map(([, n, unit]) => (ms(`${n}${unit}` as ms.StringValue) as number | undefined) ?? Number.NaN);
  return whole && spans.length > 0 ? spans.reduce((sum, span) => sum + span) : Number.NaN;
}

/**
 * Ways to write a Node.js version that are not Twilio's: `24`, `v24`, `nodejs24.x`, `NODE_24`, `node:24-alpine`, `^24`;
 * with up to two letters wrong or missing: `ndoe24`, `nod24`.
 */
const NODE =
  /^(?:(n[a-z]*)(?:\.?js)?[\s@:_=-]*)?(?:v|[\^~]|>=?\s*)?(\d{1,3})(?:\.(?:\d+|x|\*))*(?:-(?:alpine|slim|lts))?$/i;

/** Names of long-term versions of Node.js (its release schedule) that Twilio has a runtime for. */
const CODE_NAMES: ReadonlyMap<string, string> = new Map([
  ['jod', '22'],
  ['krypton', '24'],
]);

/** The name of the runtime that was meant, when it is one of Node.js. */
function nearestRuntime(text: string): string | undefined {
  const bare = withoutQuotes(text);
  const code = CODE_NAMES.get(bare.toLowerCase().replace(/^lts\//, ''));
  const [, letters = 'node', version = code] = NODE.exec(bare) ?? [];
  const near = distance(letters.toLowerCase().replace(/js$/, ''), 'node') <= 2;
  return version !== undefined && near ? `node${version}` : undefined;
}

/**
 * A runtime's name, or undefined for ''. Only its form is checked: a list of runtimes in the code would lock
 * people out on the day Twilio adds one.
 */
export function readRuntime(text: string, report: Report): string | undefined {
  if (text === '') return undefined;
  const meant = nearestRuntime(text);
  if (meant === undefined ? /^[a-z]+\d+(?:\.\d+)*$/.test(text) && text.length <= 50 : meant === text) return text;
  report({
    input: 'runtime',
    seen: text,
    rule: 'It is a runtime as Twilio names it: lower-case letters and a version, in one word.',
    fix: meant === undefined ? exampleLine('runtime') : yamlLine('runtime', meant),
  });
  return undefined;
}

const SERVICE_NAME = /^[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,254}$/;

/** A service: its SID, or its unique name, which goes into a URL's path as it is. */
export function readService(text: string, report: Report): string {
  const problem = (rule: string, meant?: string) =>
    report({
      input: 'service-sid',
      ...(text === '' ? {} : { seen: text }),
      rule: text === '' ? rule : `${rule} ${adviceOnStored('service-sid')}`,
      fix: meant === undefined ? exampleLine('service-sid') : yamlLine('service-sid', meant),
    });
  if (text === '') {
    problem(
      'It is required: the SID (ZS…) or unique name of the service. If the line is there, the variable in it is empty.',
    );
  } else if (resemblesSid(text)) {
    const mistake = sidMistake(text, 'ZS');
    if (mistake !== undefined) problem(mistake.rule, mistake.corrected);
  } else if (!SERVICE_NAME.test(text)) {
    problem(
      'It is the SID (ZS…) of a service or its unique name: letters, digits, `-` and `_`, no spaces and no quotes.',
      findService(text),
    );
  }
  return normalizeSid(text);
}

/** The one SID of a service in a text, such as an address of the Console; else a name without the quotes around it. */
function findService(text: string): string | undefined {
  const [sid, ...others] = new Set(text.match(/(?<![A-Za-z0-9])ZS[0-9a-f]{32}(?![A-Za-z0-9])/g));
  const bare = withoutQuotes(text);
  if (sid === undefined) return bare !== text && !resemblesSid(bare) && SERVICE_NAME.test(bare) ? bare : undefined;
  return others.length === 0 ? sid : undefined;
}

/** The SID in an input that takes one of the kind `prefix`, or undefined for ''. */
export function readSid(name: InputName, prefix: 'ZB', text: string, report: Report): string | undefined {
  if (text === '') return undefined;
  const mistake = sidMistake(text, prefix);
  if (mistake === undefined) return normalizeSid(text);
  const fix = mistake.corrected === undefined ? exampleLine(name) : yamlLine(name, mistake.corrected);
  report({ input: name, seen: text, rule: mistake.rule, fix });
  return undefined;
}
