/** The table of facts in the job summary: the Build, what is live, how long it took. Pure. */
import { codeSpan, escapeMarkdown } from '../../text/markdown.ts';
import { formatDuration } from '../../text/quantities.ts';
import { serviceUrl } from '../console-links.ts';
import {
  type BuildFacts,
  type DeployFacts,
  failureOf,
  type RunReport,
  type UploadFacts,
  type VariableFacts,
} from '../facts.ts';

/** What it is about, texts of at most `text` characters; `now` on the run’s clock, in ms. In HTML, because a Markdown table cannot be without a head. */
export function formatFacts({ startedAt, facts, ending }: RunReport, now: number, text: number): string {
  const { build, service, inherited, upload, changes, deploy, request, variables, unset } = facts;
  const mayExist = failureOf(ending)?.mayExist;
  const rows = formatBuild(build);
  if (inherited !== undefined) {
    rows.push([
      'Inherited from',
      `${codeSpan(inherited.buildSid)} (${escapeMarkdown(inherited.from, Math.min(text, 120))})`,
    ]);
  }
  if (upload !== undefined) rows.push(['Upload', escapeMarkdown(describeUpload(upload), text)]);
  if (changes !== undefined) rows.push(['Changes', escapeMarkdown(changes, text)]);
  if (mayExist !== undefined && mayExist.length > 0)
    rows.push([
      'May be ours',
      mayExist
        .slice(0, 10)
        .map((sid) => codeSpan(sid, 100))
        .join(', '),
    ]);
  if (service !== undefined) {
    const name = service.uniqueName === undefined ? '' : `${escapeMarkdown(service.uniqueName, Math.min(text, 120))} `;
    const page = serviceUrl(service.sid, request?.region, deploy?.environmentSid);
    rows.push(['Service', `${name}<a href="${page}">${codeSpan(service.sid)}</a>`]);
  }
  rows.push(...formatDeploy(deploy));
  if (variables !== undefined) rows.push(['Variables', escapeMarkdown(describeVariables(variables), text)]);
  if (unset !== undefined)
    rows.push([
      'Not set',
      escapeMarkdown(unset.map(({ path, names }) => `${path} reads ${names.join(', ')}`).join('; '), text),
    ]);
  if (rows.length === 0) return '';
  const took = build?.ended?.tookMs;
  rows.push([
    'Duration',
    `${took !== undefined ? `${formatDuration(took)} for the Build, ` : ''}${formatDuration(now - startedAt)} in all`,
  ]);
  return ['<table>', ...rows.map(([name, value]) => `<tr><td>${name}</td><td>${value}</td></tr>`), '</table>'].join(
    '\n',
  );
}

function formatBuild(build: BuildFacts | undefined): (readonly [string, string])[] {
  if (build === undefined) return [];
  const { sid, status, origin, runtime } = build;
  const reused = origin === 'reused' ? ' (there before, none was created)' : '';
  const row = ['Build', `${codeSpan(sid)} ${escapeMarkdown(status, 100)}${reused}`] as const;
  return runtime === undefined ? [row] : [row, ['Runtime', escapeMarkdown(runtime, 100)]];
}

function describeVariables({ unchanged, putBack, ...done }: VariableFacts): string {
  const parts = Object.entries({ ...done, 'put back': putBack }).filter(([, names]) => names.length > 0);
  return [...parts.map(([word, names]) => `${word}: ${names.join(', ')}`), `${unchanged.length} unchanged`].join('; ');
}

function describeUpload({ uploaded, unchanged, added, changed, uncompared }: UploadFacts): string {
  const list = (paths: readonly string[], word: string) =>
    paths.length === 0
      ? []
      : [`${paths.length} ${word} (${paths.slice(0, 10).join(', ')}${paths.length > 10 ? ' …' : ''})`];
  const parts = [...list(added, 'new'), ...list(changed, 'changed'), ...list(uncompared, 'not comparable')];
  const sent = uploaded > 0 ? `${uploaded} uploaded: ` : '';
  return `${sent}${[...parts, `${unchanged} unchanged`].join(', ')}`;
}

/** Rows of the table of facts: name and HTML. None when nothing was to go live. */
function formatDeploy(deploy: DeployFacts | undefined): (readonly [string, string])[] {
  if (deploy === undefined) return [];
  const { name, live, previous, url, rolledBack } = deploy;
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
