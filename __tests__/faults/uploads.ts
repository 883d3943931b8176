/** `upload/` in the matrix: a function that changed, one that did not, a new one, an old asset and a new one. */
import type { RecordedRequest, Twilio, Version } from '../../simulator/twilio/server.ts';
import type { SubAction } from './sub-actions.ts';
import type { Trial } from './trial.ts';

const FILES: Readonly<Record<string, string>> = {
  'functions/changed.js': 'exports.changed = 2;\n',
  'functions/same.js': 'exports.same = 1;\n',
  'functions/new.protected.js': 'exports.fresh = 1;\n',
  'assets/old.txt': 'an asset that was there\n',
  'assets/fresh.txt': 'an asset that is new\n',
};

/** The file of each path. */
const SOURCES: ReadonlyMap<string, string> = new Map([
  ['/changed', 'functions/changed.js'],
  ['/same', 'functions/same.js'],
  ['/new', 'functions/new.protected.js'],
  ['/old.txt', 'assets/old.txt'],
  ['/fresh.txt', 'assets/fresh.txt'],
]);

/** Uploads to the Function or Asset of this path. */
const uploadOf = (route: string) => (twilio: Twilio) => (request: RecordedRequest) =>
  request.operation === 'upload' &&
  twilio.resources.some(({ sid, friendlyName }) => friendlyName === route && request.path.includes(sid));

interface Row {
  readonly path: string;
  readonly version?: string;
  readonly end: string;
}

/** `upload/` with its places. */
export const UPLOAD: SubAction = {
  name: 'upload',
  twilio: { latencyMs: 5 },
  places: {
    service: { on: () => 'service', does: 'read' },
    'list of Functions': { on: () => 'functions', does: 'read' },
    'list of versions': { on: () => 'versions', does: 'read' },
    content: { on: () => 'content', does: 'read' },
    'new Function': { on: () => 'create-function', does: 'found' },
    'upload of a function': { on: uploadOf('/changed'), does: 'found' },
    'upload of a new asset': { on: uploadOf('/fresh.txt'), does: 'not found' },
    'upload of an old asset': { on: uploadOf('/old.txt'), does: 'not found' },
  },
  async prepare(twilio) {
    for (const name of ['changed', 'same']) twilio.addFunction(`/${name}`, { content: `exports.${name} = 1;\n` });
    twilio.addAsset('/old.txt');
    // Theirs are a second old, so that what is newest can be seen.
    for (const version of twilio.versions) Object.assign(version, { createdMs: version.createdMs - 1_000 });
    seeded.set(twilio, new Set(twilio.versions.map(({ sid }) => sid)));
    return { files: FILES };
  },
  findFalseOutputs,
};

/** The versions there were before. */
const seeded = new WeakMap<Twilio, ReadonlySet<string>>();

function findFalseOutputs({ twilio, run }: Trial): string[] {
  const made = twilio.versions.filter(({ sid }) => !seeded.get(twilio)?.has(sid));
  const result = JSON.parse(run.outputs['result'] ?? '{}');
  const rows: readonly Row[] = [...(result.functions ?? []), ...(result.assets ?? [])];
  const twice = twilio.resources.filter(({ sid, friendlyName }) =>
    twilio.resources.some((other) => other.sid !== sid && other.friendlyName === friendlyName),
  );
  return [
    ...rows.flatMap((row) => findLiesAbout(row, twilio, made).map((lie) => `${row.path}: ${row.end}, ${lie}`)),
    ...rows.flatMap(({ path }) => (run.rawSummary.includes(path) ? [] : [`${path} is not in the summary`])),
    ...twice.map(({ friendlyName }) => `${friendlyName} was made twice`),
    ...findWrongCounts(run, rows),
  ];
}

function findLiesAbout({ path, version, end }: Row, twilio: Twilio, made: readonly Version[]): string[] {
  const ours = made.filter((one) => one.path === path);
  const named = twilio.versions.find(({ sid }) => sid === version);
  const isUp = end === 'uploaded' || end === 'unchanged';
  const lies: readonly (readonly [boolean, string])[] = [
    [end === 'uploaded' && !ours.some(({ sid }) => sid === version), 'but not at Twilio'],
    [end === 'unchanged' && ours.length > 0, 'but there is a new one'],
    [isUp && !isTheFile(named), 'but not with this content'],
    [!isUp && version !== undefined, 'with a version'],
    [(end === 'failed' || end === 'waiting') && ours.length > 0, 'but it is there'],
    // What an Asset holds cannot be read back, so it is sent again.
    [!path.endsWith('.txt') && ours.length > 1, `${ours.length} versions`],
  ];
  return lies.flatMap(([is, words]) => (is ? [words] : []));
}

/** Versions that are named and do not hold their file. */
export const findWrongVersions = (twilio: Twilio, sids: readonly string[]): string[] =>
  sids
    .filter((sid) => !isTheFile(twilio.versions.find((version) => version.sid === sid)))
    .map((sid) => `${sid} is not the version of a file`);

function isTheFile(version: Version | undefined): boolean {
  const source = SOURCES.get(version?.path ?? '') ?? '';
  const visibility = source.includes('.protected.') ? 'protected' : 'public';
  return version?.visibility === visibility && version.content.toString() === FILES[source];
}

function findWrongCounts({ outputs, exitCode, rawSummary }: Trial['run'], rows: readonly Row[]): string[] {
  const flaws: string[] = [];
  const count = (end: string) => String(rows.filter((row) => row.end === end).length);
  for (const end of ['uploaded', 'unchanged'] as const)
    if (outputs[end] !== count(end)) flaws.push(`${end}: ${outputs[end]}, not ${count(end)}`);
  // Nothing is said of what is unchanged before a file was compared.
  const compared = rows.some(({ end }) => end === 'uploaded' || end === 'unchanged');
  const said = `${count('uploaded')} uploaded, ${compared ? `${count('unchanged')} unchanged` : ''}`;
  if (!rawSummary.includes(said)) flaws.push('the summary counts otherwise');
  const listed = [outputs['function-versions'], outputs['asset-versions']].join('\n').split('\n').filter(Boolean);
  const all = rows.flatMap(({ path, version }) => (version === undefined ? [] : [`${path}=${version}`]));
  if (exitCode === 0 && (rows.length !== SOURCES.size || listed.toSorted().join() !== all.toSorted().join()))
    flaws.push(`lists ${listed.join()}`);
  if (exitCode !== 0 && listed.length > 0) flaws.push('lists after a failure');
  return flaws;
}
