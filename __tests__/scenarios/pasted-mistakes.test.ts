/** What people paste wrongly, through the shipped bundle: one message, nothing sent, the corrected line. */
import { expect, test } from '@jest/globals';
import { SUB_ACTIONS, withTwilio } from '../support/action.ts';

/** The one annotation, without its first line. */
const messageOf = (run: { readonly annotations: readonly { readonly message: string }[] }) => {
  expect(run.annotations).toHaveLength(1);
  return run.annotations[0]?.message.split('\n').slice(2).join('\n');
};

test.concurrent('a pull request from a fork is one problem in every action', async () => {
  await withTwilio({}, async ({ run, twilio }) => {
    const nothing = { 'function-versions': '', 'asset-versions': '', runtime: '', 'poll-interval': '', timeout: '' };
    const result = await run(
      { ...nothing, 'service-sid': '' },
      {
        action: SUB_ACTIONS.prune,
        env: {},
        event: { pull_request: { head: { repo: { full_name: 'mallory/greeter' } } } },
        context: { GITHUB_EVENT_NAME: 'pull_request' },
      },
    );
    expect(messageOf(result)).toBe(
      [
        '`service-sid`: This pull request comes from the fork mallory/greeter, which gets neither secrets nor variables. Leave the job out there.',
        '    if: github.event.pull_request == null || github.event.pull_request.head.repo.full_name == github.repository',
      ].join('\n'),
    );
    expect(result.exitCode).toBe(1);
    expect(twilio.requests).toEqual([]);
  });
});

test.concurrent('JSON in `variables` gives the lines with its names, and shows no value', async () => {
  await withTwilio({}, async ({ run, twilio }) => {
    const variables = JSON.stringify({ STRIPE_KEY: 'sk_live_abcdef' });
    const result = await run({ environment: 'production', variables });
    const line = `  STRIPE_KEY="$${'{{ secrets.STRIPE_KEY }}'}"`;
    expect(messageOf(result)).toContain(`    variables: |\n    ${line}`);
    expect(result.summary).toContain(`\`\`\`yaml\nvariables: |\n${line}\n\`\`\``);
    expect(result.log + result.summary + JSON.stringify(result.outputs)).not.toContain('sk_live');
    expect(twilio.requests).toEqual([]);
  });
});

test.concurrent.each([
  ['Base64', 'Zk3pQ9sLmN0aVb7XyT2cWd8eRf5gHj1kUi6oPl4qAbCd='],
  ['Base64 with ==', 'Zk3pQ9sLmN0aVb7XyT2cWd=='],
  ['Base64 below a line', 'GOOD=1\nZk3pQ9sLmN0aVb7XyT2cWd8eRf5gHj1kUi6oPl4qAbCd='],
  ['JSON with values as keys', '{"Zk3pQ9sLmN0aVb7XyT2cWd":"STRIPE"}'],
  ['a colon at its end', 'Zk3pQ9sLmN0aVb7XyT2cWd: '],
])('a value that is pasted as `variables` is shown nowhere: %s', async (_, variables) => {
  await withTwilio({}, async ({ run, twilio }) => {
    await twilio.addEnvironment({});
    const result = await run({ environment: 'production', variables });
    expect(result.exitCode).toBe(1);
    const { rawLog, rawSummary, outputs, droppedOutputs, annotations } = result;
    expect(JSON.stringify([rawLog, rawSummary, outputs, droppedOutputs, annotations])).not.toContain('Zk3pQ9sL');
    expect(twilio.requests).toEqual([]);
  });
});

test.concurrent('an Auth Token that begins with `ac`, as `account-sid`, is masked and shown nowhere', async () => {
  await withTwilio({}, async ({ run, twilio }) => {
    const token = 'ac0123456789abcdef0123456789abcd';
    const result = await run({ 'account-sid': token, 'auth-token': '' }, { env: {} });
    expect(result.masks).toContain(token);
    const { log, rawSummary, outputs, annotations } = result;
    expect(JSON.stringify([log, rawSummary, outputs, annotations])).not.toContain(token.slice(0, 12));
    expect(twilio.requests).toEqual([]);
  });
});
