import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { findLostFlags, flagInputs, OWN_FLAGS, parseFlags } from '../../../simulator/demo/flags.ts';
import { parseAction } from '../../../simulator/runner/action-file.ts';

const action = parseAction(readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8'));

describe('npm start: flags are the action’s inputs and its own', () => {
  test('they are read', () =>
    expect(parseFlags(action, ['--slow', '--timeout', '5s', '--dry-run', '--no-wait', '--region=-x'])).toMatchObject({
      slow: true,
      live: false,
      inputs: { timeout: '5s', 'dry-run': 'true', wait: 'false', region: '-x' },
    }));

  test.each([['-h'], ['--help']])('%s is the help', (flag) => expect(parseFlags(action, [flag]).help).toBe(true));

  test.each([
    ['--timout', 'There is no flag --timout. Did you mean `--timeout`?'],
    ['--verbos', 'There is no flag --verbos. Did you mean `--verbose`?'],
    ['--no-sumary', 'There is no flag --no-sumary. Did you mean `--no-summary`?'],
    ['--nonsense', 'There is no flag --nonsense.'],
    ['--no-timeout', 'There is no flag --no-timeout.'],
    ['-x', 'There is no flag -x.'],
    ['--auth-token=x', 'There is no flag --auth-token.'],
    ['--timeout', '--timeout needs a value.'],
    ['--timeout --fail', '--timeout needs a value.'],
    ['--wait=no', '--wait takes no value.'],
    ['fail', '“fail” belongs to no flag; flags are written `--name` or `--name value`.'],
    ['--live --fail', '--fail and --slow are for the stand-in; a live account cannot be told how to build.'],
  ])('%s: %s', (line, reason) => expect(() => parseFlags(action, line.split(' '))).toThrow(new Error(reason)));

  test.each([
    // npm start --live --dry-run
    [{ npm_config_live: 'true', npm_config_dry_run: 'true' }, [], 'npm start -- --live --dry-run'],
    // npm start --dry-run -- --live
    [{ npm_config_dry_run: 'true' }, ['--live'], 'npm start -- --dry-run --live'],
    // npm start --no-rollback --open -- --service-sid "my shop"
    [
      { npm_config_rollback: '', npm_config_open: 'true' },
      ['--service-sid', 'my shop'],
      'npm start -- --open --no-rollback --service-sid "my shop"',
    ],
    // npm start --environment staging --region=ie1
    [
      { npm_config_environment: 'true', npm_config_region: 'ie1' },
      ['staging'],
      'npm start -- --environment <text> --region ie1',
    ],
  ])('what npm took for its own is named as it has to be written: %j', (env, args, meant) =>
    expect(findLostFlags(action, { npm_config_audit: '', ...env }, args)).toBe(meant),
  );

  test('every flag that npm can take is missed, but for its own --help and --verbose', () => {
    const own = Object.keys(OWN_FLAGS).filter((name) => name !== 'help' && name !== 'verbose');
    for (const name of [...own, ...flagInputs(action).map((input) => input.name)])
      expect(findLostFlags(action, { [`npm_config_${name.replaceAll('-', '_')}`]: 'true' }, [])).toContain(`--${name}`);
  });

  test('what npm is told for itself is not taken for a flag', () => {
    const env = { npm_config_loglevel: 'verbose', npm_config_yes: '', npm_config_environment: '' };
    expect(findLostFlags(action, env, ['--live'])).toBeUndefined();
  });
});
