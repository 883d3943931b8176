import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parseFlags } from '../../../simulator/demo/flags.ts';
import { parseAction } from '../../../simulator/runner/action-file.ts';

test('npm start: flags are the action’s inputs and its own', () => {
  const action = parseAction(readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8'));
  expect(parseFlags(action, ['--slow', '--timeout', '5s', '--dry-run', '--no-wait'])).toMatchObject({
    slow: true,
    live: false,
    inputs: { timeout: '5s', 'dry-run': 'true', wait: 'false' },
  });
  expect(() => parseFlags(action, ['--nonsense'])).toThrow('--nonsense');
  expect(() => parseFlags(action, ['--live', '--fail'])).toThrow('live account');
  for (const { name } of action.inputs)
    if (!name.includes('secret') && !name.includes('token') && name !== 'api-key')
      expect(describeFlags(action)).toContain(name);
});
