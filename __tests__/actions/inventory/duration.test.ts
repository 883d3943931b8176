import { expect, test } from '@jest/globals';
import { describeMigration } from '../../../src/actions/inventory/duration.ts';

test.each([
  [1, 'Moving it takes 1 Build, about 3 minutes at '],
  [12, 'Moving them takes 12 Builds, about 8 minutes at '],
  [60, 'Moving them takes 60 Builds, about 36 minutes at “max-parallel: 4”, which '],
  [100, 'about 1 hour at '],
  [250, 'about 2 hours and 32 minutes at '],
])('%d environments', (environments, expected) => expect(describeMigration(environments)).toContain(expected));

test('nothing to move takes no words', () => expect(describeMigration(0)).toBe(''));
