/** Outputs that the runner does not take: a later step must not be told that it has them. */
import { expect, test } from '@jest/globals';
import { createOutputs } from '../../src/report/outputs.ts';

/** A runner whose disk is full while `full` is true, and what it has written. */
function createRunner() {
  const disk = { full: false };
  const written: string[] = [];
  const warnings: string[] = [];
  const runner = {
    setOutput(name: string, value: string) {
      if (disk.full) throw new Error('no space left on device');
      written.push(`${name}=${value}`);
    },
  };
  return { disk, written, warnings, outputs: createOutputs(runner, { warning: (text) => void warnings.push(text) }) };
}

test('what was written is not written again', () => {
  const { written, outputs } = createRunner();
  expect([outputs.set('status', 'building'), outputs.set('status', 'building')]).toEqual([true, true]);
  expect(written).toEqual(['status=building']);
});

test('what could not be written has not been set, is written as soon as it can be, and is known all the while', () => {
  const { disk, written, warnings, outputs } = createRunner();
  outputs.set('status', 'building');
  disk.full = true;
  expect([outputs.set('status', 'completed'), outputs.set('status', 'completed')]).toEqual([false, false]);
  expect(outputs.all()).toEqual({ status: 'completed' });
  expect(warnings[0]).toBe('The output status could not be written: no space left on device');
  disk.full = false;
  expect(outputs.set('status', 'completed')).toBe(true);
  expect(written).toEqual(['status=building', 'status=completed']);
});

test('what is taken back is empty, and can be set again', () => {
  const { written, outputs } = createRunner();
  outputs.clear('status');
  outputs.set('status', 'building');
  outputs.clear('status');
  outputs.set('status', 'building');
  expect(written).toEqual(['status=building', 'status=', 'status=building']);
  expect(outputs.all()).toEqual({ status: 'building' });
});
