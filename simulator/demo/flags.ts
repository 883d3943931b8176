/** The command line of `npm start`: its own flags, and one for every input of the action. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { ActionFile, ActionInput } from '../runner/action-file.ts';

/** What was asked for. */
export interface Flags {
  /** Show the help and end. */
  readonly help: boolean;
  /** Talk to the real Twilio with the account in the environment. */
  readonly live: boolean;
  /** The Build fails. */
  readonly fail: boolean;
  /** The Build takes 20 s. */
  readonly slow: boolean;
  /** The run is cancelled while the Build is under way. */
  readonly cancel: boolean;
  /** Inputs of the action, by name. */
  readonly inputs: Readonly<Record<string, string>>;
}

const own = {
  fail: 'a Build that fails',
  slow: 'a Build that takes 20 s (try it with --timeout 5s)',
  cancel: 'cancel step 1 while the Build is under way',
  live: 'no stand-in: step 1 alone, from this folder and with a real account (set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or TWILIO_API_KEY and TWILIO_API_SECRET)',
  help: 'this text',
} as const;

function isSwitch(input: ActionInput): boolean {
  return input.default === 'true' || input.default === 'false';
}

/** Inputs that the example sets, or that would put a secret on a command line. */
const notFlags = ['auth-token', 'api-key', 'api-secret', 'github-token'];

function flagInputs(action: ActionFile): ActionInput[] {
  return action.inputs.filter(({ name }) => !notFlags.includes(name));
}

/** Reads the command line; throws with the reason when it cannot be read. */
export function parseFlags(action: ActionFile, args: readonly string[]): Flags {
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const name of Object.keys(own)) options[name] = { type: 'boolean' };
  for (const input of flagInputs(action)) options[input.name] = { type: isSwitch(input) ? 'boolean' : 'string' };
  const { values } = parseArgs({ args: [...args], options, allowNegative: true });
  const inputs = Object.entries(values).filter(([name]) => !(name in own));
  const flags: Flags = {
    help: values['help'] === true,
    live: values['live'] === true,
    fail: values['fail'] === true,
    slow: values['slow'] === true,
    cancel: values['cancel'] === true,
    inputs: Object.fromEntries(inputs.map(([name, value]) => [name, String(value)])),
  };
  if (flags.live && (flags.fail || flags.slow))
    throw new Error('--fail and --slow are for the stand-in; a live account cannot be told how to build');
  return flags;
}

/** The text of `--help`. */
export function describeFlags(action: ActionFile): string {
  const line = (flag: string, text: string) => `  ${flag.padEnd(28)} ${text}`;
  const inputs = flagInputs(action).map((input) => {
    const flag = isSwitch(input) ? `--${input.default === 'true' ? 'no-' : ''}${input.name}` : `--${input.name} <text>`;
    const sentence = input.description.split(/(?<!e\.g|i\.e)[.:;](?=\s|$)/)[0] ?? '';
    return line(flag, isSwitch(input) ? `${input.name}: ${input.default === 'true' ? 'false' : 'true'}` : sentence);
  });
  return [
    'npm start -- [flags]',
    '',
    'Runs the shipped action on examples/greeter against a stand-in for Twilio on this machine, as two steps:',
    '  1. the action uploads what changed in functions/ and assets/, builds it, and makes the Build live in production,',
    '     with a health check',
    '  2. the live URL is visited, and what it answers is shown beside what it answered before',
    'and shows what a workflow run shows: log, outputs, job summary. No account and no network are needed.',
    '',
    ...Object.entries(own).map(([name, text]) => line(`--${name}`, text)),
    '',
    'Every input of the action is a flag too (with another one that says what to build, the folder is not used):',
    ...inputs,
    '',
    'The last line is the verdict; the exit code is that of the step which decided.',
  ].join('\n');
}
