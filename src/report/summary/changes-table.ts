/** What differs from before: versions, dependencies, runtime, variables. Pure. */
import { joinKinds } from '../../model/build-contents.ts';
import type { Change } from '../../model/build-difference.ts';
import { joinWithAnd } from '../../text/lists.ts';
import { codeSpan, escapeMarkdown } from '../../text/markdown.ts';
import { count } from '../../text/quantities.ts';
import { shortenSids, sidsIn } from '../../text/short-sids.ts';
import { type Facts, failureOf, type RunReport, type VariableFacts } from '../facts.ts';
import { fold, formatRows, joinParts } from './blocks.ts';
import { codeShortSid } from './sids.ts';

/** A longer table is folded, so that what follows it is seen. */
const MOST_OPEN = 12;

const REMOVED = '<strong>removed</strong>';

/** Name, before and now as Markdown. */
type Row = readonly [name: string, before: string, now: string];

/**
 * A table of what changed, or would; '' where nothing is compared, or nothing differs. It is open where it has gone
 * live, or would.
 */
export function formatChanges(report: RunReport, rows: number): string {
  const table = listChanges(report);
  if (table.length === 0 || rows === 0) return '';
  const { facts, ending } = report;
  const unknown = facts.changes?.difference.unknown ?? [];
  const contents = joinParts([
    formatRows(['Changed', 'Before', 'Now'], table, rows),
    unknown.length === 0 ? '' : `Not comparable: ${escapeMarkdown(unknown.join(', '))}.`,
  ]);
  const isOpen = failureOf(ending) === undefined && table.length <= MOST_OPEN;
  return fold(describe(report, table.length), contents, isOpen);
}

const listChanges = ({ facts }: RunReport): readonly Row[] => [
  ...changesOf(facts).map(rowOf),
  ...(facts.variables === undefined ? [] : listVariables(facts.variables)),
];

/** With nothing live before there is nothing to compare, and all contents are new. */
function changesOf({ changes, contents, deploy }: Facts): readonly Change[] {
  if (changes !== undefined) return changes.difference.changes;
  const nothingBefore = deploy?.previous === null || (deploy?.previous === undefined && deploy?.live === null);
  if (contents === undefined || !nothingBefore) return [];
  const versions = joinKinds(contents.functionVersions, contents.assetVersions);
  return [
    ...versions.map(({ kind, path, sid }) => ({ kind, name: path ?? sid, before: undefined, now: sid })),
    ...(contents.dependencies ?? []).map(({ name, version }) => ({
      kind: 'dependency' as const,
      name,
      before: undefined,
      now: version,
    })),
  ];
}

/** `7 changes · 3 paths and 2 variables unchanged` */
function describe({ facts, ending }: RunReport, changed: number): string {
  const { build, changes, variables, request } = facts;
  const { kept = 0, keptDependencies = 0 } = changes?.difference ?? {};
  const same = [
    ...describeSame(kept, 'path'),
    ...describeSame(keptDependencies, 'dependency', 'dependencies'),
    ...describeSame(variables?.unchanged.length ?? 0, 'variable'),
  ];
  const planned = request?.dryRun === true || ending.verdict === 'planned';
  const inBuild = build !== undefined && changesOf(facts).length > 0;
  const failed = inBuild ? ' in the Build of this run' : ' that this run was to make';
  const whose = planned ? ' would be made' : failureOf(ending) === undefined ? '' : failed;
  const words = `<strong>${count(changed, 'change')}</strong>${whose}`;
  return [words, ...(same.length === 0 ? [] : [`${joinWithAnd(same)} unchanged`])].join(' · ');
}

const describeSame = (n: number, noun: string, plural?: string) => (n === 0 ? [] : [count(n, noun, plural)]);

function rowOf(change: Change): Row {
  const { kind, name, before, now, unsure, otherKind } = change;
  const isVersion = kind === 'function' || kind === 'asset';
  const label = kind === 'runtime' ? 'runtime' : codeSpan(shortenSids(name), 200);
  const remark = otherKind === true ? ` (${kind === 'asset' ? 'function' : 'asset'} before, ${kind} now)` : '';
  const unsureWords = unsure === true ? ' (may be the same)' : '';
  if (now === undefined)
    return unsure === true
      ? [label, showValue(before, isVersion), 'left to the platform']
      : [`<s>${label}</s>`, showValue(before, isVersion), REMOVED];
  if (before === undefined)
    return [
      label,
      '–',
      `${showValue(now, isVersion)} ${unsure === true ? '(not listed before)' : '<strong>new</strong>'}`,
    ];
  return [`${label}${remark}`, showValue(before, isVersion), `→ ${showValue(now, isVersion)}${unsureWords}`];
}

/** The end of a version's SID; of one that a dry run would make there is none yet. */
function showValue(value = '', isVersion: boolean): string {
  if (!isVersion) return codeSpan(value, 100);
  return sidsIn(value).length === 0 ? 'a new version' : codeShortSid(value);
}

/** Values are shown nowhere. */
function listVariables({ set, changed, removed, putBack }: VariableFacts): readonly Row[] {
  const back = new Set(putBack);
  const rowsOf = (names: readonly string[], before: string, now: string) =>
    names.map((name): Row => [codeSpan(name, 128), before, back.has(name) ? 'put back as it was' : now]);
  return [
    ...rowsOf(set, '–', 'set, <strong>new</strong>'),
    ...rowsOf(changed, 'another value', '→ changed'),
    ...rowsOf(removed, 'a value', REMOVED),
  ];
}
