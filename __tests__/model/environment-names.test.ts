import { expect, test } from '@jest/globals';
import { deriveName, nameEnvironment } from '../../src/model/environment-names.ts';

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

test.each([
  ['PR-7', 'pr-7'],
  ["'production'", 'production'],
  ['Production', 'production'],
  ['“dev”', 'dev'],
  ['my.preview_2', 'my-preview-2'],
  ['Größe', 'gro-e'],
  ['Dev-environment', 'dev'],
  ['preview-pull-request-7', 'preview-pull-r-7'],
  ['feature/new_thing', 'feature-new-thin'],
  ['greeter-1234-dev.twil.io', 'dev'],
  ['https://my-app-1234-pr-7.dublin.ie1.twil.io/hello?a=b', 'pr-7'],
  ['greeter-1234.twil.io', 'production'],
])('%s was meant to be %s', (text, name) => {
  expect(deriveName(text)).toBe(name);
  expect(nameEnvironment(name)).toHaveProperty('names');
});

test.each([
  ['several words', 'production staging'],
  ['a list', 'dev,production'],
  ['a branch, where another one may follow', 'refs/heads/main'],
  ['a branch, where another one may follow', '/Production'],
  ['a pull request, where another one may follow', '7/merge'],
  ['a number in the service’s name or in the suffix', 'greeter-1234-5678.twil.io'],
  ['the domain of something else', 'https://greeter.example.com'],
  ['a SID', `ZE${'0'.repeat(32)}`],
  ['a SID in quotes', `'ze${'0123456789abcdef'.repeat(2)}'`],
  ['no letters', '"".'],
  ['a page', 'x'.repeat(301)],
])('nothing is derived from %s: %s', (_, text) => expect(deriveName(text)).toBeUndefined());
