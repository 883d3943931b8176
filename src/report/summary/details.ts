/** The folded part: every SID whole, what was asked for, what went into the Build. Pure. */
import type { Dependency, Version } from '../../model/build-contents.ts';
import { codeSpan, escapeMarkdown } from '../../text/markdown.ts';
import { count, formatDuration } from '../../text/quantities.ts';
import { sidsIn } from '../../text/short-sids.ts';
import { serviceUrl } from '../console-links.ts';
import {
  type BuildFacts,
  type DeployFacts,
  type Facts,
  failureOf,
  type RunReport,
  type UploadFacts,
} from '../facts.ts';
import { fold, formatRows, joinParts } from './blocks.ts';
import type { SizeLimits } from './size.ts';

/** A name and HTML. */
type Row = readonly [name: string, html: string];

/** One fold for all; '' where nothing was begun. `now` on the run's clock, in ms; `changes`: what else is to be folded. */
export function formatDetails(report: RunReport, now: number, changes: string, limits: SizeLimits): string {
  if (report.facts.request === undefined && failureOf(report.ending)?.problems !== undefined) return '';
  const table = formatTable(report, now, limits.text);
  return fold('Details and whole SIDs', joinParts([changes, table, formatContents(report.facts, limits.rows)]));
}

/** In HTML, because a Markdown table cannot be without a head. */
function formatTable(report: RunReport, now: number, text: number): string {
  const rows = listFacts(report, text);
  const named = new Set(rows.flatMap(([, html]) => sidsIn(html)));
  const others = sidsOfFailure(report).filter((sid) => !named.has(sid));
  if (others.length > 0) rows.push(['Also named', listSids(others)]);
  if (rows.length === 0) return '';
  const { startedAt, facts } = report;
  const took = facts.build?.ended?.tookMs;
  const all = `${formatDuration(now - startedAt)} in all`;
  rows.push(['Duration', took === undefined ? all : `${formatDuration(took)} for the Build, ${all}`]);
  return ['<table>', ...rows.map(([name, value]) => `<tr><td>${name}</td><td>${value}</td></tr>`), '</table>'].join(
    '\n',
  );
}

function listFacts({ facts, ending }: RunReport, text: number): Row[] {
  const { build, service, inherited, upload, changes, deploy, request, trigger } = facts;
  const mayExist = failureOf(ending)?.mayExist ?? [];
  const rows: Row[] = [];
  if (request !== undefined) rows.push(['Asked for', escapeMarkdown(request.goal, text)]);
  rows.push(...listBuild(build));
  if (inherited !== undefined)
    rows.push([
      'Inherited from',
      `${codeSpan(inherited.buildSid)} (${escapeMarkdown(inherited.from, Math.min(text, 120))})`,
    ]);
  if (mayExist.length > 0) rows.push(['May be ours', listSids(mayExist)]);
  if (upload !== undefined) rows.push(['Upload', escapeMarkdown(describeUpload(upload), text)]);
  if (changes !== undefined) rows.push(['Changes', escapeMarkdown(changes.words, text)]);
  if (service !== undefined) {
    const name = escapeMarkdown(service.uniqueName ?? 'Twilio Console', Math.min(text, 120));
    const page = serviceUrl(service.sid, request?.region, deploy?.environmentSid);
    rows.push(['Service', `<a href="${page}">${name}</a> ${codeSpan(service.sid)}`]);
  }
  rows.push(...listDeploy(deploy));
  if (trigger?.commit !== undefined) rows.push(['Commit', codeSpan(trigger.commit)]);
  return rows;
}

function listBuild(build: BuildFacts | undefined): readonly Row[] {
  if (build === undefined) return [];
  const reused = build.origin === 'reused' ? ' (there before, none was created)' : '';
  return [['Build', `${codeSpan(build.sid)} ${escapeMarkdown(build.status, 100)}${reused}`]];
}

/** None when nothing was to go live. */
function listDeploy(deploy: DeployFacts | undefined): readonly Row[] {
  if (deploy === undefined) return [];
  const { name, live, previous, rolledBack, environmentSid, deploymentSid, url } = deploy;
  const sidOf = (sid: string | null) => (sid === null ? 'nothing' : codeSpan(sid));
  const liveNow = live === undefined ? 'not known' : sidOf(live);
  return [
    [`Live in ${escapeMarkdown(name, 120)}`, `${liveNow}${rolledBack ? ' (rolled back)' : ''}`],
    ...(previous === undefined || previous === live ? [] : [['Live before', sidOf(previous)] as const]),
    ...(url === undefined ? [] : [['URL', escapeMarkdown(url, 300)] as const]),
    ...(environmentSid === undefined ? [] : [['Environment', codeSpan(environmentSid)] as const]),
    ...(deploymentSid === undefined ? [] : [['Deployment', codeSpan(deploymentSid)] as const]),
  ];
}

/** What the sentences name by its last characters. */
function sidsOfFailure({ ending }: RunReport): readonly string[] {
  const { title = '', what = '', why = '', next = '' } = failureOf(ending)?.failure ?? {};
  return sidsIn(`${title} ${what} ${why} ${next}`);
}

const listSids = (sids: readonly string[]) =>
  sids
    .slice(0, 20)
    .map((sid) => codeSpan(sid, 100))
    .join(', ');

/** `2 uploaded: 1 new (/a), 1 changed (/b), 3 unchanged` */
export function describeUpload({ uploaded, unchanged, added, changed, uncompared }: UploadFacts): string {
  const list = (paths: readonly string[], word: string) =>
    paths.length === 0
      ? []
      : [`${paths.length} ${word} (${paths.slice(0, 10).join(', ')}${paths.length > 10 ? ' …' : ''})`];
  const parts = [...list(added, 'new'), ...list(changed, 'changed'), ...list(uncompared, 'not comparable')];
  const sent = uploaded > 0 ? `${uploaded} uploaded: ` : '';
  return `${sent}${[...parts, `${unchanged} unchanged`].join(', ')}`;
}

/** Functions, assets and dependencies, at most `rows` of each; '' where there are none. */
function formatContents({ contents, request, changes }: Facts, rows: number): string {
  if (contents === undefined || rows === 0) return '';
  const before = changes?.difference.changes.flatMap(({ kind, name, before: sid }) =>
    sid !== undefined && (kind === 'function' || kind === 'asset') ? [{ path: name, sid }] : [],
  );
  const { functionVersions, assetVersions, dependencies = [] } = contents;
  const file = request?.dependencies?.lockfile ?? request?.dependencies?.file;
  return joinParts([
    listVersions('function', functionVersions, rows),
    listVersions('asset', assetVersions, rows),
    listVersions('version before', before ?? [], rows, 'versions before'),
    listDependencies(dependencies, file, rows),
  ]);
}

function listVersions(kind: string, versions: readonly Version[], rows: number, plural?: string): string {
  const lines = versions.map(({ sid, path }) => [path === undefined ? '' : codeSpan(path, 200), codeSpan(sid, 100)]);
  return formatRows([count(versions.length, kind, plural), 'Version'], lines, rows);
}

function listDependencies(list: readonly Dependency[], file: string | undefined, rows: number): string {
  const lines = list.map(({ name, version }) => [codeSpan(name, 200), codeSpan(version, 100)]);
  const words = count(list.length, 'dependency', 'dependencies');
  const title = file === undefined ? words : `${words} from ${codeSpan(file, 200)}`;
  return formatRows([title, 'Version'], lines, rows);
}
