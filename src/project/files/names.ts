/**
 * File name → path and visibility, as Twilio's own toolkit has them (`@twilio-labs/serverless-api` 5.7,
 * utils/fs), odd cases included, so that an existing project needs no change. Pure.
 */
import { pathMistake as mistakeInList } from '../../inputs/versions/version-ref.ts';
import type { VersionKind } from '../../model/build-contents.ts';
import { baseNameOf } from '../../text/paths.ts';
import type { Mistake } from './mistakes.ts';

/** Who may call a function or load an asset. */
export type Visibility = 'public' | 'protected' | 'private';

/** What a version is called, and who may ask for it. */
export interface Naming {
  /** The route, e.g. `/menu/main`. */
  readonly path: string;
  readonly visibility: Visibility;
}

/** The last ending with its dot: `.js`; '' for `.env` and `LICENSE`. */
export function endingOf(name: string): string {
  const base = baseNameOf(name);
  const dot = base.lastIndexOf('.');
  return dot <= 0 ? '' : base.slice(dot);
}

/** What a file becomes; `name` is relative to its folder, with `/`. */
export function nameVersion(kind: VersionKind, name: string): Naming {
  const ending = endingOf(name);
  const slash = name.lastIndexOf('/') + 1;
  const base = name.slice(slash, name.length - ending.length);
  const visibility = name.includes(`.protected${ending}`)
    ? 'protected'
    : name.includes(`.private${ending}`)
      ? 'private'
      : 'public';
  const bare = `/${name.slice(0, slash)}${base.replace(`.${visibility}`, '')}`;
  const path = (kind === 'function' && ending === '.js' ? bare : bare + ending).replace(/\s/g, '-');
  return { path: path.replaceAll('\\', '/').replace(/\/{2,}/g, '/'), visibility };
}

/**
 * What is wrong with a path, by the rules of Twilio's toolkit and by those of the lists of versions, which the main action
 * takes; undefined when nothing is.
 */
export function pathMistake(path: string): Mistake | undefined {
  const renamed = ['rename the file', 'rename the files'] as const;
  const bad = /[#;,?:@+&$()' "=]/.exec(path)?.[0];
  if (bad !== undefined)
    return {
      key: 'characters',
      one: `A path has no \`${bad}\` in it, and this one would be ${path}.`,
      many: 'files have one of `#;,?:@+&$()\'"=` in their names, which a path has not',
      fix: renamed,
    };
  if (path.endsWith('/'))
    return {
      key: 'nameless',
      one: 'Nothing is left of its name without the visibility.',
      many: 'names are empty without the visibility',
      fix: renamed,
    };
  if (/\p{C}/u.test(path))
    return {
      key: 'invisible',
      one: 'A path has no control characters and nothing invisible in it.',
      many: 'names have control characters or something invisible in them, which a path has not',
      fix: renamed,
    };
  if (path.length >= 256)
    return {
      key: 'long',
      one: `A path is shorter than 256 characters, and this one has ${path.length}.`,
      many: 'paths have 256 characters or more',
      fix: renamed,
    };
  if (mistakeInList(path) === undefined) return undefined;
  return {
    key: 'unlisted',
    one: 'A path has neither a backtick nor a SID in it.',
    many: 'names have a backtick or a SID in them, which a path has not',
    fix: renamed,
  };
}

/** As much of a file as is looked at, in bytes. */
const SAMPLE = 1_048_576;

/** The type of a file with this name and these bytes, as the toolkit finds it: by the ending, and without one by the bytes. */
export async function typeOf(name: string, content: Blob): Promise<string> {
  if (endingOf(name) === '') {
    const { fileTypeFromBuffer } = await import('file-type');
    const type = await fileTypeFromBuffer(await content.slice(0, SAMPLE).arrayBuffer());
    if (type !== undefined) return type.mime;
  }
  const { default: mime } = await import('mime-types');
  return mime.lookup(name) || 'application/octet-stream';
}
