/** What is live, for the job summary. Pure. */

import { codeSpan, escapeMarkdown } from '../../text/markdown.ts';
import { yamlLine } from '../../text/yaml.ts';
import type { Outcome, Target } from '../outcome.ts';

/** Rows of the table of facts: name and HTML. None when nothing was to go live. */
export function formatTarget(target: Target | undefined): (readonly [string, string])[] {
  if (target === undefined) return [];
  const { name, live, previous, url, rolledBack } = target;
  const liveNow = live === undefined ? 'not known' : live === null ? 'nothing' : codeSpan(live);
  const rows: (readonly [string, string])[] = [
    [`Live in ${escapeMarkdown(name, 120)}`, `${liveNow}${rolledBack ? ' (rolled back)' : ''}`],
  ];
  if (previous !== undefined && previous !== live)
    rows.push(['Live before', previous === null ? 'nothing' : codeSpan(previous)]);
  // The address holds a host name only (see urlOf), so that a link may be made of it. The table is HTML.
  if (url !== undefined && URL.canParse(url))
    rows.push(['URL', `<a href="${new URL(url).origin}">${escapeMarkdown(url, 300)}</a>`]);
  return rows;
}

/** The lines that put the Build back that was live before, for a deploy that did not end well; '' when there is none. */
export function formatWayBack({ target, failure }: Pick<Outcome, 'target' | 'failure'>): string {
  if (failure === undefined || target?.wasLive !== true) return '';
  const { previous, live, name } = target;
  if (previous === undefined || previous === null || previous === live) return '';
  const lines = [`build-sid: ${previous}`, yamlLine('environment', name), 'allow-removals: true'];
  return `To put the Build back that was live before:\n\n${['```yaml', 'with:', ...lines.map((line) => `  ${line}`), '```'].join('\n')}`;
}
