/**
 * A simulator for a job on a real runner: writes what the action's step needs into the file it is given (the
 * runner's `GITHUB_OUTPUT`), and stays until it is killed.
 *
 *     node __tests__/workflows/serve.ts "$GITHUB_OUTPUT" &
 */
import { appendFileSync } from 'node:fs';
import { startTwilio } from '../../simulator/twilio/server.ts';

const [, , file] = process.argv;
if (file === undefined) throw new Error('Which file do the values go to?');

const twilio = await startTwilio({ buildMs: 1000 });
const values = {
  'service-sid': twilio.service.sid,
  'function-versions': ['/hello', '/voice'].map((name) => twilio.addFunction(name).sid).join(' '),
  'asset-versions': twilio.addAsset('/index.html').sid,
  'api-key': twilio.credentials.apiKey,
  'api-secret': twilio.credentials.apiSecret,
  // Last: whoever waits for it has all of them.
  'api-url': twilio.url,
};
appendFileSync(
  file,
  Object.entries(values)
    .map(([name, value]) => `${name}=${value}\n`)
    .join(''),
);
