/** All files below a folder. Links are followed, and nothing outside the workspace is read. */
import { joinPaths, within } from '../../text/paths.ts';
import { codeOf, type Disk } from './file-system.ts';
import type { Mistake } from './mistakes.ts';

/** A file as it was found. */
export interface FoundFile {
  /** Where it is on this machine; the links of the folders above it are resolved, so that it is the same by every way. */
  readonly location: string;
  /** As a person knows it, relative to the workspace. */
  readonly name: string;
  /** Relative to the folder that was walked. */
  readonly relative: string;
  /** In bytes. */
  readonly size: number;
}

/** What is below a folder. */
export interface Walk {
  readonly files: FoundFile[];
  /** Names of what no project means: nothing below them was looked at. */
  readonly clutter: string[];
  /** Names of what usually holds secrets; nothing below them was looked at either. */
  readonly secrets: string[];
  readonly faults: { readonly name: string; readonly mistake: Mistake }[];
}

/**
 * What systems, editors, git and npm leave in folders, in lower case. An empty `.gitkeep` would be refused, a `Thumbs.db`
 * would be public, and so would `.git/config`, in which a checkout may keep a token; every file of a package would be a
 * route. Other names that begin with a dot are meant (`.well-known/`).
 */
const CLUTTER = new Set(['.git', '.gitkeep', '.keep', '.ds_store', 'thumbs.db', 'desktop.ini', 'node_modules']);

/** Where git, npm, SSH and others keep secrets, in lower case; an example of a `.env` file is for everybody. */
const SECRET =
  /^(?:\.env(?:rc|\.(?!example$|sample$|template$|dist$|defaults$).*)?|\.npmrc|\.netrc|\.git-credentials|\.ssh|\.aws|id_(?:rsa|dsa|ecdsa|ed25519))$/;

const HIDDEN: Mistake = {
  key: 'hidden',
  one: 'It leads into `.git`, or to a file that usually holds secrets; neither is uploaded.',
  many: 'entries lead into `.git`, or to files that usually hold secrets; neither are uploaded',
  fix: ['remove the link, or copy what is to be public', 'remove the links, or copy what is to be public'],
};
const OUTSIDE: Mistake = {
  key: 'outside',
  one: 'It is a link that leaves the workspace.',
  many: 'links leave the workspace',
  fix: ['copy what it leads to into the workspace', 'copy what they lead to into the workspace'],
};
const OTHER: Mistake = {
  key: 'other',
  one: 'It is neither a file nor a folder.',
  many: 'entries are neither files nor folders',
  fix: ['remove it', 'remove them'],
};
const CIRCLE: Mistake = {
  key: 'circle',
  one: 'It is a link in a circle.',
  many: 'links are in a circle',
  fix: ['remove it', 'remove them'],
};

/** A file that the system does not let us read; `code` is the system's. */
export function unreadable(code: string): Mistake {
  return {
    key: `unreadable ${code}`,
    one: `It cannot be read (${code}).`,
    many: `files or folders cannot be read (${code})`,
    fix: ['make it readable, or remove it', 'make them readable, or remove them'],
  };
}

/**
 * Walks through a folder of the workspace, in the order of names.
 *
 * @param root - the workspace, all links resolved
 * @param workspace - the workspace as it was given
 * @param name - the folder, relative to it
 */
export async function walkFolder(disk: Disk, root: string, workspace: string, name: string): Promise<Walk> {
  const walk: Walk = { files: [], clutter: [], secrets: [], faults: [] };
  await visit({ disk, root, walk }, { location: `${workspace}/${name}`, name, relative: '' }, []);
  return walk;
}

interface Visitor {
  readonly disk: Disk;
  readonly root: string;
  readonly walk: Walk;
}

/** `above` are the real paths of the folders on the way, so that a link in a circle ends. */
async function visit(visitor: Visitor, at: Omit<FoundFile, 'size'>, above: readonly string[]): Promise<void> {
  const { disk, root, walk } = visitor;
  const note = (mistake: Mistake): void => void walk.faults.push({ name: at.name, mistake });
  try {
    const real = await disk.realPath(at.location);
    const inside = real === root ? '' : within(real, root);
    if (inside === undefined) return note(OUTSIDE);
    // By name these are left out, so only a link, or the name of the folder itself, leads here.
    if (
      inside
        .toLowerCase()
        .split('/')
        .some((part) => part === '.git' || SECRET.test(part))
    )
      return note(HIDDEN);
    const place = await disk.look(at.location);
    if (place.is === 'other') return note(OTHER);
    if (place.is === 'file') return void walk.files.push({ ...at, size: place.size });
    if (above.includes(real)) return note(CIRCLE);
    for (const entry of (await disk.list(at.location)).toSorted()) {
      const name = joinPaths(at.name, entry);
      const below = { location: `${real}/${entry}`, name, relative: joinPaths(at.relative, entry) };
      if (CLUTTER.has(entry.toLowerCase())) walk.clutter.push(name);
      else if (SECRET.test(entry.toLowerCase())) walk.secrets.push(name);
      else await visit(visitor, below, [...above, real]);
    }
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    note(unreadable(code));
  }
}
