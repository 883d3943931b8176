/**
 * Texts that list versions in some other way than the inputs take them, as people paste them: JSON with a comma too
 * many, a map, YAML, tables, arguments of a command. What is found is only offered to be read, never used. Pure.
 */
import type { VersionRef } from './version-ref.ts';
import { pathMistake } from './version-ref.ts';

const SID = /(?<![A-Za-z0-9])ZN[0-9a-f]{32}(?![A-Za-z0-9])/gi;

/** Words beside versions that are none of their paths: names of inputs and of columns, a visibility, a list's numbers. */
const NOISE =
  /^(?:[-–—\d.)]*|-*(?:function|asset)s?[-_]?versions?|versions?|functions?|assets?|sids?|paths?|visibility|public|protected|private)$/i;

/** What cannot be in a path, and so ends one. */
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}_./~%-]+/u;

/** What stands between a path and its version, where nothing else can be meant. */
const JOINT = /^[\s"'`]*(?:=>|->|[=:→])[\s"'`]*$/;

/**
 * The versions that a text without comments names, all of them, in their order and each once; undefined when there
 * are none, when something else is in it, or when a path may belong to one or to another.
 */
export function recogniseVersions(text: string): readonly VersionRef[] | undefined {
  const visible = text.replace(/\p{Cf}/gu, '').replace(/(^|\s)\/\/.*$/gm, '$1');
  const json = parseJson(visible);
  const versions = json === undefined ? fromWords(visible) : fromValue(json);
  if (versions === undefined || versions.length === 0) return undefined;
  return versions.some(({ path }) => path !== undefined && pathMistake(path) !== undefined)
    ? undefined
    : withoutRepeats(versions);
}

/** Each version once; undefined when a path has two versions, or a version two paths. */
function withoutRepeats(versions: readonly VersionRef[]): readonly VersionRef[] | undefined {
  const once = [...new Map(versions.map((version) => [`${version.path}=${version.sid}`, version])).values()];
  const paths = once.flatMap(({ path }) => path ?? []);
  const unlike = new Set(once.map(({ sid }) => sid)).size === once.length && new Set(paths).size === paths.length;
  return unlike ? once : undefined;
}

function toRef(sid: string, path: string | undefined): VersionRef {
  return { sid: `ZN${sid.slice(2)}`, path };
}

/** A value of JSON, commas too many let pass, or undefined when the text is none. */
function parseJson(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text.replace(/,(?=\s*(?:,|[\]}]))/g, ''));
  } catch {
    return undefined;
  }
}

/** Lists, maps of either direction, and what Twilio answers. */
function fromValue(value: unknown): readonly VersionRef[] | undefined {
  if (typeof value === 'string') return fromWords(value);
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return all(value.map(fromValue));
  const { sid, path } = value as { readonly sid?: unknown; readonly path?: unknown };
  if (typeof sid === 'string' && isVersion(sid)) return [toRef(sid, typeof path === 'string' ? path : undefined)];
  return all(Object.entries(value).map(([key, entry]) => fromEntry(key, entry)));
}

function fromEntry(key: string, value: unknown): readonly VersionRef[] | undefined {
  if (typeof value !== 'string') return fromValue(value);
  if (isVersion(value)) return [toRef(value, NOISE.test(key) ? undefined : withSlash(key))];
  return isVersion(key) && value.startsWith('/') ? [toRef(key, value)] : undefined;
}

function all(lists: readonly (readonly VersionRef[] | undefined)[]): readonly VersionRef[] | undefined {
  return lists.includes(undefined) ? undefined : lists.flatMap((list) => list ?? []);
}

function isVersion(text: string): boolean {
  return text.replace(SID, '') === '' && text !== '';
}

function withSlash(word: string): string {
  return word.startsWith('/') ? word : `/${word}`;
}

/** What stands before, between and behind the versions. */
interface Gap {
  readonly words: readonly string[];
  /** The only word is joined to the version behind it. */
  readonly joined: boolean;
}

/** Any other text: every version with the one word that is beside it. */
function fromWords(text: string): readonly VersionRef[] | undefined {
  // The address of a version at Twilio ends in its SID.
  const plain = text.replace(/https?:\/\/\S{1,300}\/(?=ZN)/gi, '');
  const sids = plain.match(SID) ?? [];
  const gaps = plain.split(SID).map(readGap);
  const before = gaps.slice(0, -1);
  const behind = gaps.slice(1);
  const lengths = (list: readonly Gap[]) => new Set(list.map(({ words }) => words.length));
  const only = (list: readonly Gap[]) => lengths(list).size === 1 && lengths(list).has(1);
  if (behind.at(-1)?.words.length === 0) {
    // Where every version has a path in front of it, or each path is joined to one, none can belong to another.
    const clear = only(before) || before.every(({ words, joined }) => words.length === 0 || joined);
    return clear ? pair(sids, before) : undefined;
  }
  return gaps[0]?.words.length === 0 && only(behind) ? pair(sids, behind) : undefined;
}

/** The versions with their paths; a word without a slash is a path only where it is joined to its version. */
function pair(sids: readonly string[], gaps: readonly Gap[]): readonly VersionRef[] | undefined {
  const versions = sids.map((sid, at) => {
    const { words: [word] = [], joined = false } = gaps[at] ?? {};
    if (word === undefined) return toRef(sid, undefined);
    return word.startsWith('/') || (joined && !/^[A-Z]{2}[0-9A-Za-z]{3,}$/.test(word))
      ? toRef(sid, withSlash(word))
      : undefined;
  });
  return versions.includes(undefined) ? undefined : versions.filter((version) => version !== undefined);
}

function readGap(gap: string): Gap {
  const words = gap.split(BETWEEN_WORDS).filter((word) => !NOISE.test(word));
  const [word = ''] = words;
  return { words, joined: words.length === 1 && JOINT.test(gap.slice(gap.lastIndexOf(word) + word.length)) };
}
