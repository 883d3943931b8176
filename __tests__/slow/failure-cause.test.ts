import { describe, expect, test } from '@jest/globals';
import type { FaultRule } from '../../simulator/twilio/server.ts';
import { withTwilio } from '../support/action.ts';
import { signals } from '../support/platform.ts';

describe('why a Build failed', () => {
  const failed = { outcome: 'failed', failureAlert: { code: '82003', text: 'no compiler' } } as const;

  test('an alert that names the Build, the service, or neither', async () => {
    const play = (names: 'build' | 'service' | 'none', evidence: string) =>
      withTwilio({ ...failed, failureAlert: { ...failed.failureAlert, names } }, async ({ twilio, run }) => {
        const { outputs, exitCode } = await run();
        expect([exitCode, outputs['verdict']]).toEqual([1, 'failed']);
        expect(JSON.parse(outputs['result'] ?? '').cause).toEqual({ evidence, code: 82003, text: 'no compiler' });
        expect(twilio.connections).toBe(1);
        expect(twilio.requests.find(({ operation }) => operation === 'alerts')?.query).toMatchObject({
          LogLevel: 'error',
        });
      });
    await Promise.all([play('build', 'build'), play('service', 'service'), play('none', 'code')]);
  });

  test.each([
    ['404  \u2018left-padd@1.0.0\u2019 is not in this registry.', { file: 'package.json', line: 4 }],
    ['left-padd@1.0.0 wants lodash@4.17.21', { file: undefined, line: undefined }],
    ['@types/lodash@4.17.21 and my-lodash@1.0.0', { file: undefined, line: undefined }],
  ])('the annotation points at the package that the cause names: %s', async (text, place) => {
    const dependencies = { lodash: '4.17.21', 'left-padd': '1.0.0' };
    await withTwilio({ outcome: 'failed', failureAlert: { code: '82003', text } }, async ({ run }) => {
      const files = { 'package.json': JSON.stringify({ dependencies }, undefined, 2) };
      const { annotations } = await run({ 'dependencies-file': 'package.json' }, { files });
      expect(annotations).toEqual([expect.objectContaining({ type: 'error', title: 'Build failed', ...place })]);
    });
  });

  test('whatever is wrong with Monitor costs one line, and the verdict is what it was', async () => {
    const play = (fault: Omit<FaultRule, 'on'>, words: string) =>
      withTwilio(failed, async ({ twilio, run }) => {
        twilio.fault({ on: 'alerts', ...fault });
        const { outputs, log, annotations, exitCode } = await run();
        expect([exitCode, outputs['verdict'], outputs['status']]).toEqual([1, 'failed', 'failed']);
        const lines = log.split('\n').filter((line) => line.includes('could not be asked'));
        expect(lines).toEqual([expect.stringContaining(words)]);
        expect(annotations).toHaveLength(1);
      });
    await Promise.all([
      play({ kind: 403 }, '403'),
      play({ kind: 'reset' }, 'connection reset'),
      play({ kind: 'wrong-json' }, 'an answer that cannot be used'),
      play({ kind: 'hang' }, 'no answer within 3 s'),
    ]);
  });

  signals.test('a cancel during the look-up ends the process and not the verdict', async () => {
    await withTwilio(failed, async ({ twilio, start }) => {
      twilio.fault({ on: 'alerts', kind: 'hang' });
      twilio.onRequest = ({ operation }) => {
        if (operation === 'alerts') running.cancel();
      };
      const running = start();
      const { outputs, log, exitCode } = await running.done;
      expect([exitCode, outputs['verdict']]).toEqual([1, 'failed']);
      expect(log).toContain('Twilio’s Debugger could not be asked for the reason (cancelled).');
    });
  });

  test('a Build that had failed before is asked about once', async () => {
    await withTwilio(failed, async ({ twilio, run }) => {
      const build = twilio.addBuild({ status: 'failed', dateCreated: new Date(Date.now() - 60_000) });
      twilio.addAlert({ text: 'old story', code: '82007', resourceSid: build.sid, atMs: Date.now() - 50_000 });
      const { outputs, log } = await run({
        'build-sid': build.sid,
        'function-versions': '',
        'asset-versions': '',
        runtime: '',
      });
      expect(outputs['verdict']).toBe('failed');
      expect(log).toContain('old story');
      expect(twilio.count('alerts')).toBe(1);
    });
  });
});
