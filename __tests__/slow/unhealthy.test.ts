/**
 * What a person sees of a deploy that is rolled back: the reason, in the words of the Function, and the next step. Held
 * to the texts in recorded/unhealthy/. Time runs faster in these runs, because a health check may take a minute.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import type { Run } from '../../simulator/runner/run.ts';
import type { DomainOverride } from '../../simulator/twilio/server.ts';
import { mapPool } from '../../src/async/pool.ts';
import { fastTimers } from '../faults/fast-timers.ts';
import { ROOT } from '../support/action.ts';
import { type DeployStage, withProduction } from '../support/deploy.ts';
import { expectRecorded, transcribe } from '../support/transcript.ts';

interface Scenario {
  readonly title: string;
  /** What the new Build answers on /hello. */
  readonly answer: DomainOverride;
  readonly inputs?: Record<string, string>;
  readonly files?: Record<string, string>;
  readonly prepare?: (stage: DeployStage) => void;
  /** In the first sentence of the annotation, in `failure-reason`, and in the summary. */
  readonly reason: string;
  /** In the annotation and in the summary. */
  readonly next: string;
  /** `cause` of the result; undefined: nobody says why. */
  readonly text?: string;
  /** Who says so (default: the answer). */
  readonly by?: { readonly evidence: 'log' | 'alert'; readonly code?: number };
  /** Never shown, wherever. */
  readonly hidden?: readonly string[];
}

const thrown = (name: string, message: string, file = '/var/task/handlers/hello.js:3:9'): DomainOverride => ({
  throws: { name, message, stack: `${name}: ${message}\n    at node:vm:1:1\n    at handler (${file})` },
});

const HOSTILE = '::set-output name=build-sid::ZB0 ##[error]x | [a](http://evil.example) @octocat <b>\r::error::y';

/** What other requests logged: it may be what a caller said. */
const OTHERS_WORDS = ['Call me at +1 555 0100', 'my pin is 0815'];

/** It catches its error, answers without a word, and logs it. */
const logged: DomainOverride = {
  status: 500,
  body: '',
  logs: [
    { level: 'info', message: 'hello' },
    {
      level: 'error',
      message: "Error: Cannot find module 'left-pad'\nRequire stack:\n    at handler (/var/task/handlers/hello.js:3:9)",
    },
  ],
};
const found = {
  reason: "/hello answered 500, and logged: Cannot find module 'left-pad'",
  next: '“left-pad” is not in the Build: name the file that lists it',
  text: "Cannot find module 'left-pad'",
  by: { evidence: 'log' },
} as const;

