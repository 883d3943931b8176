/** The text of `npm start -- --help`. */
import { capitalise } from '../../src/text/capitals.ts';
import type { ActionFile, ActionInput } from '../runner/action-file.ts';
import { flagInputs, isSwitch, OWN_FLAGS } from './flags.ts';
import { wrapLine } from './terminal.ts';

/** Columns of a line, and of what stands before the text. */
const COLUMNS = 80;
const FLAG = 32;

function row(flag: string, text: string): string[] {
  const [first = '', ...rest] = wrapLine(text, COLUMNS - FLAG);
  return [`  ${flag.padEnd(FLAG - 3)} ${first}`, ...rest.map((line) => `${' '.repeat(FLAG)}${line}`)];
}

/** Where a flag is not what the input is: it turns something off, or goes with an input that is no flag. */
const FLAG_TEXTS: Readonly<Record<string, string>> = {
  wait: 'End the step as soon as the Build is created.',
  rollback: 'Leave the new Build live when its health check fails.',
  summary: 'Write no job summary.',
  'account-sid': 'The Account SID (AC…), else TWILIO_ACCOUNT_SID. Beside an API key it is checked.',
};

/** The first sentence of an input's description, which says what it may be, and its default. */
function describe(input: ActionInput): string {
  const own = FLAG_TEXTS[input.name];
  if (own !== undefined) return own;
  const sentence = /^.*?[^g]\.(?=\s|$)/s.exec(input.description)?.[0] ?? input.description;
  const text = sentence.replaceAll(/\s+/g, ' ').replaceAll('`', '');
  if (isSwitch(input)) return capitalise(text.replace(/^true /, ''));
  return input.default === undefined ? text : `${text} Default: ${input.default}.`;
}

function inputRow(input: ActionInput): string[] {
  const flag = input.default === 'true' ? `--no-${input.name}` : `--${input.name}`;
  return row(isSwitch(input) ? flag : `${flag} <text>`, describe(input));
}

/** All flags, no line longer than 80 columns. */
export function describeFlags(action: ActionFile): string {
  return [
    'npm start -- [flags]',
    '',
    'Runs the shipped action on examples/greeter, as GitHub’s runner would, against',
    'a stand-in for Twilio on this machine: it uploads what changed in functions/',
    'and assets/, builds it, makes the Build live with a health check, and visits',
    'the live URL. No account and no network are needed.',
    '',
    ...Object.entries(OWN_FLAGS).flatMap(([name, text]) => row(name === 'help' ? '--help, -h' : `--${name}`, text)),
    '',
    'The inputs of the action are flags, too, but for auth-token, api-key,',
    'api-secret and github-token, which hold secrets. With another one that says',
    'what to build, the folder is not used. --dry-run is `dry-run: true` in a',
    'workflow, and --no-wait is `wait: false`.',
    ...flagInputs(action).flatMap(inputRow),
    '',
    'The exit code is that of the step, 2 for a command line that cannot be read.',
  ].join('\n');
}
