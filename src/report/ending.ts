/** How a run ended, for people: the text of the annotation, and the job summary. */
import type { Explanation } from '../failure.ts';
import type { Outcome } from '../outcome.ts';
import { formatDuration, type Log } from './log.ts';
import { codeSpan, escapeMarkdown } from './text.ts';

/** The three sentences, then what a person may want to quote or open. */
export function formatExplanation({ what, why, next, code, requestId, link }: Explanation): string {
  const facts = [
    code === undefined ? undefined : `Twilio error ${code}`,
    requestId === undefined ? undefined : `request ${requestId}`,
    link,
  ].filter((fact) => fact !== undefined);
  return [what, why, next, ...(facts.length === 0 ? [] : [facts.join(' · ')])].join('\n');
}

/** Writes the job summary; what goes wrong there costs one line and nothing else. */
export async function writeSummary(
  runner: { writeSummary(markdown: string): Promise<void> },
  outcome: Outcome,
  log: Log,
  now: number,
): Promise<void> {
  try {
    await runner.writeSummary(formatSummary(outcome, now));
  } catch (error) {
    log.line(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The job summary, GitHub-flavoured Markdown. */
export function formatSummary(
  { verdict, headline, build, service, inherited, failure, mayExist, startedAt }: Outcome,
  now: number,
): string {
  const rows: [string, string][] = [];
  if (build !== undefined) rows.push(['Build', codeSpan(build.sid)], ['Status', escapeMarkdown(build.status)]);
  if (service !== undefined) rows.push(['Service', codeSpan(service.uniqueName ?? service.sid)]);
  if (build?.runtime !== undefined) rows.push(['Runtime', escapeMarkdown(build.runtime)]);
  if (inherited !== undefined)
    rows.push(['Inherited from', `${codeSpan(inherited.buildSid)} (${escapeMarkdown(inherited.from)})`]);
  if (inherited?.words !== undefined) rows.push(['Changes', escapeMarkdown(inherited.words, 1_500)]);
  rows.push(['Duration', escapeMarkdown(formatDuration(now - startedAt))]);
  if (mayExist !== undefined && mayExist.length > 0)
    rows.push(['May exist', mayExist.map((sid) => codeSpan(sid)).join(', ')]);
  return [
    `### ${verdict === 'completed' || verdict === 'building' || verdict === 'planned' ? '✅' : '❌'} Twilio Serverless Build: ${verdict ?? 'error'}`,
    '',
    ...(headline === undefined ? [] : [escapeMarkdown(headline), '']),
    '| | |',
    '| --- | --- |',
    ...rows.map(([name, value]) => `| ${name} | ${value} |`),
    '',
    ...(failure === undefined
      ? []
      : [failure.what, failure.why, failure.next].map((text) => `${escapeMarkdown(text, 1_500)}\n`)),
  ].join('\n');
}
