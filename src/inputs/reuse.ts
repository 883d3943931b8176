/** What is taken from Builds that exist: `build-sid`, `inherit-from`, `exclude-paths`, `reuse`. */
import { distance } from 'fastest-levenshtein';
import { normalizeSid } from '../model/sid.ts';
import { pastedEntries } from '../text/pasted-list.ts';
import { yamlLine, yamlList } from '../text/yaml.ts';
import { exampleLine, INPUTS } from './declarations.ts';
import { inEntries, type Report, readSid } from './parse.ts';
import { resemblesSid, sidMistake } from './sid-mistakes.ts';
import { readWord, type WordRule } from './words.ts';

/** Wait for a Build that exists; create none. */
export interface ResumeRequest {
  readonly kind: 'resume';
  /** `ZB…`. */
  readonly buildSid: string;
}

/** Make the Build live again that was live in the environment before the one that is live now. */
export interface PreviousRequest {
  readonly kind: 'previous';
}

/** Words for {@link PreviousRequest} that are not the one; any that is two letters from it is meant for it, too. */
const MEANT_PREVIOUS = /^(?:last|prev|before|back|roll-?back|previous[\s_-]?build)$/i;

/** `build-sid`: a Build (ZB…) or `previous`, in any case of letters; undefined for '' and for what was reported. */
export function readBuildSid(text: string, report: Report): ResumeRequest | PreviousRequest | undefined {
  const word = text.toLowerCase();
  if (word === 'previous') return { kind: 'previous' };
  if (MEANT_PREVIOUS.test(word) || (word.length < 12 && distance(word, 'previous') <= 2)) {
    const rule =
      'It is the SID of a Build (ZB…), or `previous`: the Build that was live before the one that is live now.';
    report({ input: 'build-sid', seen: text, rule, fix: 'build-sid: previous' });
    return undefined;
  }
  const buildSid = readSid('build-sid', 'ZB', text, report);
  return buildSid === undefined ? undefined : { kind: 'resume', buildSid };
}

/** When an identical Build may be used in place of a new one. */
export type Reuse = 'on-rerun' | 'always' | 'never';

const REUSE: WordRule<Reuse> = {
  words: ['on-rerun', 'always', 'never'],
  fallback: INPUTS.reuse.default,
  guess: (text) => (/^(?:true|yes)$/i.test(text) ? 'always' : /^(?:false|no|off)$/i.test(text) ? 'never' : 'on-rerun'),
};

/** `reuse`; '' means the default. */
export const readReuse = (text: string, report: Report): Reuse => readWord('reuse', REUSE, text, report);

/**
 * A Build SID (ZB…), or an environment by SID (ZE…), unique name or domain suffix; '' is not read. Names are
 * looked for in a list and never put into a URL, so any single word may be one.
 */
export function readInheritFrom(text: string, report: Report): string {
  const problem = (rule: string, meant?: string) =>
    report({
      input: 'inherit-from',
      seen: text,
      rule,
      fix: meant === undefined ? exampleLine('inherit-from') : yamlLine('inherit-from', meant),
    });
  if (resemblesSid(text)) {
    const kind = /^ZE/i.test(text) ? 'ZE' : 'ZB';
    const mistake = sidMistake(text, kind);
    if (mistake !== undefined) problem(mistake.rule, mistake.corrected);
  } else if (/\s/.test(text) || text.length > 200) {
    problem('It is one Build (ZB…) or one environment: its SID (ZE…), its unique name or its domain suffix.');
  }
  return normalizeSid(text);
}

/** In UTF-16 code units. */
const LONGEST_PATTERN = 1_000;

/** Globs for paths, split by white space, and by commas where these cannot belong to a glob; or a JSON array. */
export function readPatterns(text: string, report: Report): readonly string[] {
  if (text === '') return [];
  const list = text.replace(/(^|\s)#.*$/gm, '$1').trim();
  const patterns = splitPatterns(list);
  if (patterns.every((pattern) => pattern === '-')) {
    const rule = 'The list is given but has no path in it. Leave the line out.';
    report({ input: 'exclude-paths', seen: text, rule, fix: exampleLine('exclude-paths') });
    return [];
  }
  const mistaken = patterns.filter((pattern) => pattern !== '-' && patternMistake(pattern) !== undefined);
  const rules = new Set(mistaken.map((pattern) => patternMistake(pattern) ?? ''));
  const whole = listMistake(list, patterns);
  if (whole !== undefined || rules.size > 0) {
    const meant = mendPatterns(list);
    const fix = meant === undefined ? exampleLine('exclude-paths') : yamlList('exclude-paths', meant);
    const problem = whole === undefined ? inEntries([...rules].join(' '), mistaken) : { seen: text, rule: whole };
    report({ input: 'exclude-paths', ...problem, fix });
  }
  return patterns;
}

/** What is wrong with the list as a whole. A star in front of a line is no pattern. */
function listMistake(list: string, patterns: readonly string[]): string | undefined {
  if (/^\[\s*["']/.test(list) && patterns.some((pattern) => /["']/.test(pattern)))
    return 'It starts with `[` but is not a JSON array of strings.';
  return /^[ \t]*[-*•][ \t]+\S/m.test(list) ? 'The dashes of a YAML list are not needed.' : undefined;
}

function patternMistake(pattern: string): string | undefined {
  // A path has fewer than 256 characters, and a glob of 65 536 is more than picomatch takes.
  if (pattern.length > LONGEST_PATTERN) return `A pattern has at most ${LONGEST_PATTERN} characters.`;
  if (pattern.startsWith('!')) return 'It lists what to leave out; there is no “everything but”.';
  if (/[;"'`]/.test(pattern)) return 'A path has no `;` and no quotes in it.';
  return /^[/*]/.test(pattern) ? undefined : 'The path of a version starts with `/`.';
}

/** The patterns that a list must mean which is written in another way, when they can be read. */
function mendPatterns(list: string): readonly string[] | undefined {
  const entries = pastedEntries(list).flatMap(splitPatterns);
  const meant = entries
    .filter((entry) => !entry.startsWith('!'))
    .map((entry) => (/^[/*]/.test(entry) ? entry : `/${entry}`));
  const read = splitPatterns(meant.join('\n'));
  const same = read.length === meant.length && read.every((pattern, at) => pattern === meant[at]);
  // What is longer is cut where it is shown.
  const right = meant.length > 0 && meant.every((entry) => entry.length <= 300 && patternMistake(entry) === undefined);
  return same && right && !/(?:^|\s)#/m.test(meant.join('\n')) ? [...new Set(meant)] : undefined;
}

function splitPatterns(list: string): readonly string[] {
  if (list.startsWith('[')) {
    try {
      const parsed: unknown = JSON.parse(list);
      if (Array.isArray(parsed) && parsed.every((entry) => typeof entry === 'string'))
        return parsed.map((entry) => entry.trim());
    } catch {
      // Not JSON after all: it is read as written, and refused for not starting with `/`.
    }
  }
  const separator = /[{}()[\]]/.test(list) ? /\s+/ : /[\s,]+/;
  return list.split(separator).filter((entry) => entry !== '');
}
