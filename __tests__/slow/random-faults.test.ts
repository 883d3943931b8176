/** The promise over random faults, over and over. */
import { test } from '@jest/globals';
import { checkInvariants } from '../support/random-faults.ts';

test('over random faults, ten thousand times', () => checkInvariants(10_000), 300_000);
