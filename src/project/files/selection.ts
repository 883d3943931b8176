/** Which files of a folder become versions, as Twilio's toolkit chooses them, and which are left out. Pure. */
import type { VersionKind } from '../../model/build-contents.ts';
import { listNames } from './mistakes.ts';
import { endingOf } from './names.ts';
import type { FoundFile } from './walk.ts';

/** A file that becomes no version. */
export interface LeftOut {
  /** Relative to the workspace. */
  readonly name: string;
  /**
   * `clutter`: no project means it; `secret`: it usually holds secrets; `source`: TypeScript, compiled beside it; `code`: it
   * looks like code, but is no `.js`.
   */
  readonly why: 'clutter' | 'secret' | 'source' | 'code' | 'other';
}

/** The files of one folder, sorted out. */
export interface Selection {
  readonly chosen: readonly FoundFile[];
  readonly leftOut: readonly LeftOut[];
  /** TypeScript of which no JavaScript is there. */
  readonly uncompiled: readonly FoundFile[];
}

/** Sorts out the files of a folder. Every file is an Asset; Functions are `.js` files. */
export function selectFiles(kind: VersionKind, found: readonly FoundFile[]): Selection {
  if (kind === 'asset') return { chosen: found, leftOut: [], uncompiled: [] };
  const names = new Set(found.map(({ relative }) => relative));
  const chosen: FoundFile[] = [];
  const leftOut: LeftOut[] = [];
  const uncompiled: FoundFile[] = [];
  for (const file of found) {
    const why = endingOf(file.relative) === '.js' ? 'chosen' : judge(file.relative, names);
    if (why === 'chosen') chosen.push(file);
    else if (why === 'uncompiled') uncompiled.push(file);
    else leftOut.push({ name: file.name, why });
  }
  return { chosen, leftOut, uncompiled };
}

function judge(name: string, names: ReadonlySet<string>): LeftOut['why'] | 'uncompiled' {
  if (/\.d\.[cm]?ts$/.test(name)) return 'source';
  const [, bare, module] = /^(.*)\.([cm]?)tsx?$/.exec(name) ?? [];
  if (bare !== undefined) return names.has(`${bare}.js`) || names.has(`${bare}.${module}js`) ? 'source' : 'uncompiled';
  return /\.(?:[cm]?js|jsx)$/i.test(name) ? 'code' : 'other';
}

const WORDS: Readonly<Record<Exclude<LeftOut['why'], 'other'>, string>> = {
  clutter: 'Left out, since no project means them',
  secret: 'Left out, since they usually hold secrets',
  source: 'Left out, since they are TypeScript',
  code: 'Left out, though they look like code: Functions are `.js` files',
};

/** What was left out, for the log: one line for each reason. Names of what looks like code are all told, up to 50. */
export function describeLeftOut(leftOut: readonly LeftOut[]): readonly string[] {
  return (['clutter', 'secret', 'source', 'code'] as const).flatMap((reason) => {
    const names = leftOut.filter(({ why }) => why === reason).map(({ name }) => name);
    if (names.length === 0) return [];
    const listed = reason === 'code' && names.length <= 50 ? names.join(', ') : listNames(names);
    return [`${WORDS[reason]}: ${listed}.`];
  });
}
