/** What differs from before: versions, dependencies, runtime, variables. Pure. */
import type { Change } from '../../model/build-difference.ts';
import { codeSpan, escapeMarkdown } from '../../text/markdown.ts';
import { count } from '../../text/quantities.ts';
import { shortenSids } from '../../text/short-sids.ts';
import type { RunReport, VariableFacts } from '../facts.ts';
import { fold, formatRows } from './blocks.ts';

/** A longer table is folded, so that what follows it is seen. */
const MOST_OPEN = 12;

/** Name, before and now as Markdown. */
type Row = readonly [name: string, before: string, now: string];

/**
 * A table of what changed, or would; '' where nothing is compared, or nothing differs. It is open where it is of a
 * deploy, and folded where the Build went nowhere.
 */
export function formatChanges({ facts, ending }: RunReport, rows: number): string {
  const { changes, variables, deploy, request } = facts;
  const difference = changes?.difference;
  const table = [
    ...(difference?.changes.map(rowOf) ?? []),
    ...(variables === undefined ? [] : listVariables(variables)),
  ];
  if (table.length === 0 || rows === 0) return '';
  const planned = request?.dryRun === true || ending.verdict === 'planned';
  const same = [
    ...(difference === undefined ? [] : describeSame(difference.kept, 'path')),
    ...(difference === undefined ? [] : describeSame(difference.keptDependencies, 'dependency', 'dependencies')),
    ...(variables === undefined ? [] : describeSame(variables.unchanged.length, 'variable')),
  ];
  const words = `<strong>${count(table.length, 'change')}</strong>${planned ? ', if this were no dry run' : ''}`;
  const title = [words, ...(same.length === 0 ? [] : [`${same.join(' and ')} unchanged`])].join(' · ');
  const unknown = difference?.unknown ?? [];
  const contents = [
    formatRows(['Changed', 'Before', 'Now'], table, rows),
    ...(unknown.length === 0 ? [] : [`Not comparable: ${escapeMarkdown(unknown.join(', '))}.`]),
  ].join('\n\n');
  const open = deploy !== undefined && ending.verdict !== 'failed' && table.length <= MOST_OPEN;
  return fold(title, contents, open);
}

const describeSame = (n: number, noun: string, plural?: string) => (n === 0 ? [] : [count(n, noun, plural)]);

function rowOf(change: Change): Row {
  const { kind, name, before, now, unsure, otherKind } = change;
  const isVersion = kind === 'function' || kind === 'asset';
  const label = kind === 'runtime' ? 'runtime' : codeSpan(shortenSids(name), 200);
  const remark = otherKind === true ? ` (${kind === 'asset' ? 'function' : 'asset'} before, ${kind} now)` : '';
  const unsureWords = unsure === true ? ' (may be the same)' : '';
  if (now === undefined)
    return [
      label,
      showValue(before, isVersion),
      unsure === true ? 'left to the platform' : '❌ <strong>removed</strong>',
    ];
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
  const short = shortenSids(value);
  return short === value ? 'a new version' : codeSpan(short);
}

/** Values are shown nowhere. */
function listVariables({ set, changed, removed, putBack }: VariableFacts): readonly Row[] {
  const back = new Set(putBack);
  const rowsOf = (names: readonly string[], before: string, now: string) =>
    names.map((name): Row => [codeSpan(name, 128), before, back.has(name) ? 'put back as it was' : now]);
  return [
    ...rowsOf(set, '–', 'set, <strong>new</strong>'),
    ...rowsOf(changed, 'another value', '→ changed'),
    ...rowsOf(removed, 'a value', '❌ <strong>removed</strong>'),
  ];
}
