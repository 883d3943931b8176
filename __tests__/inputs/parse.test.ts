import { describe, expect, test } from '@jest/globals';
import { GOOD, inputsOf, problemsOf } from '../support/inputs.ts';

describe('durations', () => {
  test.each([
    ['timeout', '5s', 5000],
    ['timeout', '1.5m', 90_000],
    ['timeout', '1h', 3_600_000],
    ['timeout', '1000ms', 1000],
    ['timeout', '24h', 86_400_000],
    ['poll-interval', '100ms', 100],
    ['poll-interval', '60s', 60_000],
    ['poll-interval', '0.25s', 250],
  ])('%s: %s', (name, text, milliseconds) => {
    const { timeoutMs, pollIntervalMs } = inputsOf({ ...GOOD, [name]: text });
    expect(name === 'timeout' ? timeoutMs : pollIntervalMs).toBe(milliseconds);
  });
  test.each([
    ['5s', 5_000],
    ['10m', 600_000],
  ])('health-check-timeout: %s', (text, milliseconds) => {
    const checked = { environment: 'production', 'health-check': '/health' };
    const { deploy } = inputsOf({ ...GOOD, ...checked, 'health-check-timeout': text });
    expect(deploy?.healthTimeoutMs).toBe(milliseconds);
  });
  test.each([
    ['timeout', '10', '10m', 'The unit is missing'],
    ['timeout', '600', '10m', 'The unit is missing'],
    ['timeout', '600000', '10m', 'The unit is missing'],
    ['timeout', '-1', '10m', 'followed by its unit'],
    ['timeout', 'NaN', '10m', 'followed by its unit'],
    ['timeout', '1e9', '10m', 'followed by its unit'],
    ['timeout', 'Infinity', '10m', 'followed by its unit'],
    ['timeout', '5 parsecs', '5m', 'followed by its unit'],
    ['timeout', '10 minutes', '10m', 'followed by its unit'],
    ['timeout', '10M', '10m', 'followed by its unit'],
    ['timeout', '1h30m', '90m', 'followed by its unit'],
    ['timeout', '٣s', '10m', 'followed by its unit'],
    ['timeout', '0s', '10m', 'between 1s and 24h'],
    ['timeout', '999ms', '1s', 'between 1s and 24h'],
    ['timeout', '25h', '24h', 'between 1s and 24h'],
    ['poll-interval', '5', '5s', 'The unit is missing'],
    ['poll-interval', '500', '500ms', 'The unit is missing'],
    ['poll-interval', '5 parsecs', '5s', 'followed by its unit'],
    ['poll-interval', '0ms', '1s', 'between 100ms and 1m'],
    ['poll-interval', '10ms', '100ms', 'between 100ms and 1m'],
    ['poll-interval', '2m', '1m', 'between 100ms and 1m'],
    ['health-check-timeout', '4s', '5s', 'between 5s and 10m'],
    ['health-check-timeout', '11m', '10m', 'between 5s and 10m'],
    ['health-check-timeout', '2', '2m', 'The unit is missing'],
    ['health-check-timeout', '30', '30s', 'The unit is missing'],
  ])('%s: %s is corrected', (input, seen, meant, rule) => {
    const problems = problemsOf({ ...GOOD, [input]: seen });
    expect(problems).toEqual([{ input, seen, rule: expect.stringContaining(rule), fix: `${input}: ${meant}` }]);
  });
});
