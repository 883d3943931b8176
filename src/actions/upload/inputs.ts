/** The inputs of `upload/`, declared and read. */
import { type Credentials, readCredentials } from '../../inputs/credentials.ts';
import {
  ACCESS,
  type EnvironmentVariables,
  exampleIn,
  type Given,
  INPUTS,
  optional,
  type Table,
} from '../../inputs/declarations.ts';
import { type Hosts, readHosts } from '../../inputs/hosts.ts';
import { type Report, readService } from '../../inputs/parse.ts';
import { type Reading, readTable } from '../../inputs/table.ts';
import { readFlag } from '../../inputs/words.ts';
import type { Folder } from '../../project/files/folders.ts';
import { yamlLine } from '../../text/yaml.ts';

/** Every input of `upload/`, in the order of its action.yml. */
export const UPLOAD_INPUTS = {
  'service-sid': INPUTS['service-sid'],
  functions: { ...optional, default: 'functions', example: 'functions' },
  assets: { ...optional, default: 'assets', example: 'assets' },
  'dry-run': INPUTS['dry-run'],
  ...ACCESS,
} as const satisfies Table;

type Name = keyof typeof UPLOAD_INPUTS;

/** What is to be uploaded, and where. */
export interface UploadInputs extends Hosts {
  /** A service SID (ZS…) or a unique name. */
  readonly service: string;
  readonly folders: readonly Folder[];
  readonly dryRun: boolean;
  readonly credentials: Credentials;
  /** GITHUB_WORKSPACE, or `.` outside a runner. */
  readonly workspace: string;
}

/** The inputs in the environment, or everything that is wrong with them. */
export function readUploadInputs(env: EnvironmentVariables): Reading<UploadInputs> {
  return readTable<Name, UploadInputs>(UPLOAD_INPUTS, env, (given, report) => parse(given, env, report));
}

function parse(given: Given<Name>, env: EnvironmentVariables, report: Report): UploadInputs | undefined {
  const service = readService(given['service-sid'], report);
  // The second names are the toolkit's.
  const functions = readFolder('functions', given.functions, 'src', report);
  const assets = readFolder('assets', given.assets, 'static', report);
  const dryRun = readFlag('dry-run', UPLOAD_INPUTS['dry-run'].default, given['dry-run'], report);
  const credentials = readCredentials(given, env, report);
  const hosts = readHosts(given, env, report);
  if (credentials === undefined || hosts === undefined) return undefined;
  const workspace = env['GITHUB_WORKSPACE'] || '.';
  return { service, folders: [functions, assets], dryRun, credentials, workspace, ...hosts };
}

/** A folder in the workspace. Whether it is there is seen where it is read. */
function readFolder(name: 'functions' | 'assets', text: string, otherwise: string, report: Report): Folder {
  const kind = name === 'functions' ? 'function' : 'asset';
  const usual = UPLOAD_INPUTS[name].default;
  const given = text.replaceAll('\\', '/');
  const folder = given.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '');
  const rule = 'It is a folder inside the workspace, written relative to it.';
  const fix = exampleIn(UPLOAD_INPUTS, name);
  // Seen before the slashes are trimmed: `/` is what an empty variable leaves of `${{ vars.FOLDER }}/`.
  if (given.startsWith('/'))
    report({ input: name, seen: text, rule: `${rule} If a variable stands before the “/”, it is empty.`, fix });
  else if (/^[A-Za-z]:/.test(folder) || folder.split('/').includes('..'))
    report({ input: name, seen: text, rule, fix });
  const place = folder || (text === '' ? usual : '.');
  return {
    kind,
    input: name,
    seen: place,
    write: (other) => yamlLine(name, other),
    name: place,
    otherwise: folder === '' || folder === usual ? otherwise : undefined,
  };
}
