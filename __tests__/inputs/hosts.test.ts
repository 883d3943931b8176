import { describe, expect, test } from '@jest/globals';
import { INPUTS } from '../../src/inputs/declarations.ts';
import { GOOD, inputsOf, lines, problemsOf, type Row } from '../support/inputs.ts';

describe('hosts', () => {
  test.each<[Row, string, string | undefined]>([
    [{}, '', undefined],
    [{ region: 'ie1' }, '.dublin.ie1', 'ie1'],
    [{ region: 'IE1' }, '.dublin.ie1', 'ie1'],
    [{ region: 'us1' }, '.ashburn.us1', 'us1'],
    [{ region: 'au1' }, '.sydney.au1', 'au1'],
    [{ region: 'jp1' }, '.tokyo.jp1', 'jp1'],
    [{ TWILIO_REGION: 'ie1' }, '.dublin.ie1', 'ie1'],
    [{ TWILIO_REGION: 'ie1', region: 'au1' }, '.sydney.au1', 'au1'],
    [{ region: 'ie1', TWILIO_EDGE: 'frankfurt' }, '.frankfurt.ie1', 'ie1'],
    [{ region: 'br1', TWILIO_EDGE: 'sao-paulo' }, '.sao-paulo.br1', 'br1'],
    [{ TWILIO_EDGE: 'umatilla' }, '.umatilla.us1', 'us1'],
    // Twilio may have a second region in Ireland one day; its edge is asked for, and nothing is guessed.
    [{ region: 'ie2', TWILIO_EDGE: 'dublin' }, '.dublin.ie2', 'ie2'],
  ])('%j', (row, middle, region) => {
    expect(inputsOf({ ...GOOD, ...row })).toMatchObject({
      origins: {
        serverless: `https://serverless${middle}.twilio.com`,
        upload: `https://serverless-upload${middle}.twilio.com`,
        monitor: `https://monitor${middle}.twilio.com`,
      },
      loopback: false,
    });
    expect(inputsOf({ ...GOOD, ...row }).region).toBe(region);
  });
  test.each<[Row, string[]]>([
    [{ region: 'dublin' }, ['region → region: ie1']],
    [{ region: 'ie-1' }, ['region → region: ie1']],
    [{ region: 'au' }, ['region → region: au1']],
    [{ TWILIO_REGION: 'tokyo' }, ['TWILIO_REGION → TWILIO_REGION: jp1']],
    [{ region: 'br1' }, ['region → region: ie1']],
    [{ region: 'au2' }, ['region → region: au1']],
    [{ region: 'evil.com/' }, ['region → region: ie1']],
    [{ region: 'au1', TWILIO_EDGE: 'evil.com/' }, ['TWILIO_EDGE → TWILIO_EDGE: sydney']],
    [{ TWILIO_EDGE: 'a@b' }, ['TWILIO_EDGE → TWILIO_EDGE: dublin']],
  ])('%j is refused', (row, expected) => expect(lines({ ...GOOD, ...row })).toEqual(expected));

  test.each([
    ['https://gateway.example.com', 'https://gateway.example.com', false],
    ['https://gateway.example.com:8443/', 'https://gateway.example.com:8443', false],
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010', true],
    ['http://127.9.9.9', 'http://127.9.9.9', true],
    ['http://localhost:4010', 'http://localhost:4010', true],
    ['http://[::1]:4010', 'http://[::1]:4010', true],
  ])('api-url: %s', (url, origin, loopback) => {
    const { origins, ...rest } = inputsOf({ ...GOOD, 'api-url': url, region: 'ie1', TWILIO_EDGE: 'x y' });
    expect(origins).toEqual({ serverless: origin, upload: origin, monitor: origin });
    expect(rest).toMatchObject({ loopback, region: 'ie1' });
  });
  test.each([
    ['http://gateway.example.com', ['in the clear'], 'https://gateway.example.com'],
    ['http://127.0.0.1.example.com', ['in the clear'], 'https://127.0.0.1.example.com'],
    ['http://0.0.0.0', ['in the clear'], 'https://0.0.0.0'],
    ['http://localhost.example.com', ['in the clear'], 'https://localhost.example.com'],
    ['ftp://example.com', ['scheme is https'], 'https://example.com'],
    ['localhost:4010', ['starts with https://'], 'http://localhost:4010'],
    ['example.com', ['starts with https://'], 'https://example.com'],
    ['https://example.com/v1', ['a path'], 'https://example.com'],
    ['https://example.com?a=1', ['a query'], 'https://example.com'],
    ['https://example.com/#a', ['a fragment'], 'https://example.com'],
    ['http://example.com/v1?a#b', ['in the clear', 'a path', 'a query', 'a fragment'], 'https://example.com'],
    ['https://', ['the base of a URL'], INPUTS['api-url'].example],
    ['not a url', ['the base of a URL'], INPUTS['api-url'].example],
  ])('api-url: %s is refused', (url, expected, meant) => {
    const problems = problemsOf({ ...GOOD, 'api-url': url });
    expect(problems).toHaveLength(1);
    for (const rule of expected) expect(problems[0]?.rule).toContain(rule);
    for (const problem of problems) expect(problem).toMatchObject({ seen: url, fix: `api-url: ${meant}` });
  });
  test('a password in api-url is not shown', () => {
    expect(problemsOf({ ...GOOD, 'api-url': 'https://me:pass@word@example.com' })).toEqual([
      expect.objectContaining({ seen: 'https://***@example.com', fix: 'api-url: https://example.com' }),
    ]);
  });
});
