/** What happened, what it means for users, what to do, and why. Pure. */
import type { Explanation } from '../../model/errors.ts';
import { codeSpan, escapeMarkdown } from '../../text/markdown.ts';
import { debuggerUrl, serviceUrl } from '../console-links.ts';
import { type Facts, type FailedEnding, failureOf, type RunReport } from '../facts.ts';
import { resumeLines, wayBackLines } from '../next-steps.ts';
import { formatYaml, joinInLine, joinParts } from './blocks.ts';
import { linkTo } from './heading.ts';
import { formatProblems } from './problems.ts';
import { escapeQuietly } from './sids.ts';
import type { SizeLimits } from './size.ts';
import { formatUnhealthy } from './unhealthy.ts';

/** All that is said of a failure; '' after a success. */
export function formatFailure(report: RunReport, limits: SizeLimits): string {
  const failed = failureOf(report.ending);
  if (failed === undefined) return '';
  if (failed.problems !== undefined) return formatProblems(failed.problems, limits);
  const { facts } = report;
  const { effect, failure } = failed;
  const { text, rows } = limits;
  const meaning = effect === undefined ? '' : ` <strong>${escapeQuietly(effect.whole, text)}.</strong>`;
  const link = facts.deploy?.live == null ? '' : linkTo(facts.deploy);
  const lines = [...(failure.lines ?? [])];
  return joinParts([
    `${escapeQuietly(effect?.what ?? failure.what, text)}${meaning}${link}`,
    isFirstSentenceComplete(failed, facts) ? '' : formatUnhealthy(facts, text, rows),
    `<strong>What to do:</strong> ${escapeQuietly(failure.next, text)}`,
    lines.length === 0 ? '' : formatYaml(lines, rows),
    formatNextSteps(report, failure, rows),
    `<strong>Why:</strong> ${escapeQuietly(failure.why, text)}`,
    formatSources(failure, failed, facts, text),
  ]);
}

/** Whether the first sentence has all that one path answered, but for the place. */
const isFirstSentenceComplete = ({ verdict }: FailedEnding, { unhealthy = [] }: Facts) =>
  verdict === 'unhealthy' &&
  unhealthy.length === 1 &&
  unhealthy.every(({ log, alert }) => log === undefined && alert === undefined);

/** Lines that go on with the Build, or put the one of before back. */
function formatNextSteps(report: RunReport, { wayBack, lines = [] }: Explanation, rows: number): string {
  const resume = resumeLines(report);
  const back = wayBack === 'none' ? [] : wayBackLines(report.facts);
  return joinParts([
    resume.length === 0 ? '' : formatYaml(resume, rows),
    back.length === 0 || (wayBack === 'said' && lines.length === 0)
      ? ''
      : 'To put the Build back that was live before:',
    back.length === 0 ? '' : formatYaml(back, rows),
  ]);
}

/** Where to read on. Links are of our own making: their addresses never hold text from outside. */
function formatSources(failure: Explanation, failed: FailedEnding, facts: Facts, text: number): string {
  const { verdict } = failed;
  const { code, requestId, link, file, line } = failure;
  const { request, deploy, unhealthy = [] } = facts;
  const place = isFirstSentenceComplete(failed, facts) ? unhealthy[0]?.place : undefined;
  const isHealth = verdict === 'unhealthy' && deploy?.environmentSid !== undefined;
  return joinInLine([
    place === undefined ? '' : `Thrown at ${codeSpan(place, Math.min(text, 200))}`,
    file === undefined ? '' : codeSpan(line === undefined ? file : `${file}:${line}`, Math.min(text, 200)),
    code === undefined ? '' : linked(`Twilio error ${code}`, link),
    isHealth
      ? linked('Logs in the Twilio Console', serviceUrl(deploy.serviceSid, request?.region, deploy.environmentSid))
      : '',
    verdict === 'failed' ? linked('Debugger in the Twilio Console', debuggerUrl(request?.region)) : '',
    requestId === undefined ? '' : `request ${codeSpan(requestId, 100)}`,
  ]);
}

const linked = (words: string, address: string | undefined) =>
  address === undefined ? escapeMarkdown(words) : `[${escapeMarkdown(words)}](${address})`;
