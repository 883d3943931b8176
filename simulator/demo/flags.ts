/** The command line of `npm start`: its own flags, and one for every input of the action. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { findNearest } from '../../src/text/nearest.ts';
import type { ActionFile, ActionInput } from '../runner/action-file.ts';

/** What was asked for. */
export interface Flags {
  /** Show the help and end. */
  readonly help: boolean;
  /** Show all that a run leaves behind, and groups of the log open. */
  readonly verbose: boolean;
  /** Open the job summary in the browser. */
  readonly open: boolean;
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

/** The flags that are no inputs, and what they are for. */
export const OWN_FLAGS = {
  open: 'open the job summary in the browser, as GitHub shows it',
  verbose: 'show everything: what the step is given, groups of the log, outputs, the summary as Markdown, requests',
  fail: 'a Build that fails',
  slow: 'a Build that takes 20 s (try it with --timeout 5s)',
  cancel: 'cancel the step while the Build is under way, as Ctrl-C does',
  live: 'no stand-in: the folder that this is started from, and a real account (set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or TWILIO_API_KEY and TWILIO_API_SECRET)',
  help: 'this text',
} as const;

type Own = keyof typeof OWN_FLAGS;

/** Whether an input is `true` or `false`, so that its flag takes no value. */
export function isSwitch(input: ActionInput): boolean {
  return input.default === 'true' || input.default === 'false';
}

/** Inputs that would put a secret on a command line. */
const NOT_FLAGS = ['auth-token', 'api-key', 'api-secret', 'github-token'];

/** The inputs that are flags. */
export function flagInputs(action: ActionFile): ActionInput[] {
  return action.inputs.filter(({ name }) => !NOT_FLAGS.includes(name));
}

/** The names a flag may have; a switch is turned off by `--no-…`. */
function namesIn(action: ActionFile): { readonly switches: string[]; readonly texts: string[] } {
  const [switches, texts] = [flagInputs(action).filter(isSwitch), flagInputs(action).filter((one) => !isSwitch(one))];
  return {
    switches: [...Object.keys(OWN_FLAGS), ...switches.flatMap(({ name }) => [name, `no-${name}`])],
    texts: texts.map(({ name }) => name),
  };
}

/** Throws with a sentence when an argument is no flag, or a value is missing or too many. */
function refuse(action: ActionFile, args: readonly string[], options: ParseArgsConfig['options'] & object): void {
  const { switches, texts } = namesIn(action);
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional')
      throw new Error(`“${token.value}” belongs to no flag; flags are written \`--name\` or \`--name value\`.`);
    const { name, rawName, value } = token;
    const isText = texts.includes(name);
    if (!isText && !switches.includes(name)) {
      const meant = findNearest(name, [...switches, ...texts], (flag) => [flag]);
      throw new Error(`There is no flag ${rawName}.${meant === undefined ? '' : ` Did you mean \`--${meant}\`?`}`);
    }
    // What begins with a dash is the next flag, unless it is written `--name=-value`.
    if (isText && (value === undefined || (!token.inlineValue && value.startsWith('-'))))
      throw new Error(`${rawName} needs a value.`);
    if (!isText && value !== undefined) throw new Error(`${rawName} takes no value.`);
  }
}

/** Reads the command line; throws with the reason when it cannot be read. */
export function parseFlags(action: ActionFile, args: readonly string[]): Flags {
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const name of Object.keys(OWN_FLAGS)) options[name] = { type: 'boolean' };
  options['help'] = { type: 'boolean', short: 'h' };
  for (const input of flagInputs(action)) options[input.name] = { type: isSwitch(input) ? 'boolean' : 'string' };
  refuse(action, args, options);
  const { values } = parseArgs({ args: [...args], options, allowNegative: true });
  const own = Object.keys(OWN_FLAGS) as Own[];
  const inputs = Object.entries(values).filter(([name]) => !(name in OWN_FLAGS));
  const flags: Flags = {
    ...(Object.fromEntries(own.map((name) => [name, values[name] === true])) as Record<Own, boolean>),
    inputs: Object.fromEntries(inputs.map(([name, value]) => [name, String(value)])),
  };
  if (flags.live && (flags.fail || flags.slow))
    throw new Error('--fail and --slow are for the stand-in; a live account cannot be told how to build.');
  return flags;
}

/** A word for a shell; what it could take for something else is quoted. */
const quote = (text: string) => (/^[\w./:,@=-]+$/.test(text) ? text : JSON.stringify(text));

/**
 * `npm start --dry-run` gives the flag to npm, which puts it into the environment and does not hand it on. A run
 * without it would be another one than was asked for, against a real account even. Returns the command as it has to be
 * written; undefined when no flag was lost. `args`: those that npm did hand on.
 */
export function findLostFlags(
  action: ActionFile,
  env: Readonly<Record<string, string | undefined>>,
  args: readonly string[],
): string | undefined {
  const lookUp = (name: string) => env[`npm_config_${name.replaceAll('-', '_')}`];
  // `--help` npm answers itself, and `--verbose` may be how loud somebody wants npm to be.
  const own = Object.keys(OWN_FLAGS).filter((name) => lookUp(name) === 'true');
  const inputs = flagInputs(action).flatMap((input) => {
    const value = lookUp(input.name);
    if (value === undefined) return [];
    if (isSwitch(input)) return [value === 'true' ? input.name : `no-${input.name}`];
    if (value === '') return [];
    // Of `--region ie1`, npm takes the first word and hands the second on as if it were a word by itself.
    return [`${input.name} ${value === 'true' ? '<text>' : quote(value)}`];
  });
  const lost = [...own, ...inputs].map((flag) => `--${flag}`);
  const first = args.findIndex((arg) => arg.startsWith('-'));
  const rest = first === -1 ? [] : args.slice(first).map(quote);
  return lost.length === 0 ? undefined : ['npm start --', ...lost, ...rest].join(' ');
}
