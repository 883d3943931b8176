/** Scopes that a repository takes from another registry than the public one, by its `.npmrc` and `.yarnrc.yml`. */
import { InputFailure } from '../../model/errors.ts';
import { objectOf, own, textOf } from './json.ts';
import { folderOf, join } from './lockfiles/lockfile.ts';
import type { DependencyList, DependencyWarning, Workspace } from './types.ts';

/** Hosts that everyone can install from. Lockfiles of Yarn v1 name the second, an alias of the first. */
const PUBLIC = new Set(['registry.npmjs.org', 'registry.yarnpkg.com', 'registry.npmjs.com']);

/** The host of a URL when it is not that of the public registry. */
export function otherHost(url: string | undefined): string | undefined {
  const host = url !== undefined && URL.canParse(url) ? new URL(url).host : '';
  return host === '' || PUBLIC.has(host) ? undefined : host.slice(0, 100);
}

type Scopes = (text: string) => Promise<readonly (readonly [scope: string, url: string])[]>;

/** Only the lines about scopes are looked at: the file may hold tokens. */
const npmrc: Scopes = async (text) =>
  [...text.matchAll(/^[ \t]*(@[^:\s]+):registry[ \t]*=[ \t]*"?([^\s"]+)/gm)].map(
    ([, scope = '', url = '']) => [scope, url] as const,
  );

const yarnrc: Scopes = async (text) => {
  const { FAILSAFE_SCHEMA, load } = await import('js-yaml');
  const scopes = objectOf(own(objectOf(load(text, { schema: FAILSAFE_SCHEMA })), 'npmScopes'));
  return Object.entries(scopes).map(
    ([scope, value]) => [`@${scope}`, textOf(own(objectOf(value), 'npmRegistryServer'))] as const,
  );
};

const FILES: Readonly<Record<string, Scopes>> = { '.npmrc': npmrc, '.yarnrc.yml': yarnrc };

/** The scopes of one file. A file that cannot be read tells none: it is only a hint. */
async function scopesOf(file: string, read: Scopes, workspace: Workspace): Promise<Awaited<ReturnType<Scopes>>> {
  try {
    return await read((await workspace.read(file)).text);
  } catch (error) {
    if (error instanceof InputFailure || (error instanceof Error && error.name === 'YAMLException')) return [];
    throw error;
  }
}

/** The list, with warnings about scopes that its folder, or one above, takes from another registry. */
export async function withScopes(list: DependencyList, workspace: Workspace): Promise<DependencyList> {
  const warnings: DependencyWarning[] = [];
  if (!list.dependencies.some(({ name }) => name.startsWith('@'))) return list;
  for (let folder = folderOf(list.file); ; folder = folderOf(folder)) {
    for (const [name, read] of Object.entries(FILES)) {
      const file = join(folder, name);
      if (!(await workspace.exists(file))) continue;
      for (const [scope, url] of await scopesOf(file, read, workspace)) {
        const host = otherHost(url);
        const first = list.dependencies.find((dependency) => dependency.name.startsWith(`${scope}/`))?.name;
        if (host === undefined || first === undefined) continue;
        const line = list.lines.get(first);
        const message = `“${first}”: ${file} takes ${scope.slice(0, 100)} from ${host}. Twilio installs from the public npm registry, without credentials.`;
        warnings.push({ message, file: list.file, ...(line !== undefined && { line }) });
      }
    }
    if (folder === '') return { ...list, warnings: [...list.warnings, ...warnings] };
  }
}
