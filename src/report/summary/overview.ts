/** The line below the first: how, how long, since when, from what, by whom. Pure. */
import { codeSpan, escapeMarkdown } from '../../text/markdown.ts';
import { count, formatDuration } from '../../text/quantities.ts';
import type { RunReport } from '../facts.ts';
import type { TriggerFacts } from '../trigger-facts.ts';

/** Moments on two clocks, both in ms. */
export interface Now {
  /** On the run's clock. */
  readonly run: number;
  /** The time of day, since 1970; absent: it is not shown. */
  readonly day: number | undefined;
}

/** `**node24** · 41 s Build + 6 s deploy · since 2026-11-29 13:45 UTC · a1b2c3d Greet in French · octocat` */
export function formatOverview(report: RunReport, now: Now, text: number): string {
  const { facts, ending } = report;
  const { build, contents, deploy, trigger = {}, request } = facts;
  const runtime = build?.runtime ?? contents?.runtime;
  const parts = [
    runtime === undefined ? '' : `<strong>${escapeMarkdown(runtime, 60)}</strong>`,
    describeTimes(report, now),
    ending.verdict === 'completed' && deploy === undefined ? 'nothing was deployed' : '',
    request?.dryRun === true ? countContents(report) : '',
    describeSince(report, now),
    formatCommit(trigger, Math.min(text, 100)),
    formatActor(trigger),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** `41 s Build + 6 s deploy`, the health check being part of the deploy; else how long it took in all. */
function describeTimes({ facts: { build }, phases, startedAt, ending }: RunReport, now: Now): string {
  const took = build?.ended?.tookMs;
  const deploy = phases
    .filter(({ name }) => name === 'deploy' || name === 'health check')
    .reduce((sum, { start, end = now.run }) => sum + end - start, 0);
  const parts = [
    ...(took === undefined ? [] : [`${formatDuration(took)} Build`]),
    ...(deploy > 0 && ending.verdict === 'completed' ? [`${formatDuration(deploy)} deploy`] : []),
  ];
  return parts.length > 0 ? parts.join(' + ') : formatDuration(now.run - startedAt);
}

function countContents({ facts: { contents } }: RunReport): string {
  if (contents === undefined) return '';
  const { functionVersions, assetVersions } = contents;
  return `${count(functionVersions.length, 'function')}, ${count(assetVersions.length, 'asset')}`;
}

/** Since when what this run deployed is live; '' for what was live before, and for what was rolled back. */
function describeSince({ facts: { deploy } }: RunReport, { run, day }: Now): string {
  if (day === undefined || deploy?.liveSince === undefined || !deploy.deployed || deploy.rolledBack) return '';
  return `since ${formatDay(day - (run - deploy.liveSince))}`;
}

/** `2026-11-29 13:45 UTC`; '' for what is no date. */
function formatDay(ms: number): string {
  if (!(Math.abs(ms) < 8.64e15)) return '';
  return `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** The address is made of checked parts (run/trigger), so that it cannot end the link. */
function formatCommit({ commit, commitUrl, subject }: TriggerFacts, limit: number): string {
  if (commit === undefined) return '';
  const short = codeSpan(commit.slice(0, 7));
  const link = commitUrl === undefined ? short : `<a href="${commitUrl}">${short}</a>`;
  return subject === undefined ? link : `${link} ${escapeMarkdown(subject, limit)}`;
}

const formatActor = ({ actor }: TriggerFacts) => (actor === undefined ? '' : `by ${escapeMarkdown(actor, 60)}`);
