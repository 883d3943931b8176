/** The line below the first: how, how long, since when, from what, by whom. Pure. */
import { codeSpan, escapeMarkdown, keepTogether } from '../../text/markdown.ts';
import { failureOf, type RunReport } from '../facts.ts';
import type { PhaseName } from '../phases.ts';
import type { TriggerFacts } from '../trigger-facts.ts';
import { joinInLine } from './blocks.ts';
import { formatRounded } from './phases.ts';

/** Moments on two clocks, both in ms. */
export interface Now {
  /** On the run's clock. */
  readonly run: number;
  /** The time of day, since 1970. */
  readonly day: number;
}

/** `**node24** · 41 s Build + 6 s deploy · since 29 Nov 2026 13:45 UTC · a1b2c3d Greet in French · by octocat` */
export function formatOverview(report: RunReport, now: Now, text: number): string {
  const { facts, ending } = report;
  const { build, contents, deploy, trigger = {} } = facts;
  const runtime = build?.runtime ?? contents?.runtime;
  return joinInLine([
    // Without an environment it is in the first line.
    runtime === undefined || (deploy === undefined && ending.verdict !== 'planned')
      ? ''
      : `<strong>${escapeMarkdown(runtime, 60)}</strong>`,
    failureOf(ending)?.problems === undefined ? describeTimes(report, now) : '',
    ending.verdict === 'completed' && deploy === undefined ? 'nothing was deployed' : '',
    describeSince(report, now),
    formatCommit(trigger, Math.min(text, 100)),
    formatActor(trigger),
  ]);
}

/**
 * `41 s Build + 6 s deploy`, the health check being part of the deploy; `4 s health check` where the Build was live
 * already; else how long it took in all.
 */
function describeTimes({ facts: { build, deploy }, phases, startedAt, ending }: RunReport, now: Now): string {
  const took = build?.ended?.tookMs;
  const sumOf = (...names: readonly PhaseName[]) =>
    phases.filter(({ name }) => names.includes(name)).reduce((sum, { start, end = now.run }) => sum + end - start, 0);
  const [ms, word] = deploy?.deployed
    ? [sumOf('deploy', 'health check'), 'deploy']
    : [sumOf('health check'), 'health check'];
  const parts = [
    ...(took === undefined ? [] : [`${formatRounded(took)} Build`]),
    ...(ms > 0 && ending.verdict === 'completed' ? [`${formatRounded(ms)} ${word}`] : []),
  ];
  return parts.length > 0 ? parts.join(' + ') : formatRounded(now.run - startedAt);
}

/** Since when what this run deployed is live; '' for what was live before, and for what is live no more. */
function describeSince({ facts: { deploy, build } }: RunReport, { run, day }: Now): string {
  if (deploy?.liveSince === undefined || !deploy.deployed || deploy.live !== build?.sid) return '';
  return `since ${formatDay(day - (run - deploy.liveSince))}`;
}

/** `29 Nov 2026 13:45 UTC`, which stays on one line; '' for what is no date. */
function formatDay(ms: number): string {
  if (!(Math.abs(ms) < 8.64e15)) return '';
  const [, day, month, year, time] = new Date(ms).toUTCString().split(' ');
  return keepTogether([day, month, year, time?.slice(0, 5), 'UTC'].join(' '));
}

/** The address is made of checked parts (run/trigger), so that it cannot end the link. */
function formatCommit({ commit, commitUrl, subject }: TriggerFacts, limit: number): string {
  if (commit === undefined) return '';
  const short = codeSpan(commit.slice(0, 7));
  const link = commitUrl === undefined ? short : `<a href="${commitUrl}">${short}</a>`;
  return subject === undefined ? link : `${link} ${escapeMarkdown(subject, limit)}`;
}

const formatActor = ({ actor }: TriggerFacts) => (actor === undefined ? '' : `by ${escapeMarkdown(actor, 60)}`);
