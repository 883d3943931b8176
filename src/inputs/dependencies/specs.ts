/** What a dependency's version may be, given that Twilio installs from the public npm registry only. */
import npa from 'npm-package-arg';
import semver from 'semver';

/** What the text in a manifest asks for. */
export type Spec =
  | { readonly kind: 'version' | 'range' | 'tag'; readonly version: string }
  /** `catalog:` of pnpm or Yarn: only a lockfile knows the version. */
  | { readonly kind: 'catalog' }
  | { readonly kind: 'refused'; readonly rule: string; readonly fix: string };

const REGISTRY = 'Twilio installs dependencies from the public npm registry only';

/** Protocols of npm, Yarn, pnpm and others that name something outside the registry, and what they name. */
const PROTOCOLS = {
  file: 'a file or folder of this repository',
  link: 'a folder of this repository',
  portal: 'a folder of this repository',
  workspace: 'a workspace of this repository',
  exec: 'the output of a script',
  patch: 'a patched package, and the patch would not be there',
  jsr: 'a package of another registry (jsr.io)',
} as const;

/** A member of an object, as it stands in a JSON file. */
export function jsonLine(name: string, version: string): string {
  return `${JSON.stringify(name)}: ${JSON.stringify(version)}`.slice(0, 200);
}

/** Text in a message, at most 80 characters of it. */
export function quoted(text: string): string {
  return `\`${text.length > 80 ? `${text.slice(0, 79)}…` : text}\``;
}

function refused(rule: string, fix: string): Spec {
  return { kind: 'refused', rule, fix };
}

/** A dependency from somewhere else than the registry. */
export function elsewhere(name: string, spec: string, what: string): { readonly rule: string; readonly fix: string } {
  const rule = `${quoted(name)} is ${what} (${quoted(spec)}). ${REGISTRY}: publish it there, or put its code into the functions and assets.`;
  return { rule, fix: jsonLine(name, '<a published version>') };
}

/** A dependency that the package manager changes after it has installed it. */
export function patched(name: string, where: string): { readonly rule: string; readonly fix: string } {
  return elsewhere(name, where, PROTOCOLS.patch);
}

/**
 * A dependency under another name. A Build's dependency is a name and a version, and Twilio looks the version
 * up under that name (so it answered `No matching version found for mylib@file:mylib`,
 * twilio-labs/serverless-toolkit issue 325): there is no way to say "this name, that package". To send the
 * package's own name instead would build, and then fail in the first `require` of the alias.
 */
export function alias(name: string, target: string, version: string): { readonly rule: string; readonly fix: string } {
  const rule =
    `${quoted(name)} is an alias of ${quoted(target)}. Twilio looks versions up under the dependency’s own name and knows no aliases: ` +
    `depend on ${quoted(target)} and require it by that name.`;
  return { rule, fix: jsonLine(target, version) };
}

/** What is wrong with a package's name, or undefined. Old names with capitals are fine, as npm has some. */
function wrongName(name: string): string | undefined {
  if (name === '') return 'it is empty';
  if (name.length > 214) return 'it is longer than 214 characters';
  try {
    npa.resolve(name, '1.0.0', '/');
    return undefined;
  } catch (error) {
    const { message } = error as Error;
    return message.slice(message.lastIndexOf('": ') + 3).replace(/\.$/, '');
  }
}

/** What begins like a version was meant to be one, and no tag. */
const LIKE_VERSION = /^[v=^~<>]*\s*\d/;

function unknown(name: string, spec: string): Spec {
  const [kinds, version] = LIKE_VERSION.test(spec)
    ? ['version or range', semver.coerce(spec)?.version ?? 'latest']
    : ['version, range or tag', 'latest'];
  return refused(`${quoted(spec)} is not a ${kinds} of ${quoted(name)}.`, jsonLine(name, version));
}

function fromRegistry(name: string, result: npa.Result): Spec {
  const spec = String(result.fetchSpec);
  if (result.type === 'version') return { kind: 'version', version: semver.valid(spec, { loose: true }) ?? spec };
  if (result.type === 'range') return { kind: 'range', version: spec };
  return LIKE_VERSION.test(spec) ? unknown(name, spec) : { kind: 'tag', version: spec };
}

function fromAlias(name: string, target: npa.Result): Spec {
  if (target.name === name) return fromRegistry(name, target);
  const { rule, fix } = alias(name, String(target.name), String(target.fetchSpec));
  return refused(rule, fix);
}

function fromPackageArg(name: string, spec: string): Spec {
  const result = npa.resolve(name, spec, '/');
  if (result.type === 'alias') return fromAlias(name, (result as npa.AliasResult).subSpec);
  if (result.registry) return fromRegistry(name, result);
  const what = { git: 'a git repository', remote: 'a tarball at a URL' }[result.type as string];
  const { rule, fix } = elsewhere(name, spec, what ?? PROTOCOLS.file);
  return refused(rule, fix);
}

/** Reads what a manifest or list asks for. Never throws; `spec` may be any JSON value. */
export function readSpec(name: string, spec: unknown): Spec {
  const bad = wrongName(name);
  if (bad !== undefined)
    return refused(`${quoted(name)} is not a package name: ${bad}.`, '"<package name>": "<version>"');
  if (spec === undefined) return refused(`${quoted(name)} has no version.`, jsonLine(name, 'latest'));
  if (typeof spec !== 'string') {
    return refused(
      `The version of ${quoted(name)} is not a string (${quoted(JSON.stringify(spec) ?? 'nothing')}).`,
      jsonLine(name, '1.2.3'),
    );
  }
  const text = spec.trim();
  if (text === '') return refused(`The version of ${quoted(name)} is empty.`, jsonLine(name, 'latest'));
  if (text.startsWith('catalog:')) return { kind: 'catalog' };
  const protocol = /^[a-z]+(?=:)/i.exec(text)?.[0].toLowerCase() ?? '';
  if (Object.hasOwn(PROTOCOLS, protocol)) {
    const { rule, fix } = elsewhere(name, text, PROTOCOLS[protocol as keyof typeof PROTOCOLS]);
    return refused(rule, fix);
  }
  // Yarn Berry writes the registry's own protocol in front of a plain range.
  const rest = text.slice('npm:'.length);
  const plain = protocol === 'npm' && rest !== '' && semver.validRange(rest, { loose: true }) !== null ? rest : text;
  try {
    return fromPackageArg(name, plain);
  } catch {
    return unknown(name, text);
  }
}

/** An exact version in semver's canonical form, or undefined. */
export function exactVersion(text: string | undefined): string | undefined {
  return semver.valid(text) ?? undefined;
}

/** Whether a locked version is one that the manifest asks for. Pre-releases count, as package managers lock them. */
export function satisfies(version: string, spec: Spec): boolean {
  if (spec.kind !== 'version' && spec.kind !== 'range') return true;
  return semver.satisfies(version, spec.version, { loose: true, includePrerelease: true });
}
