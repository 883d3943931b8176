/** No value of a variable that the run was given is in anything it writes, however a Function has written it. */
import { beforeAll, expect, test } from '@jest/globals';
import { type Answer, loadDeploy, playDeploy } from '../support/unhealthy-deploy.ts';

beforeAll(loadDeploy);

const LINES = [
  '-----BEGIN PRIVATE KEY-----',
  'MIIEvQIBADANBgkqhkiG9w0B',
  'AQEFAASCBKcwggSjAgEAAoIB',
  '-----END PRIVATE KEY-----',
];
const PEM = LINES.join('\n');
const JSON_KEY = '{"type":"service","client_id":"4711-abcdefg"}';
const INPUTS = { variables: `PEM="${PEM}"\nKEY='${JSON_KEY}'\nFLAG=true`, summary: 'true' };
const config = { PEM, KEY: JSON_KEY, FLAG: 'true' };

/** What a Function may do with what it was given. */
const WAYS: readonly [string, string][] = [
  ['as they are', `${JSON_KEY} ${PEM}`],
  ['as JSON', JSON.stringify(config)],
  ['as pretty JSON', JSON.stringify(config, null, 2)],
  ['as JSON within JSON', JSON.stringify({ body: JSON.stringify(config) })],
  ['line by line', LINES.map((line) => `> ${line}`).join('  ')],
  ['as Node shows an object', `{ PEM: ${LINES.map((line) => `'${line}\\n'`).join(' + ')} }`],
];
const PLACES: readonly [string, (text: string) => Partial<Answer>][] = [
  ['a line of the log', (text) => ({ lines: [{ level: 'error', message: text }] })],
  ['an alert', (text) => ({ alert: text })],
  ['a body', (text) => ({ body: text })],
  ['the message of an error', (text) => ({ body: JSON.stringify({ message: text, stack: text }) })],
  ['a title', (text) => ({ body: `<!doctype html><title>${text}</title>` })],
];

test.each(PLACES)('%s', async (_, say) => {
  let named = 0;
  for (const [way, text] of WAYS) {
    const { traces, verdict } = await playDeploy({ answer: () => ({ status: 500, ...say(text) }), inputs: INPUTS });
    const { lines, errors, outputs, summaries } = traces;
    const said = [...lines, ...errors, ...Object.values(outputs), ...summaries].join('\n');
    expect([verdict, summaries.length]).toEqual(['unhealthy', 1]);
    expect([way, said.match(/PRIVATE|MIIEv|AQEFA|4711|client_id/g)]).toEqual([way, null]);
    if (/\((PEM|KEY)\)/.test(said)) named += 1;
  }
  // Of a text of several lines the first is shown, which may be a bracket.
  expect(named).toBeGreaterThanOrEqual(WAYS.length - 1);
});
