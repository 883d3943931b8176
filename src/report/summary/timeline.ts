/** The phases of a run as a Mermaid Gantt chart, which GitHub draws in the reader's own theme. Pure. */
import { formatDuration } from '../../text/quantities.ts';
import type { Phase } from '../facts.ts';

/**
 * A chart of the phases, or '' where there is nothing to compare. Phases are named by this program, never from
 * outside. Times are counted from midnight of a fixed day, because Mermaid reads and shows local time.
 */
export function formatTimeline(phases: readonly Phase[], startedAt: number): string {
  const ended = phases.flatMap(({ name, start, end }) => (end === undefined ? [] : [{ name, start, end }]));
  const last = ended.at(-1);
  if (ended.length < 2 || last === undefined) return '';
  const total = last.end - startedAt;
  const lines = ended.map(
    ({ name, start, end }) =>
      `  ${name} ${formatDuration(end - start)} :${timeOf(start - startedAt)}, ${timeOf(end - startedAt)}`,
  );
  return [
    '```mermaid',
    // The padding at the left is for the names of sections, which this chart does not have.
    '%%{init: {"gantt": {"leftPadding": 16, "rightPadding": 16}}}%%',
    'gantt',
    '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
    `  axisFormat ${total < 5_000 ? '%S.%L' : total < 3_600_000 ? '%M:%S' : '%H:%M'}`,
    ...lines,
    '```',
  ].join('\n');
}

function timeOf(ms: number): string {
  return new Date(Math.max(0, Math.round(ms)))
    .toISOString()
    .replace('T', ' ')
    .replace('Z', '')
    .replace('1970-01-', '2024-01-');
}
