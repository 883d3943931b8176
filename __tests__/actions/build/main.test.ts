/** The promise over random trouble; `npm run test:slow` plays 25 times as many scenes. */
import { test } from '@jest/globals';
import { holdPromise } from '../../support/random-faults.ts';

test('over random trouble', () => holdPromise(400), 120_000);
