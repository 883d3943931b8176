/** The promise over random trouble; `npm run test:slow` plays ten times as many scenes. */
import { test } from '@jest/globals';
import { holdPromise } from './support/promise.ts';

test('over random trouble', () => holdPromise(1_000), 120_000);
