/**
 * The job summary. Its first two lines answer what is live where, or what is broken and for whom; then come what
 * changed and what to do; SIDs and contents are folded. It is read in light and dark, on a phone, and in a matrix one
 * under another. Pure.
 */
import { escapeMarkdown } from '../../text/markdown.ts';
import { type Facts, failureOf, type RunReport } from '../facts.ts';
import { resumeLines, wayBackLines } from '../next-steps.ts';
import { fold, formatYaml, joinParts } from './blocks.ts';
import { formatChanges } from './changes-table.ts';
import { describeUpload, formatDetails } from './details.ts';
import { formatFailure } from './failure.ts';
import { formatHeading } from './heading.ts';
import { formatHealthy } from './health.ts';
import { formatOverview, type Now } from './overview.ts';
import { formatPhases } from './phases.ts';
import { escapeQuietly } from './sids.ts';
import { fitSummary, type SizeLimits } from './size.ts';

/** The job summary, GitHub-flavoured Markdown of at most 64 kB. `run` on the run's clock, `day` the time of day, both in ms. */
export function formatSummary(report: RunReport, run: number, day: number): string {
  return fitSummary((limits) => format(report, { run, day }, limits), formatHeading(report, 100));
}

function format(report: RunReport, now: Now, limits: SizeLimits): string {
  const { facts, phases, startedAt, ending } = report;
  const { text, rows } = limits;
  const failed = failureOf(ending) !== undefined;
  const overview = formatOverview(report, now, text);
  const changes = formatChanges(report, rows);
  // In a matrix of Builds each that is well takes one line.
  const isQuiet = ending.verdict === 'completed' && facts.deploy === undefined;
  const parts = [
    formatHeading(report, text),
    failed ? formatFailure(report, limits) : '',
    overview,
    formatNewService(facts, text),
    failed ? '' : formatPlan(report, text),
    failed ? '' : formatHealthy(facts, limits),
    formatUnset(facts, text),
    isQuiet ? '' : changes,
    failed ? '' : formatGoingOn(report, rows),
    formatPhases(phases, startedAt, now.run),
    formatDetails(report, now.run, isQuiet ? changes : '', limits),
  ];
  return `${joinParts(parts)}\n`;
}

/** What a dry run would do, and what it would upload. */
function formatPlan({ facts: { request, upload }, ending }: RunReport, text: number): string {
  if (ending.verdict !== 'planned') return '';
  return joinParts([
    request === undefined ? '' : `${escapeQuietly(request.goal, text)}.`,
    upload === undefined ? '' : `To upload: ${escapeMarkdown(describeUpload(upload), text)}.`,
  ]);
}

/** A service that this run created; with the warning where it may not have been meant. */
function formatNewService({ service, deploy, request }: Facts, text: number): string {
  const warning = service?.warning === undefined ? '' : `⚠️ ${escapeQuietly(service.warning, text)}`;
  if (service?.isNew !== true || request?.dryRun === true) return warning;
  const environment = deploy?.environmentSid === undefined ? '' : ` with the environment ${deploy.name}`;
  const words = `the service ${service.uniqueName ?? service.sid}${environment}`;
  return joinParts([`<strong>Created:</strong> ${escapeQuietly(words, text)}.`, warning]);
}

function formatUnset({ unset = [] }: Facts, text: number): string {
  if (unset.length === 0) return '';
  const words = unset.map(({ path, names }) => `${path} reads ${names.join(', ')}`).join('; ');
  return `⚠️ <strong>Not set:</strong> ${escapeMarkdown(words, text)}.`;
}

/** After a success: how to wait for the Build, or how to put the one of before back, should it be needed. */
function formatGoingOn(report: RunReport, rows: number): string {
  const resume = resumeLines(report);
  if (resume.length > 0)
    return `Twilio goes on with this Build. To wait for it, give its SID in place of its contents:\n\n${formatYaml(resume, rows)}`;
  const back = wayBackLines(report.facts);
  return back.length === 0 ? '' : fold('The way back to the Build that was live before', formatYaml(back, rows));
}
