import { describe, expect, test } from '@jest/globals';
import { classifyNetworkError } from '../../src/twilio/error-class.ts';

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