const scenarios: readonly Scenario[] = [
  {
    title: 'missing module',
    answer: thrown('Error', "Cannot find module 'left-pad'\nRequire stack:\n- /var/task/handlers/hello.js"),
    inputs: { 'dependencies-file': 'package.json' },
    files: { 'package.json': '{ "dependencies": { "lodash": "4.17.21" } }\n' },
    reason: "/hello answered 500: Cannot find module 'left-pad'",
    next: 'add it to the dependencies in package.json',
    text: "Cannot find module 'left-pad'",
  },
  {
    title: 'missing module without a dependencies file',
    answer: thrown('Error', "Cannot find module '@acme/greeter/lib'"),
    reason: "Cannot find module '@acme/greeter/lib'",
    next: '“@acme/greeter” is not in the Build: name the file that lists it, “dependencies-file: package.json”',
    text: "Cannot find module '@acme/greeter/lib'",
  },
  {
    title: 'missing variable',
    answer: thrown('TypeError', 'context.SHOP_NAME is undefined'),
    reason: '/hello answered 500: TypeError: context.SHOP_NAME is undefined',
    next: 'The environment may have no variable SHOP_NAME: set it with “variables”',
    text: 'TypeError: context.SHOP_NAME is undefined',
  },
  {
    title: 'syntax error',
    answer: thrown('SyntaxError', 'Unexpected token )'),
    reason: '/hello answered 500: SyntaxError: Unexpected token )',
    next: 'The error was thrown at /var/task/handlers/hello.js:3:9.',
    text: 'SyntaxError: Unexpected token )',
  },
  {
    title: 'time-out',
    answer: { timesOut: true },
    reason: '/hello answered 504: Runtime application timed out',
    next: 'has to end with callback(…)',
    text: 'Runtime application timed out',
  },
  {
    title: '403 of a protected Function',
    answer: { status: 403, body: 'Forbidden', type: 'text/plain' },
    reason: '/hello answered 403: Forbidden',
    next: 'If /hello is one, write “/hello 400,403”.',
    text: 'Forbidden',
  },
  {
    title: 'not in the Build',
    answer: {},
    inputs: { 'health-check': '/Hello' },
    reason: '/Hello answered 404: Not Found',
    next: 'Did you mean “/hello”?',
    text: 'Not Found',
  },
  {
    title: 'page of HTML',
    answer: { status: 502, type: 'text/html', body: '<html><title>Bad gateway</title><p>Call +1 555 0100</p></html>' },
    reason: '/hello answered 502: Bad gateway',
    next: 'Look at the functions’ logs in the Twilio Console.',
    text: 'Bad gateway',
  },
  {
    title: 'empty 500',
    answer: { status: 500, body: '' },
    reason: '/hello answered 500.',
    next: 'Look at the functions’ logs in the Twilio Console.',
  },
  {
    title: 'hostile text',
    answer: {
      status: 500,
      type: 'text/plain',
      body: HOSTILE,
    },
    reason:
      '/hello answered 500: : :set-output name=build-sid::ZB0 ## [error]x | [a](http://evil.example) @octocat <b>',
    next: 'Look at the functions’ logs in the Twilio Console.',
    text: ': :set-output name=build-sid::ZB0 ## [error]x | [a](http://evil.example) @octocat <b>',
  },
  { title: 'log only', answer: logged, ...found },
  {
    title: 'alert only',
    answer: {
      status: 500,
      body: '',
      alert: { code: '82002', text: 'HTTP response error: runtime application timed out' },
    },
    reason: '/hello answered 500, and Twilio’s Debugger says: HTTP response error: runtime application timed out',
    next: 'has to end with callback(…)',
    text: 'HTTP response error: runtime application timed out',
    by: { evidence: 'alert', code: 82002 },
  },
  {
    title: 'lagging log',
    answer: logged,
    prepare: ({ twilio }) => {
      twilio.options.logLagMs = Number.POSITIVE_INFINITY;
      twilio.onAnswer = ({ operation }) => {
        if (operation === 'logs') twilio.options.logLagMs = 0;
      };
    },
    ...found,
  },
  {
    title: 'log of an answer that says little',
    answer: {
      callsBack: 'Something went wrong.',
      logs: [{ level: 'error', message: 'context.SHOP_NAME is undefined' }],
    },
    reason: '/hello answered 500: Something went wrong.',
    next: 'The environment may have no variable SHOP_NAME: set it with “variables”',
    text: 'Something went wrong.',
  },
  {
    title: 'lines of others',
    answer: logged,
    prepare: ({ twilio, production }) => {
      for (const message of OTHERS_WORDS) twilio.addLog(production, { level: 'error', message });
      twilio.addLog(production, { message: 'of no request', requestSid: null });
      twilio.addAlert({ code: 82002, text: 'pin 4711', resourceSid: `RQ${'f'.repeat(32)}` });
    },
    ...found,
    hidden: [...OTHERS_WORDS, 'of no request', 'pin 4711'],
  },
  {
    title: 'Logs forbidden',
    answer: logged,
    prepare: ({ twilio }) => {
      for (const on of ['logs', 'alerts'] as const) twilio.fault({ on, kind: 403, times: Number.POSITIVE_INFINITY });
    },
    reason: '/hello answered 500.',
    next: 'Look at the functions’ logs in the Twilio Console.',
    hidden: ['left-pad'],
  },
  {
    title: 'hostile log and alert',
    answer: {
      status: 500,
      body: '',
      logs: [
        { level: '::error::', message: HOSTILE },
        { level: 'error', message: `${HOSTILE}\n${HOSTILE}` },
      ],
      alert: { code: '82002', text: HOSTILE },
    },
    reason:
      '/hello answered 500, and logged: : :set-output name=build-sid::ZB0 ## [error]x | [a](http://evil.example) @octocat <b>',
    next: 'Look at the functions’ logs in the Twilio Console.',
    text: ': :set-output name=build-sid::ZB0 ## [error]x | [a](http://evil.example) @octocat <b>',
    by: { evidence: 'log' },
  },
  {
    title: 'failed before',
    answer: {},
    prepare: ({ twilio }) => twilio.override({ path: '/hello', status: 503, body: 'no database' }),
    reason: '/hello answered 503: no database',
    next: 'Look at the functions’ logs in the Twilio Console.',
    text: 'no database',
  },
  {
    title: 'rollback failed',
    answer: thrown('Error', 'no tea'),
    // The first one brings the new Build live.
    prepare: ({ twilio }) => void twilio.fault({ on: 'deploy', kind: 403, after: 1 }),
    reason: '/hello answered 500: no tea',
    next: 'Act now.',
    text: 'no tea',
  },
];

