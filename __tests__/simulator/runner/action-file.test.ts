import { expect, test } from '@jest/globals';
import { parseAction } from '../../../simulator/runner/action-file.ts';

const manifest = `name: Probe
inputs:
  poll-interval:
    description: How often
    default: '1s' # a comment
  token:
    default: \${{ github.token }}
  none:
    description: >-
      two
      lines
runs:
  using: node24
  main: main.cjs
`;

test('action.yml: names, defaults, block scalars', () => {
  expect(parseAction(manifest)).toMatchObject({
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
