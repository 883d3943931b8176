/** The create-and-wait of the package behind twilio-run and the Serverless Toolkit. */
import { EventEmitter } from 'node:events';
import { TwilioServerlessApiClient } from '@twilio-labs/serverless-api';
import builds from '@twilio-labs/serverless-api/dist/api/builds.js';

const { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, SERVICE_SID, FUNCTION_VERSIONS } = process.env;
const client = new TwilioServerlessApiClient({ username: TWILIO_ACCOUNT_SID, password: TWILIO_AUTH_TOKEN });
const contents = { functionVersions: FUNCTION_VERSIONS.split(' '), runtime: 'node24' };
const { sid } = await builds.triggerBuild(contents, SERVICE_SID, client);
await builds.waitForSuccessfulBuild(sid, SERVICE_SID, client, new EventEmitter());
