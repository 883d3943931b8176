/** What a run warns of, and what it does not: through the shipped bundle, on mistakes and on projects without one. */
import { expect, test } from '@jest/globals';
import { withTwilio } from '../support/action.ts';
import { titles, withProduction } from '../support/deploy.ts';

const packageJson = (dependencies: Record<string, string>) => JSON.stringify({ dependencies }, undefined, 2);
const HANDLER = '@twilio/runtime-handler';

test.concurrent('dependencies without a runtime handler are a line of the log and no warning', async () => {
  await withTwilio({}, async ({ run }) => {
    const files = { 'package.json': packageJson({ lodash: '4.17.21' }) };
    const result = await run({ 'dependencies-file': 'package.json' }, { files });
    expect(titles(result)).toEqual([]);
    expect(result.log).toContain(`${HANDLER} is not among them, so Twilio adds its own.`);
  });
});

test.concurrent('the migration recipe warns of nothing, least of what the action itself left out', async () => {
  await withTwilio({}, async ({ twilio, run }) => {
    const dependencies = [
      { name: 'lodash', version: '4.17.21' },
      { name: HANDLER, version: '1.1.0' },
    ];
    await twilio.addEnvironment({ build: twilio.addBuild({ dependencies, runtime: 'node22' }) });
    const recipe = { 'function-versions': '', 'asset-versions': '', 'inherit-from': 'production', runtime: 'node24' };
    const result = await run({ ...recipe, environment: 'production' });
    expect([result.exitCode, titles(result)]).toEqual([0, []]);
    expect(result.log.match(/Twilio adds its own/g)).toHaveLength(1);
  });
});

test.concurrent('a deploy tells how long it may take; only a dry run tells what to do about it', async () => {
  await withProduction({}, async ({ deploy }) => {
    expect((await deploy()).log).not.toContain('timeout-minutes');
    const { log } = await deploy({ 'dry-run': 'true' });
    expect(log).toMatch(
      /With the deploy this step takes .* at most: give the job a longer “timeout-minutes” than that\./,
    );
  });
});
