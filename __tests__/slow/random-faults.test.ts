/** The promise over random trouble, over and over. */
import { test } from '@jest/globals';
import { holdPromise } from '../support/random-faults.ts';

test('over random trouble, ten thousand times', () => holdPromise(10_000), 300_000);
