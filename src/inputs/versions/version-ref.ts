/** One version that a Build is to have, and what its path may be. Pure. */

/** One version of a Function or an Asset. */
export interface VersionRef {
  /** `ZN…`, the digits in lower case. */
  readonly sid: string;
  /** The route it answers on, e.g. `/greet`, when it was given as `/greet=ZN…`. */
  readonly path: string | undefined;
}

/** A version as the inputs take it. */
export function writeVersion({ sid, path }: VersionRef): string {
  return path === undefined ? sid : `${path}=${sid}`;
}

/** Twilio has more rules for paths (they differ for Functions and Assets) and keeps them; these catch slips. */
export function pathMistake(path: string): string | undefined {
  if (!path.startsWith('/')) return 'The path of a version starts with `/`.';
  if (/[\s#]/.test(path)) return 'The path of a version has no spaces and no `#`.';
  if (/[=;,"'`\p{C}]|ZN[0-9a-f]{32}|:$/iu.test(path))
    return 'The path of a version has no `=`, `;`, `,`, quotes or SID in it.';
  return path.length < 256 ? undefined : 'The path of a version is shorter than 256 characters.';
}
