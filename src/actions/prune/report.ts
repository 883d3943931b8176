/** What `prune/` reports: which Builds went, which stay, and why. */
import type { Ending } from '../../report/facts.ts';
import { codeShortSid, escapeQuietly } from '../../report/summary/sids.ts';
import { formatStepSummary } from '../../report/summary/table.ts';
import { escapeMarkdown, keepTogether } from '../../text/markdown.ts';
import { count, formatAge } from '../../text/quantities.ts';
import { shortSid } from '../../text/short-sids.ts';
import type { DeletionResult } from './delete-builds.ts';
import { type KeepReason, type ListedBuild, REASONS } from './retention.ts';

/** What is known of one Build: `due` is to go, and has not gone. */
export interface Entry {
  readonly build: ListedBuild;
  readonly end: 'due' | 'deleted' | 'gone' | 'kept';
  readonly hold: KeepReason | undefined;
}

/** Everything that was decided and done; all reports are made of it. */
export interface PruneState {
  goal: string | undefined;
  /** As the inputs name it; undefined before they were read. */
  service: string | undefined;
  /** Nothing is deleted. */
  dryRun: boolean;
  /** The time by which ages are told, in ms since the epoch; undefined before it was decided. */
  now(): number | undefined;
  /** In the order of the choice. */
  entries(): readonly Entry[];
  /** SIDs. */
  due(): readonly string[];
  /** SIDs that Twilio refused to delete though nothing shows why. */
  refused(): readonly string[];
  /**
   * `due`: would go, or was not reached. `unanswered`: of those that are kept, the ones that may be gone. Together with
   * those that were gone already they are all there were.
   */
  counts(): { readonly deleted: number; readonly due: number; readonly kept: number; readonly unanswered: number };
  decide(now: number, builds: readonly ListedBuild[], choice: ReadonlyMap<string, KeepReason | undefined>): void;
  /** Notes what became of a Build and returns a line for the log. */
  settle(sid: string, deletion: DeletionResult): string;
}

/** An empty one. */
export function createPruneState(): PruneState {
  const entries = new Map<string, Entry>();
  let decidedAt: number | undefined;
  const where = (test: (entry: Entry) => boolean) => [...entries.values()].filter(test).map(({ build }) => build.sid);
  return {
    goal: undefined,
    service: undefined,
    dryRun: false,
    now: () => decidedAt,
    entries: () => [...entries.values()],
    due: () => where(({ end }) => end === 'due'),
    refused: () => where(({ hold }) => hold?.reason === 'refused'),
    counts() {
      const that = (one: Entry['end']) => where(({ end }) => end === one).length;
      const unanswered = where(({ hold }) => hold?.reason === 'unanswered').length;
      return { deleted: that('deleted'), due: that('due'), kept: that('kept'), unanswered };
    },
    decide(now, builds, choice) {
      decidedAt = now;
      const known = new Map(builds.map((build) => [build.sid, build]));
      for (const [sid, hold] of choice) {
        const build = known.get(sid);
        if (build !== undefined) entries.set(sid, { build, end: hold === undefined ? 'due' : 'kept', hold });
      }
    },
    settle(sid, deletion) {
      const entry = entries.get(sid);
      if (entry === undefined) throw new Error(`${sid} was not decided about`);
      const settled: Entry = { ...entry, end: deletion.end, hold: deletion.end === 'kept' ? deletion.hold : undefined };
      entries.set(sid, settled);
      return `${sid}: ${describeEnd(settled)}`;
    },
  };
}

/** One line for each Build: what may go first. */
export function listChoice(state: PruneState): readonly string[] {
  const now = state.now() ?? 0;
  const line = (entry: Entry) => `  ${entry.build.sid} (${ageOf(entry.build, now)}): ${describeEnd(entry)}`;
  const entries = state.entries();
  return [...entries.filter(({ end }) => end === 'due'), ...entries.filter(({ end }) => end !== 'due')].map(line);
}

function describeEnd({ end, hold }: Entry): string {
  if (end === 'due') return 'may go';
  if (end === 'gone') return 'was already gone';
  if (end === 'deleted') return 'deleted';
  return `stays: ${describeHold(hold)}`;
}

function describeHold(hold: KeepReason | undefined): string {
  if (hold === undefined) return 'not reached';
  const { reason, detail } = hold;
  if (detail === undefined) return REASONS[reason];
  return reason === 'refused' ? `${REASONS[reason]} (“${detail}”)` : `${REASONS[reason]} (${detail})`;
}

const ageOf = ({ createdAt }: ListedBuild, now: number) => (createdAt === undefined ? '?' : formatAge(now - createdAt));

/** The output `result`: Build SIDs by what became of them. No account or service SID: the runner would drop it. */
export function formatResult(state: PruneState): string {
  const entries = state.entries();
  const sids = (test: (entry: Entry) => boolean) => entries.filter(test).map(({ build }) => build.sid);
  const reasons = [...new Set(entries.flatMap(({ hold }) => hold?.reason ?? []))];
  return JSON.stringify({
    schemaVersion: 1,
    deleted: sids(({ end }) => end === 'deleted'),
    alreadyGone: sids(({ end }) => end === 'gone'),
    due: sids(({ end }) => end === 'due'),
    kept: Object.fromEntries(reasons.map((reason) => [reason, sids(({ hold }) => hold?.reason === reason)])),
  });
}

function formatTitle(state: PruneState): string {
  const { deleted, due, kept, unanswered } = state.counts();
  const isKnown = state.now() !== undefined;
  const of = state.service === undefined ? '' : ` of ${state.service}`;
  if (state.dryRun && isKnown) return `Dry run: ${count(due, 'Build')}${of} would be deleted, ${kept} kept`;
  const notReached = due === 0 ? '' : `, ${due} not reached`;
  // Before the list was read, nothing is known of how many there are.
  const perhaps = unanswered === 0 ? '' : `, ${unanswered} perhaps deleted`;
  const counts = isKnown ? `${perhaps}${notReached}, ${kept - unanswered} kept` : '';
  return `${state.dryRun ? 'Dry run: ' : ''}Builds${of}: ${deleted} deleted${counts}`;
}

/** The job summary. */
export function formatSummary(state: PruneState, ending: Ending): string {
  const now = state.now();
  return formatStepSummary({
    title: formatTitle(state),
    goal: state.goal,
    ending,
    columns: ['Build', 'Age', 'Status', ''],
    items: state.entries(),
    row: (entry, limit) => [
      codeShortSid(entry.build.sid),
      keepTogether(ageOf(entry.build, now ?? 0)),
      escapeMarkdown(entry.build.status, limit),
      escapeQuietly(describeEnd(entry), limit),
    ],
    isQuiet: ({ end }) => end === 'kept',
    quietTitle: `${state.counts().kept} kept`,
    sidsOf: ({ build }) => [[shortSid(build.sid), build.sid]],
  });
}
