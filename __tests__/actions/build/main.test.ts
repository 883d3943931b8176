/** The promise over random faults; `npm run test:slow` plays 25 times as many scenarios. */
import { test } from '@jest/globals';
import { checkInvariants } from '../../support/random-faults.ts';

test('over random faults', () => checkInvariants(400), 120_000);
