/** What `remove-environment/` says: which environments went, which stay, and why. */
import type { Environment } from '../../model/resources.ts';
import type { Ending } from '../../report/facts.ts';
import { escapeQuietly } from '../../report/summary/sids.ts';
import { formatStepSummary } from '../../report/summary/table.ts';
import { codeSpan, keepTogether } from '../../text/markdown.ts';
import { count, formatAge } from '../../text/quantities.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import { sidsIn } from '../../text/short-sids.ts';
import { type NamePattern, REASONS, type Reason } from './choice.ts';

/** What is known of one environment: `due` is to go, and has not gone. */
export interface Entry {
  readonly environment: Environment;
  readonly end: 'due' | 'removed' | 'gone' | 'kept';
  /** Why it stays. */
  readonly reason?: Reason;
  /** Twilio's words for a refusal. Text from outside. */
  readonly detail?: string;
  /** The Build (`ZB…`) that this run took down there, or asked to. */
  readonly tookDown?: string;
  /** How old what is live there is, in ms; undefined where it was not asked for, or is not known. */
  readonly ageMs?: number;
}

/** Everything that was decided and done; all reports are made of it. */
export interface RemovalState {
  goal: string | undefined;
  /** As the inputs name it; undefined before they were read. */
  service: string | undefined;
  /** Nothing is removed. */
  dryRun: boolean;
  /** Entries of `environments` that fit none: gone already. */
  absent: readonly NamePattern[];
  /** Undefined until the list was read. */
  entries(): readonly Entry[] | undefined;
  where(end: Entry['end']): readonly Entry[];
  decide(entries: readonly Entry[]): void;
  /** Notes what became of an environment and returns a line for the log. */
  settle(environment: Environment, news: Partial<Entry>): string;
}

/** An empty one. */
export function createRemovalState(): RemovalState {
  let entries: Map<string, Entry> | undefined;
  return {
    goal: undefined,
    service: undefined,
    dryRun: false,
    absent: [],
    entries: () => entries && [...entries.values()],
    where: (wanted) => [...(entries?.values() ?? [])].filter(({ end }) => end === wanted),
    decide(decided) {
      entries = new Map(decided.map((entry) => [entry.environment.sid, entry]));
    },
    settle(environment, news) {
      const entry: Entry = { ...(entries?.get(environment.sid) ?? { environment, end: 'due' }), ...news };
      entries?.set(environment.sid, entry);
      return `${nameOf(environment)}: ${describeEnd(entry)}`;
    },
  };
}

/** As people call it: the domain suffix, else the unique name. Harmless text of one line. */
export const nameOf = ({ domainSuffix, uniqueName }: Environment) => sanitizeLine(domainSuffix ?? uniqueName, 200);

/** One line for each environment: what may go first. */
export function listChoice(state: RemovalState): readonly string[] {
  const line = (entry: Entry) => {
    const { environment, ageMs } = entry;
    const age = ageMs === undefined ? '' : `, ${formatAge(ageMs)}`;
    return `  ${nameOf(environment)} (${environment.sid}${age}): ${describeEnd(entry)}`;
  };
  const entries = state.entries() ?? [];
  return [...entries.filter(({ end }) => end === 'due'), ...entries.filter(({ end }) => end !== 'due')].map(line);
}

function describeEnd({ end, reason, detail, tookDown, environment: { buildSid } }: Entry): string {
  const live = buildSid === undefined ? 'nothing is live there' : `${buildSid} is live there`;
  if (end === 'gone') return 'was already gone';
  if (end === 'removed') return tookDown === undefined ? 'removed' : `removed, after ${tookDown} was taken down`;
  const down = tookDown === undefined ? '' : `; ${tookDown} was taken down there, or may have been`;
  // What is known of what is live is from before that.
  if (end === 'due') return tookDown === undefined ? `may go (${live})` : `may go${down}`;
  const why = reason === undefined ? 'not reached' : REASONS[reason];
  return `stays: ${why}${detail === undefined ? '' : ` (“${detail}”)`}${down}`;
}

const refer = ({ environment }: Entry) => ({ name: nameOf(environment), sid: environment.sid });

/** What a glob meant is not known, so it is in no list. */
function referToAbsent({ kind, text }: NamePattern): readonly { readonly name?: string; readonly sid?: string }[] {
  if (kind === 'glob') return [];
  return [kind === 'sid' ? { sid: text } : { name: text }];
}

/** The output `result`. No account or service SID: the runner would drop it. */
export function formatResult(state: RemovalState): string {
  const kept = state.where('kept');
  const reasons = [...new Set(kept.flatMap(({ reason }) => reason ?? []))];
  return JSON.stringify({
    schemaVersion: 1,
    removed: state.where('removed').map(refer),
    alreadyGone: [...state.where('gone').map(refer), ...state.absent.flatMap(referToAbsent)],
    due: state.where('due').map(refer),
    kept: Object.fromEntries(reasons.map((reason) => [reason, kept.filter((e) => e.reason === reason).map(refer)])),
  });
}

/** Still there, with nothing live in it, or perhaps nothing. */
const isDown = ({ end, tookDown }: Entry) => (end === 'kept' || end === 'due') && tookDown !== undefined;

function formatTitle(state: RemovalState): string {
  const n = (end: Entry['end']) => state.where(end).length;
  const of = state.service === undefined ? '' : ` of ${state.service}`;
  const isKnown = state.entries() !== undefined;
  if (state.dryRun && isKnown)
    return `Dry run: ${count(n('due'), 'environment')}${of} would be removed, ${n('kept')} kept`;
  const stay = [...state.where('kept'), ...state.where('due')];
  const down = stay.filter(isDown).length;
  const kept = isKnown ? `${down === 0 ? '' : `, ${down} taken down`}, ${stay.length - down} kept` : '';
  return `${state.dryRun ? 'Dry run: ' : ''}Environments${of}: ${n('removed')} removed${kept}`;
}

/** The job summary. */
export function formatSummary(state: RemovalState, ending: Ending): string {
  return formatStepSummary({
    title: formatTitle(state),
    goal: state.goal,
    ending,
    columns: ['Environment', 'Age', ''],
    items: state.entries() ?? [],
    row: (entry, limit) => [
      codeSpan(nameOf(entry.environment), limit),
      entry.ageMs === undefined ? '' : keepTogether(formatAge(entry.ageMs)),
      escapeQuietly(describeEnd(entry), limit),
    ],
    isQuiet: (entry) => entry.end === 'kept' && !isDown(entry),
    quietTitle: `${state.where('kept').filter((entry) => !isDown(entry)).length} kept`,
    sidsOf(entry) {
      const { environment, tookDown } = entry;
      const builds = sidsIn(`${tookDown ?? ''} ${environment.buildSid ?? ''}`);
      const name = nameOf(environment);
      return [[name, environment.sid], ...builds.map((sid) => [`Build of ${name}`, sid] as const)];
    },
  });
}
