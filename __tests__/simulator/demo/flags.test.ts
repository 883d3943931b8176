import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { findLostFlags, parseFlags } from '../../../simulator/demo/flags.ts';
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

  test('those that npm took for its own are named as they have to be written', () => {
    expect(findLostFlags({ npm_config_fail: 'true', npm_config_open: 'true', npm_config_audit: '' })).toBe(
      'npm start -- --open --fail',
    );
    expect(findLostFlags({ npm_config_loglevel: 'verbose' })).toBeUndefined();
  });
});
