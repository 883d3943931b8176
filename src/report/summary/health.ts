/** What the paths of the health check answered. Pure. */
import { codeSpan } from '../../text/markdown.ts';
import { formatDuration } from '../../text/quantities.ts';
import type { Facts } from '../facts.ts';
import type { SizeLimits } from './size.ts';

/** `<strong>Healthy:</strong> /health 200 in 85 ms, /voice 403 in 40 ms`; '' where nothing was checked. */
export function formatHealthy({ healthy = [] }: Facts, { text, rows }: SizeLimits): string {
  if (healthy.length === 0) return '';
  const shown = healthy.slice(0, Math.max(1, rows));
  const left = healthy.length - shown.length;
  const paths = shown.map(
    ({ path, status, ms }) => `${codeSpan(path, Math.min(text, 200))} ${status} in ${formatDuration(ms)}`,
  );
  return `<strong>Healthy:</strong> ${paths.join(', ')}${left === 0 ? '' : ` and ${left} more`}`;
}
