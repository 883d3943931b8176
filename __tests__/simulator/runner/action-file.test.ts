import { expect, test } from '@jest/globals';
import { parseAction } from '../../../simulator/runner/action-file.ts';
import { MANIFEST } from '../../support/probe-action.ts';

test('action.yml: names, defaults, block scalars', () => {
  expect(parseAction(MANIFEST)).toMatchObject({
    name: 'Probe',
    using: 'node24',
    main: 'main.cjs',
    inputs: [
      { name: 'poll-interval', default: '1s' },
      { name: 'token' },
      { name: 'none', description: 'two lines', default: undefined },
    ],
  });
});
