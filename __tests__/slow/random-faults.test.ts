/** The promise over random trouble, over and over. */
import { test } from '@jest/globals';
import { checkInvariants } from '../support/random-faults.ts';

test('over random trouble, ten thousand times', () => checkInvariants(10_000), 300_000);
