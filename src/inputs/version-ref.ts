/** One entry of a list of versions: `ZN…` or `/path=ZN…`. Pure. */
import { type SidMistake, sidMistake } from './sid-mistakes.ts';

/** One version of a Function or an Asset. */
export interface VersionRef {
  /** `ZN…`, as it was written. */
  readonly sid: string;
  /** The route it answers on, e.g. `/greet`, when it was given as `/greet=ZN…`. */
  readonly path: string | undefined;
}

/** An entry that is no version. */
export interface VersionMistake {
  readonly rule: string;
  /** The version that must have been meant, or undefined when that cannot be known. */
  readonly corrected: VersionRef | undefined;
  /** The path that was given, when it can be one. */
  readonly path: string | undefined;
}

/** A version as the inputs take it. */
export function writeVersion({ sid, path }: VersionRef): string {
  return path === undefined ? sid : `${path}=${sid}`;
}

/** `ZN…` or `/path=ZN…`, or what is wrong with it. */
export function readVersion(entry: string): VersionRef | VersionMistake {
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
    ? { sid, path }
    : { rule: wrongPath, corrected: { sid, path: undefined }, path: undefined };
}

/** Twilio has more rules for paths (they differ for Functions and Assets) and keeps them; these catch slips. */
export function pathMistake(path: string): string | undefined {
  if (!path.startsWith('/')) return 'The path of a version starts with `/`.';
  if (/[\s#]/.test(path)) return 'The path of a version has no spaces and no `#`.';
  if (/[=;,"'`\p{C}]|ZN[0-9a-f]{32}|:$/iu.test(path))
    return 'The path of a version has no `=`, `;`, `,`, quotes or SID in it.';
  return path.length < 256 ? undefined : 'The path of a version is shorter than 256 characters.';
}
