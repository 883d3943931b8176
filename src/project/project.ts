/** A folder with a project as Twilio's toolkit lays it out → its files, its runtime, where its dependencies are. */
import type { Problem } from '../model/errors.ts';
import { NEWEST_RUNTIME } from '../model/runtimes.ts';
import { yamlLine } from '../text/yaml.ts';
import type { Disk } from './files/file-system.ts';
import type { Folder } from './files/folders.ts';
import { type ProjectFile, readProject } from './files/project.ts';
import { describeLeftOut } from './files/selection.ts';
import { readSettings, SETTINGS_FILE, type Settings } from './settings.ts';

/** A project that can be uploaded. */
export interface Project {
  /** Relative to the workspace; `.` is the workspace itself. */
  readonly folder: string;
  /** In the order of their paths; at least one. */
  readonly files: readonly ProjectFile[];
  /** Files that become no versions, as lines of the log. */
  readonly leftOut: readonly string[];
  readonly runtime: string;
}

/** What {@link openProject} finds, problems among it. */
export interface OpenedProject {
  readonly project: Project | undefined;
  readonly problems: readonly Problem[];
  /** `package.json` of the project, relative to the workspace; undefined when there is none. */
  readonly manifest: string | undefined;
}

/** More than any of these files has, in bytes. */
const LIMIT_BYTES = 1_000_000;

/** Reads the project. `runtime` is that of the input, which wins over the project's own settings. Never throws for what people wrote. */
export async function openProject(
  workspace: string,
  folder: string,
  runtime: string | undefined,
  disk: Disk,
): Promise<OpenedProject> {
  const problems: Problem[] = [];
  const settings = await openSettings(workspace, placeIn(folder, SETTINGS_FILE), disk, problems);
  const { functionsFolder, assetsFolder } = settings;
  const found = await readProject(
    workspace,
    [
      folderOf('function', functionsFolder, 'functions', 'src', folder),
      folderOf('asset', assetsFolder, 'assets', 'static', folder),
    ],
    disk,
  );
  problems.push(...found.problems);
  const manifestText = await readText(workspace, placeIn(folder, 'package.json'), disk);
  const chosen = runtime ?? settings.runtime;
  if (chosen === undefined) problems.push(await explainNoRuntime(manifestText));
  const project =
    chosen === undefined
      ? undefined
      : { folder, files: found.files, leftOut: describeLeftOut(found.leftOut), runtime: chosen };
  return { project, problems, manifest: manifestText === undefined ? undefined : placeIn(folder, 'package.json') };
}

const placeIn = (folder: string, name: string) => (folder === '.' ? name : `${folder}/${name}`);

function folderOf(
  kind: 'function' | 'asset',
  chosen: string | undefined,
  usual: string,
  otherwise: string,
  project: string,
): Folder {
  const at = (name: string) => placeIn(project, name.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, ''));
  return {
    kind,
    input: 'project',
    seen: project,
    write: (name) => {
      if (name === usual) return 'project: .';
      return name.endsWith(`/${usual}`)
        ? yamlLine('project', name.slice(0, -usual.length - 1))
        : `${JSON.stringify({ [`${kind}sFolder`]: name.startsWith(at('')) ? name.slice(at('').length) : name })} in ${at(SETTINGS_FILE)}`;
    },
    name: at(chosen ?? usual),
    otherwise: chosen === undefined ? at(otherwise) : undefined,
  };
}

async function openSettings(workspace: string, name: string, disk: Disk, problems: Problem[]): Promise<Settings> {
  const none: Settings = { functionsFolder: undefined, assetsFolder: undefined, runtime: undefined };
  const text = await readText(workspace, name, disk);
  if (text === undefined) return none;
  const read = await readSettings(text, name);
  if ('settings' in read) return read.settings;
  problems.push(read.problem);
  return none;
}

/** Undefined where there is no such file, or it cannot be read: it may say something, and need not be there. */
async function readText(workspace: string, name: string, disk: Disk): Promise<string | undefined> {
  try {
    const { is, size } = await disk.look(`${workspace}/${name}`);
    return is === 'file' && size <= LIMIT_BYTES ? await (await disk.open(`${workspace}/${name}`)).text() : undefined;
  } catch {
    return undefined;
  }
}

/** Runtimes are explicit, because a Build without one takes that of the last Build, whichever it was. */
async function explainNoRuntime(manifest: string | undefined): Promise<Problem> {
  const node = manifest === undefined ? undefined : await nodeOf(manifest);
  const says = node === undefined ? '' : ` The project’s package.json asks for Node.js ${node.range}.`;
  return {
    input: 'runtime',
    rule: `A \`project\` is built on the runtime that is named, so that it never changes by itself.${says}`,
    fix: yamlLine('runtime', node === undefined ? NEWEST_RUNTIME : `node${node.major}`),
  };
}

/** What `engines.node` asks for, and the oldest major version that it takes; undefined where it names none. */
async function nodeOf(manifest: string): Promise<{ readonly range: string; readonly major: number } | undefined> {
  try {
    const range: unknown = (JSON.parse(manifest) as { engines?: { node?: unknown } }).engines?.node;
    if (typeof range !== 'string') return undefined;
    const { default: semver } = await import('semver');
    const major = semver.minVersion(range)?.major;
    // Anything older is refused for new Builds (Twilio’s runtime pages); the default says what is current.
    return major === undefined || major < 22 ? undefined : { range, major };
  } catch {
    return undefined;
  }
}
