/** What is said of the names that were given: those that fit production, and those that fit nothing. */
import { deriveName, nameEnvironment } from '../../model/environment-names.ts';
import {
  describeEnvironment,
  explainSeveral,
  findEnvironment,
  findNearNames,
  nameFor,
  whyProduction,
} from '../../model/environments.ts';
import { ActionFailure } from '../../model/errors.ts';
import type { Environment } from '../../model/resources.ts';
import type { Log } from '../../report/log.ts';
import { joinSentences, joinWithAnd } from '../../text/lists.ts';
import { yamlLine } from '../../text/yaml.ts';
import { isNamedBySid, type NamePattern, type Rules } from './choice.ts';
import { type Entry, nameOf, type RemovalState } from './report.ts';

/** Says what the names fit and what they do not; returns those of `environments` that fit nothing. */
export function reportNames(log: Log, environments: readonly Environment[], rules: Rules): readonly NamePattern[] {
  for (const environment of environments) reportProduction(log, environment, rules.environments);
  const fitsNone = ({ fits }: NamePattern) => !environments.some(fits);
  const absent = rules.environments.filter(fitsNone);
  for (const { text, kind } of absent) {
    log.line(`“${text}” fits no environment: gone already, or never there.`);
    if (kind === 'name') warnOfNear(log, text, environments, rules);
  }
  const unknown = rules.protect.filter(fitsNone);
  const plain = unknown.filter(({ kind }) => kind !== 'glob').map(({ text }) => text);
  for (const { text } of unknown.filter(({ kind }) => kind === 'glob'))
    log.line(`“${text}” in “protect” fits no environment.`);
  if (plain.length > 0)
    log.warning(`“protect” names ${plain.join(', ')}, which this service does not have.`, {
      title: 'Nothing to protect',
    });
  return absent;
}

/** Throws where a name without a sign of globs fits more than one: which of them was meant cannot be known. */
export function checkNames(environments: readonly Environment[], rules: Rules): void {
  for (const { text } of rules.environments.filter(({ kind }) => kind === 'name')) {
    const result = findEnvironment(text, environments);
    if (result.found === 'several')
      throw new ActionFailure('error', explainSeveral('environments', text, result.environments));
  }
}

/** `PR-1`, `pr_1` or a domain where `pr-1` is there: what was most likely meant stays, and nothing else would say so. */
function warnOfNear(log: Log, text: string, environments: readonly Environment[], rules: Rules): void {
  const others = environments.filter((environment) => !rules.environments.some(({ fits }) => fits(environment)));
  const [near] = findNearNames(deriveName(text) ?? text, others);
  if (near === undefined) return;
  log.warning(
    `“${text}” fits no environment, but nearly ${describeEnvironment(near)}, which stays. If you meant that one, correct the line: “${yamlLine('environments', nameFor(near, environments))}”.`,
    { title: 'No such environment' },
  );
}

/** A glob that fits it costs a line; whoever wrote its name has asked for what is never done. */
function reportProduction(log: Log, environment: Environment, patterns: readonly NamePattern[]): void {
  const production = whyProduction(environment);
  const fitting = patterns.filter(({ fits }) => fits(environment));
  if (production === undefined || fitting.length === 0) return;
  if (production === 'named' && isNamedBySid(environment, patterns)) return;
  const { sid, uniqueName } = environment;
  const why =
    production === 'unsuffixed'
      ? 'has no domain suffix, so it may be production and is never removed'
      : `may be production by its name and stays; if it is none, name it by its SID: “${yamlLine('environments', sid)}”`;
  const plain = fitting.find(({ kind }) => kind !== 'glob');
  const text = `“${(plain ?? fitting[0])?.text}” fits ${uniqueName} (${sid}), which ${why}.`;
  if (plain === undefined) log.line(text);
  else log.warning(text, { title: 'Never removed' });
}

/** The name under which deploys to an environment were recorded at GitHub (`<service>/<name>`). */
export function nameOfRecord(environment: Environment, state: RemovalState): string {
  return nameFor(
    environment,
    (state.entries() ?? []).map((entry) => entry.environment),
  );
}

/** The same for the names that fit nothing any more. */
export function namesOfAbsent(state: RemovalState): readonly string[] {
  return state.absent.flatMap(({ text, kind }) => {
    const naming = kind === 'name' ? nameEnvironment(text) : undefined;
    if (naming === undefined || 'problem' in naming) return [];
    const { suffix, uniqueName: name } = naming.names;
    const named = { sid: '', uniqueName: name, domainSuffix: suffix };
    return suffix === undefined || whyProduction(named) !== undefined ? [] : [suffix];
  });
}

/** Environments that were to go and that Twilio did not let go; `due`: all that were to go. */
export function explainRefused(state: RemovalState, due: readonly Environment[]): ActionFailure | undefined {
  const kept = state.where('kept').filter((entry) => due.some(({ sid }) => sid === entry.environment.sid));
  const refused = kept.filter(({ reason }) => reason === 'refused');
  if (refused.length === 0) return undefined;
  const list = (entries: readonly Entry[]) => joinWithAnd(entries.map(({ environment }) => nameOf(environment)));
  const words = [...new Set(refused.flatMap(({ detail }) => detail ?? []))].map((text) => `“${text}”`);
  const down = refused.filter(({ tookDown }) => tookDown !== undefined);
  const others = kept.filter((entry) => !refused.includes(entry));
  const why = [
    `It said ${words.join(', ')}.`,
    down.length > 0 && `What was live in ${list(down)} was taken down, or may have been.`,
    others.length > 0 && `Something else kept ${list(others)}: the log says what.`,
    due.length > kept.length && 'Everything else that was due is gone.',
  ];
  return new ActionFailure('error', {
    title: 'Not removed',
    what: `Twilio refused to remove ${list(refused)}.`,
    why: joinSentences(...why),
    next: 'Look at the environment in the Twilio Console, remove what Twilio names, and run the step again.',
  });
}
