/** What a repository takes from another registry than the public one, by its `.npmrc` and `.yarnrc.yml`. */
import { InputFailure } from '../../model/errors.ts';
import { folderOf, joinPaths } from '../../text/paths.ts';
import { objectOf, own, textOf } from './json.ts';
import type { DependencyList, DependencyWarning, Workspace } from './types.ts';

/** Hosts that everyone can install from. Lockfiles of Yarn v1 name the second, an alias of the first. */
const PUBLIC = new Set(['registry.npmjs.org', 'registry.yarnpkg.com', 'registry.npmjs.com']);

/** The host of a URL when it is not that of the public registry. */
export function otherHost(url: string | undefined): string | undefined {
  const host = url !== undefined && URL.canParse(url) ? new URL(url).host : '';
  return host === '' || PUBLIC.has(host) ? undefined : host.slice(0, 100);
}

/** The registry of each scope; '' stands for every package that no scope is given for. */
type Scopes = (text: string) => Promise<readonly (readonly [scope: string, url: string])[]>;

/** Only the lines about registries are looked at: the file may hold tokens. */
const npmrc: Scopes = async (text) =>
  [...text.matchAll(/^[ \t]*(?:(@[^:\s]+):)?registry[ \t]*=[ \t]*"?([^\s"]+)/gm)].map(
    ([, scope = '', url = '']) => [scope, url] as const,
  );

const yarnrc: Scopes = async (text) => {
  const { FAILSAFE_SCHEMA, load } = await import('js-yaml');
  const settings = objectOf(load(text, { schema: FAILSAFE_SCHEMA }));
  const scopes = Object.entries(objectOf(own(settings, 'npmScopes')));
  return [
    ...scopes.map(([scope, value]) => [`@${scope}`, textOf(own(objectOf(value), 'npmRegistryServer'))] as const),
    ['', textOf(own(settings, 'npmRegistryServer'))] as const,
  ];
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

/** The warnings about one file. */
function warningsOf(
  file: string,
  registries: Awaited<ReturnType<Scopes>>,
  list: DependencyList,
): readonly DependencyWarning[] {
  const scopes = registries.map(([scope]) => scope).filter((scope) => scope !== '');
  const isIn = (name: string, scope: string): boolean => name.startsWith(`${scope}/`);
  return registries.flatMap(([scope, url]) => {
    const host = otherHost(url);
    const first = list.dependencies.find(({ name }) =>
      scope === '' ? !scopes.some((other) => isIn(name, other)) : isIn(name, scope),
    )?.name;
    if (host === undefined || first === undefined) return [];
    const line = list.lines.get(first);
    const what = scope === '' ? 'packages' : scope.slice(0, 100);
    const message = `“${first}”: ${file} takes ${what} from ${host}. Twilio installs from the public npm registry, without credentials.`;
    return [{ message, file: list.file, ...(line !== undefined && { line }) }];
  });
}

/** The list, with warnings about what its folder, or one above, takes from another registry. */
export async function withRegistries(list: DependencyList, workspace: Workspace): Promise<DependencyList> {
  const warnings: DependencyWarning[] = [];
  if (list.dependencies.length === 0) return list;
  for (let folder = folderOf(list.file); ; folder = folderOf(folder)) {
    for (const [name, read] of Object.entries(FILES)) {
      const file = joinPaths(folder, name);
      if (await workspace.exists(file)) warnings.push(...warningsOf(file, await scopesOf(file, read, workspace), list));
    }
    if (folder === '') return { ...list, warnings: [...list.warnings, ...warnings] };
  }
}
