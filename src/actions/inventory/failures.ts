/** Why an inventory that was taken to its end fails all the same: in one annotation, whatever of it is so. */
import { explainRequest } from '../../explain/error.ts';
import { ActionFailure, type Explanation } from '../../model/errors.ts';
import type { Service } from '../../model/resources.ts';
import { assessRuntime, NEWEST_RUNTIME, type RuntimeState } from '../../model/runtimes.ts';
import { listFirst } from '../../text/lists.ts';
import { count } from '../../text/quantities.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import { yamlLine } from '../../text/yaml.ts';
import type { InventoryInputs } from './inputs.ts';
import { findPart, MOST_ENTRIES } from './matrix.ts';
import { describeRuntime } from './report.ts';
import type { Row, Survey, Unread } from './survey.ts';

/** Names in a sentence; the log and the summary have all of them. */
const NAMED = 10;

/** Environments for which lines are given: the others are moved by the same ones. */
const SHOWN = 3;

/**
 * What is wrong with what was found; undefined: nothing is. `today`: in ms since 1970; `leftOut`: the services that were
 * not to be listed.
 */
export function explainFindings(
  { rows, toMove, services, unread }: Survey,
  { failOn, runtime }: Pick<InventoryInputs, 'failOn' | 'runtime'>,
  today: number,
  leftOut: readonly Service[],
): ActionFailure | undefined {
  const old = rows.filter((row) => row.build !== undefined && isDue(row.support, failOn));
  const unknown = [
    ...unread.map(({ serviceName }) => serviceName),
    ...leftOut.map(({ uniqueName, sid }) => uniqueName ?? sid),
  ];
  const parts: readonly Explanation[] = [
    ...(unread.length === 0 ? [] : [explainUnread(unread, services.length > 0)]),
    ...(old.length === 0 ? [] : [explainOld(old, failOn, choose(runtime, failOn, today))]),
    ...(toMove.length <= MOST_ENTRIES ? [] : [explainTooMany(toMove, unknown)]),
  ];
  const [first, ...others] = parts;
  return first === undefined ? undefined : new ActionFailure('error', others.reduce(join, first));
}

function isDue({ state }: RuntimeState, failOn: InventoryInputs['failOn']): boolean {
  if (failOn === 'none') return false;
  return state === 'retired' || (failOn === 'retiring' && state === 'retiring');
}

/** The runtime to move to: the one asked for, unless the step would fail again for it. */
const choose = (wanted: string | undefined, failOn: InventoryInputs['failOn'], today: number) =>
  wanted === undefined || isDue(assessRuntime(wanted, today), failOn) ? NEWEST_RUNTIME : wanted;

/** Two explanations as one, sentence by sentence. */
function join(one: Explanation, other: Explanation): Explanation {
  return {
    ...other,
    ...one,
    what: `${one.what} ${other.what}`,
    why: `${one.why} ${other.why}`,
    next: `${one.next} ${other.next}`,
    lines: [...(one.lines ?? []), ...(other.lines ?? [])],
  };
}

/** `others`: whether anything was read. */
function explainUnread(unread: readonly Unread[], others: boolean): Explanation {
  const tried = unread.filter(({ untried }) => !untried);
  // Those that were tried first: the reason is that of the first.
  const names = [...tried, ...unread.filter(({ untried }) => untried)].map(({ serviceName }) =>
    sanitizeLine(serviceName, 100),
  );
  const { what, why, next, title: _, ...facts } = explainRequest((tried[0] ?? (unread[0] as Unread)).failure);
  const left = unread.length - tried.length;
  const untried =
    left === 0
      ? ''
      : ` ${left} of them ${left === 1 ? 'was' : 'were'} not tried, because Twilio did not answer for others.`;
  return {
    ...facts,
    title: unread.length === 1 ? 'A service could not be read' : 'Services could not be read',
    what: `${count(unread.length, 'service')} could not be read: ${listFirst(names, NAMED)}.`,
    why: `${unread.length === 1 ? '' : 'Of the first: '}${what} ${why}${untried}`,
    next: `${others ? 'Everything else is listed. ' : ''}${next} Then run the step again.`,
  };
}

/** `greeter production (node18, no new Builds since 2025-11-10)` */
const describe = (row: Row) => `${row.service} ${row.environment} (${describeRuntime(row)})`;

const WHY_RETIRED =
  'As far as is known here, Twilio takes no new Builds on a retired runtime, so what is live there cannot be changed without moving it.';

const WHY_RETIRING =
  'Node.js ends its support for a runtime that is about to be retired within three months, or has ended it, and Twilio has refused new Builds some time after that.';

function explainOld(rows: readonly Row[], failOn: string, runtime: string): Explanation {
  const retired = rows.filter(({ support }) => support.state === 'retired').length;
  const state =
    retired === rows.length ? 'retired' : retired === 0 ? 'about to be retired' : 'retired or about to be retired';
  const lines = rows
    .slice(0, SHOWN)
    .flatMap(({ service, environment }) => [
      '- uses: OWNER/twilio-serverless-build@v1',
      '  with:',
      ...[
        yamlLine('service-sid', service),
        yamlLine('inherit-from', environment),
        yamlLine('runtime', runtime),
        yamlLine('environment', environment),
      ].map((line) => `    ${line}`),
    ]);
  return {
    title: retired > 0 ? 'Retired runtimes' : 'Runtimes about to be retired',
    what: `${count(rows.length, 'environment')} ${rows.length === 1 ? 'is' : 'are'} on a runtime that is ${state}: ${listFirst(rows.map(describe), NAMED)}.`,
    why: `${[...(retired > 0 ? [WHY_RETIRED] : []), ...(retired < rows.length ? [WHY_RETIRING] : [])].join(' ')} “${yamlLine('fail-on', failOn)}” asks for an error.`,
    next: `Move ${rows.length === 1 ? 'it' : 'each'} to “${yamlLine('runtime', runtime)}”: the lines below do it${rows.length > SHOWN ? ` for the first ${SHOWN}, and with other names for the rest` : ''}, without uploading anything.`,
    lines,
  };
}

function explainTooMany(rows: readonly Row[], unknown: readonly string[]): Explanation {
  const part = findPart(rows, unknown);
  const services = [...new Set(rows.map(({ service }) => service))];
  return {
    title: 'Too many for one matrix',
    what: `${rows.length} environments of ${count(services.length, 'service')} are to move.`,
    why: `GitHub makes at most ${MOST_ENTRIES} jobs of a matrix, so the output “matrix” is not set.`,
    next: `Split them: run the step for a part of the services at a time, ${
      part === undefined
        ? `with a list of them: “${yamlLine('services', services.slice(0, 2).join(', '))}” and so on.`
        : `e.g. “${yamlLine('services', part.glob)}”, which fits ${part.entries} of the environments.`
    }`,
  };
}
