import { describe, expect, test } from '@jest/globals';
import {
  AC,
  GOOD,
  HEX,
  inputsOf,
  lines,
  problemsOf,
  type Row,
  rules,
  SECRET,
  SK,
  ZB,
  ZS,
  zn,
} from '../support/inputs.ts';

describe('service-sid', () => {
  test.each([ZS, 'my-service', 'shop_2', 'default', 'zs1'])('%s', (service) => {
    expect(inputsOf({ ...GOOD, 'service-sid': service }).service).toBe(service);
  });
  const example = '$' + '{{ vars.TWILIO_SERVICE_SID }}';
  test.each([
    [AC, 'This is an Account SID, which goes into `account-sid`. A service SID is ZS', example],
    [`ZE${HEX}`, 'This is an environment SID, which goes into `environment`. A service SID', example],
    [`ZN${HEX}`, 'This is a version SID, which goes into `function-versions` or `asset-versions`.', example],
    [SK, 'This is an API key SID, which goes into `api-key`.', example],
    [`zs${HEX}`, 'the letters upper-case', ZS],
    [ZS.slice(0, -1), 'this has 31 digits', example],
    [`${ZS}0`, 'this has 33 digits', example],
    [ZS.replace('9', 'g'), 'this has other characters in it', example],
    ['my service', 'no spaces', example],
    ['../Accounts', 'unique name', example],
    ['a/b', 'unique name', example],
    ['..', 'unique name', example],
    ['my service', 'If the line takes it from GitHub, correct TWILIO_SERVICE_SID there: Settings → ', example],
    [`"${ZS}"`, 'no quotes', ZS],
    ["'greeter'", 'no quotes', 'greeter'],
    [`"${AC}"`, 'no quotes', example],
    [`https://console.twilio.com/us1/develop/functions/editor/${ZS}?frameUrl=/console`, 'the SID (ZS…)', ZS],
    [`/Services/${ZS}/${ZS.replace('0', '1')}`, 'the SID (ZS…)', example],
  ])('%s', (seen, rule, fix) => {
    const problems = problemsOf({ ...GOOD, 'service-sid': seen });
    expect(problems).toEqual([
      { input: 'service-sid', seen, rule: expect.stringContaining(rule), fix: `service-sid: ${fix}` },
    ]);
  });
});

describe('build-sid', () => {
  const RESUME: Row = { 'service-sid': ZS, 'build-sid': ZB, 'api-key': SK, 'api-secret': SECRET };
  test('waits for a Build that exists', () => {
    expect(inputsOf({ ...RESUME, 'dry-run': 'true' })).toMatchObject({
      build: { kind: 'resume', buildSid: ZB },
      dryRun: true,
    });
  });
  test('of another kind', () => {
    expect(lines({ ...RESUME, 'build-sid': zn(1) })).toEqual([`build-sid → build-sid: ZB${HEX}`]);
    expect(rules({ ...RESUME, 'build-sid': zn(1) })).toEqual([expect.stringContaining('This is a version SID')]);
  });
  test('contradicts contents and wait: false', () => {
    const row = { ...RESUME, 'asset-versions': zn(1), 'dependencies-file': 'package.json', runtime: 'node24' };
    expect(lines(row)).toEqual([
      `build-sid → build-sid: ${ZB} # and remove asset-versions, dependencies-file, runtime`,
    ]);
    expect(lines({ ...RESUME, wait: 'false' })).toEqual([`build-sid → build-sid: ${ZB} # and remove wait: false`]);
  });
});

test('the digits of a SID are read in lower case, wherever a SID is taken', () => {
  const loud = (sid: string) => sid.slice(0, 2) + sid.slice(2).toUpperCase();
  const both = (row: Row) =>
    expect(
      inputsOf(
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [name, value.replace(/[A-Z]{2}[0-9a-f]{32}/g, loud)]),
        ),
      ),
    ).toEqual(inputsOf(row));
  both({ ...GOOD, 'account-sid': AC, 'function-versions': `ZN${HEX}`, 'asset-versions': `/a=ZN${'b'.repeat(32)}` });
  both({ ...GOOD, 'inherit-from': ZB, environment: `ZE${HEX}` });
  both({ ...GOOD, 'inherit-from': `ZE${HEX}` });
  both({ 'service-sid': ZS, 'build-sid': ZB, TWILIO_ACCOUNT_SID: AC, TWILIO_AUTH_TOKEN: SECRET });
});
