/** What one writes by hand with Twilio's official package. */
import { setTimeout as sleep } from 'node:timers/promises';
import twilio from 'twilio';

const { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, SERVICE_SID, FUNCTION_VERSIONS } = process.env;
const service = twilio(TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN).serverless.v1.services(SERVICE_SID);
const build = await service.builds.create({ functionVersions: FUNCTION_VERSIONS.split(' '), runtime: 'node24' });
for (;;) {
  const { status } = await service.builds(build.sid).buildStatus().fetch();
  if (status === 'completed') break;
  if (status === 'failed') throw new Error(`${build.sid} failed`);
  await sleep(1000);
}
