/** What goes into the Build, as lists that open on a click. Pure. */
import type { Dependency, Version } from '../../model/build-contents.ts';
import { codeSpan } from '../../text/markdown.ts';
import { count } from '../../text/quantities.ts';
import type { Facts } from '../facts.ts';
import { formatTable } from './table.ts';

/** Functions, assets and dependencies, at most `rows` of each; '' where there are none. */
export function formatContents({ contents, request }: Facts, rows: number): string {
  if (contents === undefined || rows === 0) return '';
  const lists = [
    formatVersions('function', contents.functionVersions, rows),
    formatVersions('asset', contents.assetVersions, rows),
    formatDependencies(
      contents.dependencies ?? [],
      request?.dependencies?.lockfile ?? request?.dependencies?.file,
      rows,
    ),
  ];
  return lists.filter((list) => list !== '').join('\n\n');
}

function formatVersions(kind: string, versions: readonly Version[], rows: number): string {
  const lines = versions.map(({ sid, path }) => [path === undefined ? '' : codeSpan(path, 200), codeSpan(sid, 100)]);
  return fold(count(versions.length, kind), ['Path', 'Version'], lines, rows);
}

function formatDependencies(list: readonly Dependency[], file: string | undefined, rows: number): string {
  const lines = list.map(({ name, version }) => [codeSpan(name, 200), codeSpan(version, 100)]);
  const words = count(list.length, 'dependency', 'dependencies');
  const title = file === undefined ? words : `${words} from ${codeSpan(file, 200)}`;
  return fold(title, ['Package', 'Version'], lines, rows);
}

/** A list that opens on a click. The empty lines are what makes GitHub read Markdown inside of HTML. */
function fold(title: string, head: readonly string[], lines: readonly (readonly string[])[], rows: number): string {
  if (lines.length === 0) return '';
  const left = lines.length - rows;
  const more = left > 0 ? ['', `and ${left} more`] : [];
  return [
    `<details><summary>${title}</summary>`,
    '',
    formatTable(head, lines.slice(0, rows)),
    ...more,
    '',
    '</details>',
  ].join('\n');
}
