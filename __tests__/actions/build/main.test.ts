/** The promise over random trouble; `npm run test:slow` plays 25 times as many scenarios. */
import { test } from '@jest/globals';
import { checkInvariants } from '../../support/random-faults.ts';

test('over random trouble', () => checkInvariants(400), 120_000);
