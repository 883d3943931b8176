import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { type Run, type RunOptions, runAction, startAction } from '../../../simulator/runner/run.ts';
import { signals } from '../../support/platform.ts';
import { MANIFEST } from '../../support/probe-action.ts';

/** Runs a throw-away action. */
async function run(script: string, options: Partial<RunOptions> = {}): Promise<Run> {
  const action = mkdtempSync(path.join(tmpdir(), 'probe-'));
  writeFileSync(path.join(action, 'action.yml'), MANIFEST);
  writeFileSync(path.join(action, 'main.cjs'), script);
  try {
    return await runAction({ action, ...options });
  } finally {
    rmSync(action, { recursive: true });
  }
}

test('the runner gives an action its environment and reads what it leaves', async () => {
  const script = `
    const { appendFileSync, writeFileSync } = require('node:fs');
    const { env } = process;
    console.log(JSON.stringify([Object.keys(env).filter((name) => name.startsWith('INPUT_')).sort().map((name) => name + '=' + env[name]), env.NODE_OPTIONS ?? null, env.GITHUB_RUN_ATTEMPT, process.cwd() === env.GITHUB_WORKSPACE, require('node:fs').readFileSync('sub/a.txt', 'utf8')]));
    appendFileSync(env.GITHUB_OUTPUT, 'sid<<E\\nline 1\\nline 2\\nE\\nleak=my hidden-value\\n');
    appendFileSync(env.GITHUB_STEP_SUMMARY, '# hidden-value\\n');
    appendFileSync(env.GITHUB_STATE, 'a=b=c\\n');
    writeFileSync(env.RUNNER_TEMP + '/result.json', '{}');
    process.exitCode = 3;`;
  const given = {
    inputs: { Service_Sid: 'x', 'with space': 'y' },
    files: { 'sub/a.txt': 'text' },
    secrets: ['hidden-value'],
    env: { KEY: 'hidden-value' },
    context: { GITHUB_RUN_ATTEMPT: '2' },
  };
  const result = await run(script, given);
  expect(JSON.parse(result.rawLog)).toEqual([
    ['INPUT_NONE=', 'INPUT_POLL-INTERVAL=1s', 'INPUT_SERVICE_SID=x', 'INPUT_TOKEN=', 'INPUT_WITH_SPACE=y'],
    null,
    '2',
    true,
    'text',
  ]);
  expect(result).toMatchObject({
    exitCode: 3,
    signal: null,
    outputs: { sid: 'line 1\nline 2' },
    droppedOutputs: { leak: 'my hidden-value' },
    summary: '# ***\n',
    state: { a: 'b=c' },
    tempFiles: { 'result.json': '{}' },
  });
  expect(result.header).toBe(
    'Run Probe\n  with:\n    poll-interval: 1s\n    Service_Sid: x\n    with space: y\n  env:\n    KEY: ***',
  );
});

signals.test('cancel: SIGINT, SIGTERM, SIGKILL, then the files', async () => {
  const script = `for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => { console.log(name); require('node:fs').appendFileSync(process.env.GITHUB_OUTPUT, name + '=seen\\n'); });
    console.log('ready'); setInterval(() => {}, 1000);`;
  const result = await run(script, { cancelWhen: (line) => line === 'ready', termAfterMs: 1_000, killAfterMs: 1_000 });
  expect(result).toMatchObject({
    exitCode: null,
    signal: 'SIGKILL',
    log: 'ready\nSIGINT\nSIGTERM',
    outputs: { SIGINT: 'seen', SIGTERM: 'seen' },
  });
  expect(result.cancelMs).toBeGreaterThanOrEqual(1_900);
});

test('a run under way can be watched and cancelled; nothing stays behind', async () => {
  const action = mkdtempSync(path.join(tmpdir(), 'probe-'));
  writeFileSync(path.join(action, 'action.yml'), MANIFEST);
  writeFileSync(path.join(action, 'main.cjs'), 'console.log(process.env.RUNNER_TEMP); setInterval(() => {}, 1000)');
  const running = startAction({ action });
  while (running.lines.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  running.cancel();
  expect((await running.done).signal).toBe('SIGINT');
  expect(existsSync(path.dirname(String(running.lines[0])))).toBe(false);
  rmSync(action, { recursive: true });
});
