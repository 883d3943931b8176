/** The paths that failed the health check, in a quotation: these are the words of somebody else. Pure. */
import { sortByEvidence } from '../../model/causes/failed-requests.ts';
import { codeSpan, escapeMarkdown } from '../../text/markdown.ts';
import type { Facts, FailedPath } from '../facts.ts';
import { joinInLine } from './blocks.ts';

/** Path by path what was answered, then what its requests logged; `text`: characters of a field, `rows`: paths. */
export function formatUnhealthy({ unhealthy = [] }: Facts, text: number, rows: number): string {
  const limit = Math.min(text, 300);
  const shown = sortByEvidence(unhealthy).slice(0, rows);
  const left = unhealthy.length - shown.length;
  const lines = shown.flatMap((failed) => [formatAnswer(failed, limit), ...formatFindings(failed, limit)]);
  return [...lines, ...(left > 0 && lines.length > 0 ? [`> - and ${left} more`] : [])].join('\n');
}

function formatAnswer({ path, words, text = '', place }: FailedPath, limit: number): string {
  const parts = [escapeMarkdown(words, limit), escapeMarkdown(text, limit), formatPlace(place, limit)];
  return `> - ${codeSpan(path, limit)} ${joinInLine(parts)}`;
}

/** Lines of the log and what the Debugger has, as a list within the path's entry. */
function formatFindings({ log = [], alert }: FailedPath, limit: number): readonly string[] {
  const lines = log.map(
    ({ level, text, place }) =>
      `>   - log, ${escapeMarkdown(level, 40)}: ${joinInLine([escapeMarkdown(text, limit), formatPlace(place, limit)])}`,
  );
  if (alert === undefined) return lines;
  const code = alert.code === undefined ? '' : ` ${alert.code}`;
  return [...lines, `>   - Twilio’s Debugger${code}: ${escapeMarkdown(alert.text, limit)}`];
}

const formatPlace = (place: string | undefined, limit: number) => (place === undefined ? '' : codeSpan(place, limit));
