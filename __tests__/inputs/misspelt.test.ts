import { describe, expect, test } from '@jest/globals';
import { readInputs } from '../../src/inputs/inputs.ts';
import { AC, environment, GOOD, type Row, ZS, zn } from '../support/inputs.ts';

describe('near misses', () => {
  test.each([
    ['INPUT_SERVICE_SID', ZS, `service_sid → service-sid: ${ZS}`],
    ['INPUT_SERVICESID', ZS, `servicesid → service-sid: ${ZS}`],
    ['INPUT_SERVICE-SIDS', ZS, `service-sids → service-sid: ${ZS}`],
    ['INPUT_TWILIO-SERVICE-SID', ZS, `twilio-service-sid → service-sid: ${ZS}`],
    ['INPUT_TIMEOUTS', '5m', 'timeouts → timeout: 5m'],
    ['INPUT_TIME_OUT', '5m', 'time_out → timeout: 5m'],
    ['INPUT_DRYRUN', 'true', 'dryrun → dry-run: true'],
    ['INPUT_FUNCTION-VERSION', `${zn(3)}\n${zn(4)}`, `function-version → function-versions: |\n  ${zn(3)}\n  ${zn(4)}`],
    ['INPUT_POLL_INTERVALL', '', 'poll_intervall → poll-interval: 1s'],
    ['INPUT_AUTH_TOKEN', '', 'auth_token → auth-token: $' + '{{ secrets.TWILIO_AUTH_TOKEN }}'],
  ])('%s', (variable, value, expected) => {
    const result = readInputs({ ...environment(GOOD), [variable]: value });
    expect('problems' in result && result.problems.map(({ input, fix }) => `${input} → ${fix}`)).toEqual([expected]);
  });

  test('stands in for the input it was meant to be, so that nothing else is called missing', () => {
    const { 'service-sid': _, ...rest } = environment(GOOD) as Row;
    const env = { ...rest, 'INPUT_SERVICE-SID': '', INPUT_SERVICE_SID: AC };
    const result = readInputs(env);
    expect('problems' in result && result.problems.map(({ rule }) => rule)).toEqual([
      expect.stringMatching(/^There is no input of this name: did you mean `service-sid`\? This is an Account SID/),
    ]);
  });

  test.each(['INPUT_TOKEN', 'INPUT_AWAIT', 'INPUT_NAME', 'INPUT_RUN', `INPUT_${'X'.repeat(9999)}`])(
    '%.30s is close to nothing',
    (variable) => expect(readInputs({ ...environment(GOOD), [variable]: 'x' })).toHaveProperty('inputs'),
  );
});
