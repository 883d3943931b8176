/** `project` in the matrix: the files of `upload/`'s trials, then the Build of them, then the deploy. */
import type { Twilio } from '../../simulator/twilio/server.ts';
import type { SubAction } from './sub-actions.ts';
import { announcesBuild, findFlaws, type Trial } from './trial.ts';
import { findWrongVersions, UPLOAD } from './uploads.ts';

const { service, ...uploads } = UPLOAD.places;

/** A step with `project`, its places but the first request, which the main matrix has. */
export const PROJECT: SubAction = {
  name: 'project',
  action: '.',
  twilio: { ...UPLOAD.twilio, buildMs: 50 },
  places: uploads,
  async prepare(twilio) {
    const { files } = await UPLOAD.prepare(twilio);
    const inputs = { project: '.', runtime: 'node24', 'poll-interval': '100ms', timeout: '5m', environment: 'dev' };
    await twilio.addEnvironment({ uniqueName: 'dev-environment', domainSuffix: 'dev' });
    return { files: { ...files, 'package.json': '{"dependencies":{"lodash":"4.17.21"}}' }, inputs };
  },
  findFalseOutputs,
};

function findFalseOutputs(trial: Trial): string[] {
  const { twilio, run } = trial;
  const { outputs } = run;
  const [build] = twilio.builds;
  const live = twilio.environments.find(({ domainSuffix }) => domainSuffix === 'dev')?.buildSid ?? '';
  const versions = [outputs['function-versions'] ?? '', outputs['asset-versions'] ?? ''].join('\n');
  const sids = versions.split('\n').flatMap((line) => line.split('=')[1] ?? []);
  const lies: readonly (readonly [boolean, string])[] = [
    [twilio.builds.length > 1, `${twilio.builds.length} Builds`],
    [(outputs['live-build-sid'] ?? '') !== live, 'another Build is live than it says'],
    [run.exitCode === 0 && (build === undefined || live !== build.sid), 'a success that is not live'],
    [
      build !== undefined && outputs['build-sid'] !== build.sid && !announcesBuild(run),
      'a Build that is named nowhere',
    ],
    [build !== undefined && sids.length === 0, 'a Build and no versions'],
    [sids.length > 0 && sids.length !== 5, `lists ${sids.length} versions`],
    [build !== undefined && !sameSids(build, sids), 'the Build has other versions than the outputs'],
  ];
  return [
    ...findFlaws(trial),
    ...lies.flatMap(([is, words]) => (is ? [words] : [])),
    ...findWrongVersions(twilio, sids),
  ];
}

const sameSids = (build: Twilio['builds'][number], sids: readonly string[]) =>
  [...build.functionVersions, ...build.assetVersions]
    .map(({ sid }) => sid)
    .toSorted()
    .join() === sids.toSorted().join();
