import { expect, test } from '@jest/globals';
import { describeMigration } from '../../../src/actions/inventory/duration.ts';

test.each([
  [1, 'Moving it takes 1 Build, about 2 m 24 s at '],
  [12, 'Moving them takes 12 Builds, about 7 m 12 s at '],
  [60, 'Moving them takes 60 Builds, about 36 m 00 s at “max-parallel: 4”, which '],
  [100, 'about 1 h 00 m at '],
  [250, 'about 2 h 31 m at '],
])('%d environments', (environments, expected) => expect(describeMigration(environments)).toContain(expected));

test('nothing to move takes no words', () => expect(describeMigration(0)).toBe(''));
