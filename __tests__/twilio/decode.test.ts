import { describe, expect, test } from '@jest/globals';
import { decodeEnvironment } from '../../src/twilio/decode.ts';

const ze = (n: number) => `ZE${n.toString(16).padStart(32, '0')}`;

describe('decodeEnvironment', () => {
  const body = {
    sid: ze(1),
    unique_name: 'production',
    domain_suffix: null,
    domain_name: 'a.twil.io',
    build_sid: null,
  };
  test('nothing is live, production', () => {
    expect(decodeEnvironment(body)).toEqual({
      sid: ze(1),
      uniqueName: 'production',
      domainSuffix: undefined,
      domainName: 'a.twil.io',
      buildSid: undefined,
    });
  });
  test.each([
    ['no object', null],
    ['another SID', { ...body, sid: 'ZSx' }],
    ['a live Build that is none', { ...body, build_sid: '../x' }],
  ])('refuses %s', (_, wrong) => expect(() => decodeEnvironment(wrong)).toThrow());
});
