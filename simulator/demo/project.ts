/**
 * Reads a project's `functions/` and `assets/` as Twilio's toolkit would upload them [C]: `name.protected.js`
 * and `name.private.json` carry the visibility, a function's path drops `.js`, white space becomes `-`.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { VersionKind, Visibility } from '../twilio/model/types.ts';

/** One file, ready to be a version. */
export interface ProjectFile {
  readonly kind: VersionKind;
  readonly path: string;
  readonly visibility: Visibility;
  readonly contentType: string;
  readonly content: Buffer;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'application/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
};

/** Path and visibility of a file, given relative to its folder. */
export function nameVersion(kind: VersionKind, file: string): Pick<ProjectFile, 'path' | 'visibility'> {
  const { dir, name, ext } = path.posix.parse(file);
  const found = /^(.*)\.(protected|private)$/.exec(name);
  const bare = `/${path.posix.join(dir, (found?.[1] ?? name) + (kind === 'function' ? '' : ext))}`;
  return { path: bare.replaceAll(/\s+/g, '-'), visibility: (found?.[2] ?? 'public') as Visibility };
}

function readFolder(folder: string, kind: VersionKind): ProjectFile[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .toSorted()
    .map((file) => {
      const relative = path.relative(folder, file).split(path.sep).join('/');
      const contentType = types[path.extname(file)] ?? 'application/octet-stream';
      return { kind, ...nameVersion(kind, relative), contentType, content: readFileSync(file) };
    });
}

/** Every file of a project's two folders, functions first. */
export function readProject(folder: string): ProjectFile[] {
  return [
    ...readFolder(path.join(folder, 'functions'), 'function'),
    ...readFolder(path.join(folder, 'assets'), 'asset'),
  ];
}
