import { describe, expect, test } from '@jest/globals';
import { classifyNetworkError, parseRetryAfter } from '../../src/twilio/error-class.ts';

describe('what was certainly not sent', () => {
  const fetchError = (code: string, erroredSysCall?: string) =>
    Object.assign(new Error(code), { name: 'FetchError', type: 'system', code, erroredSysCall });
  test.each([
    ['ECONNREFUSED', 'connect', 'unsent'],
    ['ENOTFOUND', 'getaddrinfo', 'unsent'],
    ['EAI_AGAIN', 'getaddrinfo', 'unsent'],
    ['ETIMEDOUT', 'connect', 'unsent'],
    ['EHOSTUNREACH', 'connect', 'unsent'],
    // On a connection that is open, these may come after Twilio has the request.
    ['ETIMEDOUT', 'read', 'unknown'],
    ['EHOSTUNREACH', 'read', 'unknown'],
    ['ECONNRESET', 'read', 'unknown'],
    ['EPIPE', 'write', 'unknown'],
    ['EPROTO', 'write', 'unknown'],
    ['ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC', undefined, 'unknown'],
    ['HPE_INVALID_CONSTANT', undefined, 'unknown'],
    ['CERT_HAS_EXPIRED', undefined, 'final'],
  ])('%s in %s: %s', (code, syscall, expected) => {
    expect(classifyNetworkError(fetchError(code, syscall)).class).toBe(expected);
  });
  test('a mistake in the program is not a network error', () => {
    expect(() => classifyNetworkError(new TypeError('x is not a function'))).toThrow('x is not a function');
  });
});

test.each<[string | null, string | null, number | undefined]>([
  ['5', null, 5_000],
  ['Sun, 06 Nov 1994 08:49:37 GMT', 'Sun, 06 Nov 1994 08:49:27 GMT', 10_000],
  ['Sun, 06 Nov 1994 08:49:37 GMT', 'Sun, 06 Nov 1994 08:50:00 GMT', 0],
  // This machine's clock says nothing about the server's.
  ['Sun, 06 Nov 2094 08:49:37 GMT', null, undefined],
  ['Sun, 06 Nov 1994 08:49:37 GMT', 'soon', undefined],
  ['soon', null, undefined],
  ['-1', null, undefined],
  [null, null, undefined],
])('Retry-After %j at %j is %j ms', (value, date, expected) => expect(parseRetryAfter(value, date)).toBe(expected));
