/** Names of environments that are yet to be created. Every start reads this file, so nothing else is in it. Pure. */

/** The name of the environment without a domain suffix. */
export const PRODUCTION = 'production';

/** `production` and `prod`, as `--environment=production` of the command-line tool names them, too. */
export const MAY_BE_PRODUCTION = /^prod(?:uction)?(?:-environment)?$/i;

/** What a new environment is called. */
export interface EnvironmentNames {
  readonly uniqueName: string;
  /** Up to 16 characters (Environment resource page). */
  readonly suffix: string | undefined;
}

/** The ending that the command-line tools give to the unique name of every environment but production. */
const ENDING = '-environment';

const cutEnding = (name: string) => (name.endsWith(ENDING) ? name.slice(0, -ENDING.length) : name);

/** Longest domain suffix (Environment resource page). */
const LONGEST_SUFFIX = 16;

/** The names of a new environment, or why there can be none. */
export type Naming = { readonly names: EnvironmentNames } | { readonly problem: string };

/** Names an environment as the command-line tools would: `production`, or `<suffix>-environment`. */
export function nameEnvironment(reference: string): Naming {
  if (reference === PRODUCTION) return { names: { uniqueName: PRODUCTION, suffix: undefined } };
  const suffix = cutEnding(reference);
  if (suffix.length > LONGEST_SUFFIX)
    return {
      problem: `its domain suffix would be “${suffix}”, ${suffix.length} characters; Twilio allows ${LONGEST_SUFFIX}`,
    };
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(suffix))
    return {
      problem: `its domain suffix would be “${suffix}”, and a part of a host name is lower-case letters, digits and hyphens`,
    };
  return { names: { uniqueName: `${suffix}${ENDING}`, suffix } };
}

/** A longer text is no name that was written in another way, in characters. */
const LONGEST_DERIVED = 300;

/**
 * The name for a new environment that a text was most likely meant to be: `PR-7`, `'dev'`, the domain of one, a branch.
 * Undefined where that cannot be known: a SID has no name in it, several words may be several environments, and a branch
 * called `production` may be an expression that another branch gives another value.
 */
export function deriveName(text: string): string | undefined {
  const written = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (text.length > LONGEST_DERIVED) return undefined;
  const host = /^[^a-z]*(?:https?:\/\/)?([a-z0-9_-]+)(?:\.[a-z0-9-]+)*\.twil\.io(?![\w-])/.exec(written);
  if (host !== null) return suffixIn(host[1] ?? '');
  if (/:\/\/|[^\s,;][\s,;]+[^\s,;]/.test(written)) return undefined;
  // What `github.ref` holds, and `github.ref_name` in a pull request: the next run has another.
  if (/^refs\/|\/(?:merge|head)$/.test(written)) return undefined;
  const plain = hyphenate(written);
  if (/(?:^|-)[a-z]{2}[0-9a-f]{32}(?:-|$)/.test(plain)) return undefined;
  const name = shorten(plain);
  return name === '' || (text.includes('/') && MAY_BE_PRODUCTION.test(name)) ? undefined : name;
}

/** The suffix in `greeter-1234-dev`; with two numbers it cannot be told which is Twilio’s. */
function suffixIn(label: string): string | undefined {
  const [number, ...others] = label.matchAll(/-\d{4}(?=-|$)/g);
  if (number === undefined || others.length > 0) return undefined;
  return label.slice(number.index + number[0].length + 1) || PRODUCTION;
}

const hyphenate = (text: string) => text.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** Cut to the length of a suffix; a number at the end stays, since it tells one preview from another. */
function shorten(name: string): string {
  const bare = cutEnding(name);
  if (bare.length <= LONGEST_SUFFIX) return bare;
  const [number = ''] = /-\d{1,9}$/.exec(bare) ?? [];
  return `${hyphenate(bare.slice(0, LONGEST_SUFFIX - number.length))}${number}`;
}
