/** The first line of the job summary. Pure. */
import { escapeMarkdown } from '../../text/markdown.ts';
import { count } from '../../text/quantities.ts';
import { failureOf, type RunReport, type Verdict } from '../facts.ts';

/** Symbol and words for the heading; a failure's own title says more than its verdict. */
const HEADINGS: Readonly<Record<Verdict, readonly [string, string]>> = {
  completed: ['✅', 'Build completed'],
  building: ['⏳', 'Build created, not waited for'],
  planned: ['📝', 'Dry run: nothing was created'],
  failed: ['❌', 'Build failed'],
  'timed-out': ['⏰', 'Timed out'],
  cancelled: ['⛔', 'Cancelled'],
  superseded: ['⚠️', 'Superseded'],
  unhealthy: ['❌', 'Unhealthy'],
  unverified: ['⚠️', 'Unverified'],
  error: ['❌', 'Error'],
};

/** `### ✅ Build completed · greeter · live in production · node24`; texts of at most `limit` characters. */
export function formatHeading({ facts, ending }: RunReport, limit: number): string {
  const { service, build, contents, deploy } = facts;
  const { verdict } = ending;
  const failed = failureOf(ending);
  const [symbol, own] = HEADINGS[verdict];
  const words = verdict === 'building' && build?.origin === 'reused' ? 'Build found, not waited for' : own;
  const title =
    failed?.problems === undefined
      ? (failed?.failure.title ?? words)
      : `${count(failed.problems.length, 'problem')} with the inputs`;
  const runtime = build?.runtime ?? contents?.runtime;
  const where = deploy !== undefined && verdict === 'completed' ? `live in ${deploy.name}` : deploy?.name;
  const parts = [title, service?.uniqueName ?? service?.sid, where, runtime].filter((part) => part !== undefined);
  return `### ${symbol} ${parts.map((part) => escapeMarkdown(part, Math.min(limit, 120))).join(' · ')}`;
}
