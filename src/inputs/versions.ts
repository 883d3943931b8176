import { normalizeSid } from '../model/sid.ts';
import { yamlLine } from '../text/yaml.ts';
import { exampleLine, INPUTS } from './declarations.ts';
import type { Report } from './parse.ts';
import { sidMistake } from './sid-mistakes.ts';

/** One version of a Function or an Asset. */
export interface VersionRef {
  /** `ZN…`, the digits in lower case. */
  readonly sid: string;
  /** The route it answers on, e.g. `/greet`, when it was given as `/greet=ZN…`. */
  readonly path: string | undefined;
}

/** Inputs that list versions. */
export type VersionsInput = 'function-versions' | 'asset-versions';

const SEPARATED = 'Versions are separated by new lines, commas or spaces, or are a JSON array of strings';

/** The versions in one list, right and unlike each other; every other entry is reported. */
export function readVersions(name: VersionsInput, text: string, report: Report): readonly VersionRef[] {
  if (text === '') return [];
  const entries = split(name, text, report);
  if (entries === undefined) return [];
  if (entries.length === 0) {
    report({
      input: name,
      seen: text,
      rule: 'The list is given but has no version in it. Leave the line out if there are none.',
      fix: exampleLine(name),
    });
  }
  const versions = entries.map((entry) => readVersion(name, entry, report)).filter((version) => version !== undefined);
  return distinct(
    versions.map((version) => ({ version, name })),
    report,
  ).map(({ version }) => version);
}

/** Reports what both lists name: a Build serves a path once, and a version is of a Function or of an Asset. */
export function reportShared(functions: readonly VersionRef[], assets: readonly VersionRef[], report: Report): void {
  const named = (name: VersionsInput) => (version: VersionRef) => ({ version, name });
  distinct([...functions.map(named('function-versions')), ...assets.map(named('asset-versions'))], report);
}

interface Listed {
  readonly version: VersionRef;
  readonly name: VersionsInput;
}

/** The entries without those that repeat the SID or the path of an earlier one; these are reported. */
function distinct(listed: readonly Listed[], report: Report): readonly Listed[] {
  const sids = new Map<string, Listed>();
  const paths = new Map<string, Listed>();
  return listed.filter((entry) => {
    const { sid, path } = entry.version;
    const duplicate = sids.get(sid);
    const earlier = duplicate ?? (path === undefined ? undefined : paths.get(path));
    if (earlier === undefined) {
      sids.set(sid, entry);
      if (path !== undefined) paths.set(path, entry);
      return true;
    }
    const where = earlier.name === entry.name ? 'twice in this list' : `in \`${earlier.name}\`, too`;
    report({
      input: entry.name,
      seen: written(entry.version),
      rule:
        duplicate === undefined
          ? `The path is ${where}. A path is one route, so one version answers on it: keep the one you mean.`
          : `The version is ${where}. Name it once.`,
      fix: `${yamlLine(earlier.name, written(earlier.version))} # once`,
    });
    return false;
  });
}

function written({ sid, path }: VersionRef): string {
  return path === undefined ? sid : `${path}=${sid}`;
}

/** The entries of a list as texts; undefined when it cannot be taken apart, which is reported. */
function split(name: VersionsInput, text: string, report: Report): readonly string[] | undefined {
  // A `#` is a comment only at the start of a line or after white space, as in YAML.
  const list = text.replace(/(^|\s)#.*$/gm, '$1').trim();
  const problem = (rule: string, fix = exampleLine(name)) => report({ input: name, seen: text, rule, fix });
  if (list.startsWith('{')) {
    problem(`This is a JSON object. ${SEPARATED}.`);
    return undefined;
  }
  if (!list.startsWith('[')) {
    const entries = list.split(/[\s,]+/).filter((entry) => entry !== '');
    const dashed = entries.filter((entry) => entry !== '-');
    if (dashed.length < entries.length) {
      const right = dashed.find((entry) => readVersion(name, entry, () => {}) !== undefined);
      problem(
        `${SEPARATED}; the dashes of a YAML list are not needed.`,
        right === undefined ? undefined : yamlLine(name, right),
      );
    }
    return dashed;
  }
  const parsed = parseArray(list);
  if (parsed === undefined) {
    problem('It starts with `[` but is not a JSON array.', `${name}: '["${INPUTS[name].example}"]'`);
    return undefined;
  }
  if (parsed.every((entry) => typeof entry === 'string')) return parsed.map((entry) => entry.trim());
  problem('In a JSON array every version is a string.', `${name}: '["${INPUTS[name].example}"]'`);
  return undefined;
}

function parseArray(text: string): readonly unknown[] | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** `ZN…` or `/path=ZN…`. */
function readVersion(name: VersionsInput, entry: string, report: Report): VersionRef | undefined {
  // Quotes are left over from a JSON array; they cannot be misunderstood.
  const bare = entry.replace(/^["']+|["']+$/g, '');
  // The last `=`, since a path may hold one and a SID cannot.
  const equals = bare.lastIndexOf('=');
  const path = equals === -1 ? undefined : bare.slice(0, equals);
  const sid = equals === -1 ? bare : bare.slice(equals + 1);
  const problem = (rule: string, fix: string) => report({ input: name, seen: entry, rule, fix });
  const example = path === undefined || pathMistake(path) ? INPUTS[name].example : `${path}=${INPUTS[name].example}`;
  if (bare.startsWith('/') && equals === -1) {
    problem(
      'A path is followed by `=` and the version.',
      yamlLine(name, `${pathMistake(bare) ? '/path' : bare}=${INPUTS[name].example}`),
    );
    return undefined;
  }
  const mistake = sidMistake(sid, 'ZN');
  if (mistake !== undefined) {
    const meant = mistake.corrected === undefined ? example : written({ sid: mistake.corrected, path });
    problem(mistake.rule, yamlLine(name, meant));
    return undefined;
  }
  const wrongPath = path === undefined ? undefined : pathMistake(path);
  if (path === undefined || wrongPath === undefined) return { sid: normalizeSid(sid), path };
  const meant = pathMistake(`/${path}`) === undefined && path !== '' ? `/${path}=${sid}` : `/path=${sid}`;
  problem(wrongPath, yamlLine(name, meant));
  return undefined;
}

/** Twilio has more rules for paths (they differ for Functions and Assets) and keeps them; these catch slips. */
function pathMistake(path: string): string | undefined {
  if (!path.startsWith('/')) return 'The path of a version starts with `/`.';
  if (/[\s#]/.test(path)) return 'The path of a version has no spaces and no `#`.';
  return path.length < 256 ? undefined : 'The path of a version is shorter than 256 characters.';
}