const schema = JSON.parse(readFileSync(path.join(ROOT, 'docs/result.schema.json'), 'utf8'));
const validate = new Ajv().compile({ ...schema, additionalProperties: false });

/** What the first sentence says of production. */
const EFFECTS: Readonly<Record<string, RegExp>> = {
  'rollback failed': /^Production is broken: Build ZB\w+ stays live; /,
  'failed before': /^Production failed before this deploy, too, and is back on Build ZB\w+; /,
  // Nobody used a path that was not there.
  'not in the Build': /^Production is back on Build ZB\w+; /,
};

/** So many times as fast as it is. A look at the log has a limit of 4 s: 0.7 s here. */
const FACTOR = 6;

function play({ answer, inputs, files, prepare }: Scenario): Promise<Run> {
  return withProduction({}, async (stage) => {
    if (Object.keys(answer).length > 0)
      stage.twilio.override({ path: '/hello', build: ({ request }) => request !== undefined, ...answer });
    prepare?.(stage);
    const checked = { 'health-check': '/hello', timeout: '5m', ...inputs };
    return stage.deploy(checked, { nodeArguments: fastTimers(FACTOR), ...(files === undefined ? {} : { files }) });
  });
}

describe('unhealthy', () => {
  let runs: ReadonlyMap<string, Run>;

  beforeAll(async () => {
    runs = new Map(await mapPool(scenarios, 6, async (scenario) => [scenario.title, await play(scenario)] as const));
  }, 90_000);

  test.each(scenarios)('$title', ({ title, reason, next, text: words, by = {}, hidden = [] }) => {
    const run = runs.get(title) as Run;
    expect(run.outputs['verdict']).toBe('unhealthy');
    // Where the output is cut depends on how many digits a duration has.
    const text = transcribe(run).replace(/^(failure-reason: .*(?:nothing|1m|rollback)\.).*$/m, '$1 …');
    const [, annotations = '', , summary = ''] = text.split(/^===== .*\n/m).slice(1);
    expect(annotations).toMatch(/^\s*error: .*\n*$/);
    const [annotation] = run.annotations.filter(({ type }) => type === 'error');
    const [sentence = ''] = annotation?.message.split('\n') ?? [];
    const effect = EFFECTS[title] ?? /^Production was broken for [\d. ms]+ and is back on Build ZB\w+; /;
    expect([sentence, sentence.replace(effect, '')]).toEqual([
      expect.stringMatching(effect),
      expect.stringContaining(reason),
    ]);
    expect(annotation?.message).toContain(next);
    expect([summary, run.outputs['failure-reason']]).toEqual([
      expect.stringContaining(reason),
      expect.stringContaining(reason),
    ]);
    expect(summary).toContain(next);
    const result = JSON.parse(run.outputs['result'] ?? '');
    const tried = title === 'not in the Build' ? '/Hello' : '/hello';
    const cause = { evidence: 'answer', ...by, path: tried, text: words };
    expect(result.cause).toEqual(words === undefined ? undefined : cause);
    for (const secret of hidden) expect(JSON.stringify(run)).not.toContain(secret);
    expect(validate(result) || validate.errors).toBe(true);
    expectRecorded(`unhealthy/${title.replaceAll(' ', '-')}.txt`, text);
  });
});
