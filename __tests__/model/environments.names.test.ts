import { expect, test } from '@jest/globals';
import { findNearNames, nameEnvironment } from '../../src/model/environments.ts';

test.each([
  ['production', { uniqueName: 'production', suffix: undefined }],
  ['staging', { uniqueName: 'staging-environment', suffix: 'staging' }],
  ['staging-environment', { uniqueName: 'staging-environment', suffix: 'staging' }],
  ['pr-1234567890123', { uniqueName: 'pr-1234567890123-environment', suffix: 'pr-1234567890123' }],
])('%s is named as the command-line tools name it', (reference, names) =>
  expect(nameEnvironment(reference)).toEqual({ names }),
);

test.each([
  ['pr-12345678901234', '17 characters'],
  ['Staging', 'lower-case'],
  ['a_b', 'lower-case'],
  ['-a', 'lower-case'],
  ['-environment', 'lower-case'],
])('%s cannot be created', (reference, why) =>
  expect(nameEnvironment(reference)).toEqual({ problem: expect.stringContaining(why) }),
);

const there = (uniqueName: string, domainSuffix?: string) => ({ sid: `ZE${'0'.repeat(32)}`, uniqueName, domainSuffix });

test.each<[string, ReturnType<typeof there>, boolean]>([
  ['Staging', there('staging-environment', 'staging'), true],
  ['my_app', there('my-app-environment', 'my-app'), true],
  ['stagingenvironment', there('staging-environment', 'staging'), true],
  ['stage', there('Stage-Environment', 'st'), true],
  ['Production', there('production'), true],
  ['production-environment', there('main'), true],
  ['stage', there('staging-environment', 'staging'), false],
  ['environment', there('production'), false],
  ['prod', there('production'), false],
])('%s beside %j', (reference, environment, near) =>
  expect(findNearNames(reference, [environment])).toEqual(near ? [environment] : []),
);
