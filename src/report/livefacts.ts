/** What is live, for the job summary. Pure. */
import type { Target } from '../target.ts';
import { codeSpan, escapeMarkdown } from './text.ts';

/** Rows of the table of facts: name and Markdown. None when nothing was to go live. */
export function formatTarget(target: Target | undefined): (readonly [string, string])[] {
  if (target === undefined) return [];
  const { name, live, previous, url, rolledBack } = target;
  const liveNow = live === undefined ? 'not known' : live === null ? 'nothing' : codeSpan(live);
  const rows: (readonly [string, string])[] = [
    [`Live in ${escapeMarkdown(name, 120)}`, `${liveNow}${rolledBack ? ' (rolled back)' : ''}`],
  ];
  if (previous !== undefined && previous !== live)
    rows.push(['Live before', previous === null ? 'nothing' : codeSpan(previous)]);
  // The address holds a host name only (see urlOf), so that a link may be made of it.
  if (url !== undefined) rows.push(['URL', `<${url}>`]);
  return rows;
}
