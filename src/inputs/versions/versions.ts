/** Lists of versions: text → versions that are right and unlike each other, or one problem with the whole list mended. */
import { normalizeSid } from '../../model/sid.ts';
import { withoutQuotes } from '../../text/pasted-list.ts';
import { yamlList } from '../../text/yaml.ts';
import { exampleLine, INPUTS } from '../declarations.ts';
import { inEntries, type Report } from '../parse.ts';
import { type SidMistake, sidMistake } from '../sid-mistakes.ts';
import { recogniseVersions } from './pasted-versions.ts';
import { pathMistake, type VersionRef, writeVersion } from './version-ref.ts';

/** Inputs that list versions. */
export type VersionsInput = 'function-versions' | 'asset-versions';

const FORM =
  'Versions, `ZN…` or `/path=ZN…`, are separated by new lines, commas or spaces, or are a JSON array of strings.';

/** The versions in one list, right and unlike each other; everything else is reported. */
export function readVersions(name: VersionsInput, text: string, report: Report): readonly VersionRef[] {
  if (text === '') return [];
  const list = withoutComments(text);
  const entries = split(list);
  const read = entries.map((entry) => readVersion(entry));
  const versions = read.filter(isVersion);
  if (versions.length === entries.length && entries.length > 0) return reportRepeats(name, versions, report);
  const meant = recogniseVersions(list);
  if (meant !== undefined) {
    report({ input: name, seen: text, rule: describe(list), fix: writeList(name, meant) });
    return meant;
  }
  if (entries.every((entry) => /^-?$/.test(entry))) {
    const rule = 'The list is given but has no version in it. Leave the line out if there are none.';
    report({ input: name, seen: text, rule, fix: exampleLine(name) });
  } else if (/^[[{]/.test(list) && parseStrings(list) === undefined) {
    report({ input: name, seen: text, rule: describe(list), fix: exampleLine(name) });
  } else {
    reportMistakes(name, entries, read, report);
  }
  return versions;
}

/** A `#` is a comment only at the start of a line or after white space, as in YAML. */
function withoutComments(text: string): string {
  return text.replace(/(^|\s)#.*$/gm, '$1').trim();
}

/** The entries of a list as texts, without quotes around them: they are left over from an array. */
function split(list: string): readonly string[] {
  const entries = parseStrings(list) ?? list.split(/[\s,]+/).filter((entry) => entry !== '');
  return entries.map((entry) => withoutQuotes(entry));
}

/** A JSON array of strings. */
function parseStrings(list: string): readonly string[] | undefined {
  if (!list.startsWith('[')) return undefined;
  try {
    const parsed: unknown = JSON.parse(list);
    const strings = Array.isArray(parsed) && parsed.every((entry) => typeof entry === 'string');
    return strings ? parsed.map((entry: string) => entry.trim()) : undefined;
  } catch {
    return undefined;
  }
}

function isVersion(read: VersionRef | VersionMistake): read is VersionRef {
  return 'sid' in read;
}

function writeList(name: VersionsInput, versions: readonly VersionRef[], remark?: string): string {
  return yamlList(name, versions.map(writeVersion), remark);
}

/** What is written in another way than it should be: pattern → words. */
const HINTS: readonly (readonly [RegExp, string])[] = [
  [/;/, 'A `;` separates nothing.'],
  [/^[ \t]*[-*•]\s/m, 'The dashes of a YAML list are not needed.'],
  [/[:→|]|[-=]>|\s=|=\s/, 'A path and its version are joined by `=` alone.'],
  [/(?<![A-Za-z0-9])(?:zn|Zn|zN)[0-9a-fA-F]{32}/, 'The letters ZN are upper-case.'],
  [/(?:^|[\s,;"'])[\w.-][\w/.-]*["']?\s*[=:]\s*["']?ZN/, 'A path starts with `/`.'],
  [/\p{Cf}/u, 'There are invisible characters in it.'],
];

function describe(list: string): string {
  if (list.startsWith('{')) return `This is a JSON object. ${FORM}`;
  if (list.startsWith('[')) return `It starts with \`[\` but is not a JSON array of strings. ${FORM}`;
  return [...HINTS.flatMap(([pattern, words]) => (pattern.test(list) ? words : [])), FORM].join(' ');
}

/** An entry that is no version. */
interface VersionMistake {
  readonly rule: string;
  /** The version that must have been meant, or undefined when that cannot be known. */
  readonly corrected: VersionRef | undefined;
  /** The path that was given, when it can be one. */
  readonly path: string | undefined;
}

/** `ZN…` or `/path=ZN…`, or what is wrong with it. */
function readVersion(entry: string): VersionRef | VersionMistake {
  const equals = entry.lastIndexOf('=');
  const given = equals === -1 ? undefined : entry.slice(0, equals);
  const sid = entry.slice(equals + 1);
  const wrongPath = given === undefined ? undefined : pathMistake(given);
  const path = wrongPath === undefined ? given : undefined;
  if (equals === -1 && entry.startsWith('/')) {
    const mayBePath = pathMistake(entry) === undefined;
    const rule = 'A path is followed by `=` and the version.';
    return { rule, corrected: undefined, path: mayBePath ? entry : undefined };
  }
  if (sid === '') {
    const place = given === undefined ? 'An entry is empty' : 'No version follows the `=`';
    return { rule: `${place}: the expression there is empty.`, corrected: undefined, path };
  }
  const mistake: SidMistake | undefined = sidMistake(sid, 'ZN');
  if (mistake !== undefined) {
    const { rule, corrected } = mistake;
    return { rule, corrected: corrected === undefined ? undefined : { sid: corrected, path }, path };
  }
  // A path is there to be read by people and to replace an inherited version: without it the version is the same.
  return wrongPath === undefined
    ? { sid: normalizeSid(sid), path }
    : { rule: wrongPath, corrected: { sid: normalizeSid(sid), path: undefined }, path: undefined };
}

/** One problem for each kind of mistake, however many entries have it. */
function reportMistakes(
  name: VersionsInput,
  entries: readonly string[],
  read: readonly (VersionRef | VersionMistake)[],
  report: Report,
): void {
  const kinds = new Map<string, { readonly seen: string[]; readonly first: VersionMistake }>();
  for (const [at, mistake] of read.entries()) {
    if (isVersion(mistake)) continue;
    const kind = kinds.get(mistake.rule) ?? { seen: [], first: mistake };
    kinds.set(mistake.rule, kind);
    kind.seen.push(entries[at] ?? '');
  }
  const mended = mend(read);
  for (const [rule, { seen, first }] of kinds) {
    const fix = mended ?? [{ sid: INPUTS[name].example, path: first.path }];
    report({ input: name, ...inEntries(rule, seen), fix: writeList(name, fix) });
  }
}

/** The whole list when it is known what each entry was meant to be. */
function mend(read: readonly (VersionRef | VersionMistake)[]): readonly VersionRef[] | undefined {
  const versions = read.map((entry) => (isVersion(entry) ? entry : entry.corrected));
  const known = versions.filter((version) => version !== undefined);
  return known.length === versions.length ? findRepeats(known).kept : undefined;
}

/** Versions that cannot stand beside earlier ones: of the same SID, or of the same path. */
interface Repeats {
  readonly kept: readonly VersionRef[];
  readonly sids: readonly VersionRef[];
  readonly paths: readonly VersionRef[];
}

/** The versions unlike those before them and unlike `earlier` ones, and the rest. */
function findRepeats(versions: readonly VersionRef[], earlier: readonly VersionRef[] = []): Repeats {
  const seen = new Set(earlier.flatMap(keysOf));
  const [kept, sids, paths]: [VersionRef[], VersionRef[], VersionRef[]] = [[], [], []];
  for (const version of versions) {
    const { sid, path } = version;
    if (seen.has(sid)) sids.push(version);
    else if (path !== undefined && seen.has(path)) paths.push(version);
    else {
      kept.push(version);
      for (const key of keysOf(version)) seen.add(key);
    }
  }
  return { kept, sids, paths };
}

/** Paths start with a slash, which no SID does. */
function keysOf({ sid, path }: VersionRef): readonly string[] {
  return path === undefined ? [sid] : [sid, path];
}

/** The versions without those that repeat an earlier one, which are reported once. */
function reportRepeats(name: VersionsInput, versions: readonly VersionRef[], report: Report): readonly VersionRef[] {
  const repeats = findRepeats(versions);
  reportAs(name, repeats, 'twice in this list', writeList(name, repeats.kept), report);
  return repeats.kept;
}

/** Reports what both lists name: a Build serves a path once, and a version is of a Function or of an Asset. */
export function reportShared(functions: readonly VersionRef[], assets: readonly VersionRef[], report: Report): void {
  const repeats = findRepeats(assets, functions);
  const fix =
    repeats.kept.length === 0
      ? writeList('function-versions', functions, 'and remove asset-versions')
      : writeList('asset-versions', repeats.kept);
  reportAs('asset-versions', repeats, 'in `function-versions`, too', fix, report);
}

function reportAs(name: VersionsInput, { sids, paths }: Repeats, where: string, fix: string, report: Report): void {
  const rules = [
    sids.length > 0 && `The version is ${where}. Name it once.`,
    paths.length > 0 &&
      `The path is ${where}. A path is one route, so one version answers on it: keep the one you mean.`,
  ].filter((rule) => rule !== false);
  const repeats = [...sids, ...paths].map(writeVersion);
  if (rules.length > 0) report({ input: name, ...inEntries(rules.join(' '), repeats), fix });
}
