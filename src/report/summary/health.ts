/** What the paths of the health check answered. Pure. */
import { codeSpan, escapeMarkdown } from '../../text/markdown.ts';
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

/** Path by path, in a quotation: these are the words of somebody else. One alone has been told in the first sentence. */
export function formatUnhealthy({ unhealthy = [] }: Facts, { text, rows }: SizeLimits): string {
  if (unhealthy.length < 2) return '';
  const limit = Math.min(text, 300);
  const lines = unhealthy.slice(0, rows).map(({ path, words, text: said = '', place = '' }) => {
    const parts = [
      escapeMarkdown(words, limit),
      escapeMarkdown(said, limit),
      place === '' ? '' : codeSpan(place, limit),
    ];
    return `> - ${codeSpan(path, limit)} ${parts.filter((part) => part !== '').join(' · ')}`;
  });
  const left = unhealthy.length - lines.length;
  return [...lines, ...(left > 0 && lines.length > 0 ? [`> - and ${left} more`] : [])].join('\n');
}
