import { normalizeSid } from '../model/sid.ts';
import { yamlLine } from '../text/yaml.ts';
import { type EnvironmentVariables, exampleLine, type Given, INPUTS } from './declarations.ts';
import type { Report } from './parse.ts';
import { type SidPrefix, sidMistake } from './sid-mistakes.ts';

/** What HTTP Basic authentication sends, and where it was found. */
export interface Credentials {
  /** An Account SID (AC…) or an API key SID (SK…). */
  readonly username: string;
  /** The Auth Token or the API key's secret. Never printed. */
  readonly password: string;
  /** The Account SID that was given, to be checked against the service's account when an API key is used. */
  readonly accountSid: string | undefined;
  /** Words for the log: `the inputs api-key and api-secret`. */
  readonly source: string;
}

/** The inputs that every action takes its credentials from. */
export type Part = 'account-sid' | 'auth-token' | 'api-key' | 'api-secret';
const PARTS: readonly Part[] = ['account-sid', 'auth-token', 'api-key', 'api-secret'];

/** One place to take credentials from. Sets are never mixed: a key of one account with the secret of another fails late. */
interface Source {
  readonly words: 'inputs' | 'environment variables';
  readonly value: (part: Part) => string;
  /** What the part is called in this place. */
  readonly called: (part: Part) => string;
  /** The corrected line in this place. */
  readonly line: (part: Part, meant?: string) => string;
  /** What to say beside a missing part. */
  readonly note: string;
}

/**
 * One complete set from one source. As soon as any of the four inputs is given the inputs are the source;
 * otherwise the environment is, where an API key wins over an Auth Token, because people keep both there.
 */
export function readCredentials(
  given: Given<Part>,
  env: EnvironmentVariables,
  report: Report,
): Credentials | undefined {
  const hint = whySecretsAreEmpty(env);
  if (PARTS.some((part) => given[part] !== '')) return fromInputs(given, env, hint, report);
  const source = environment(env, hint);
  const has = (part: Part) => source.value(part) !== '';
  if (PARTS.every((part) => !has(part))) {
    const rule = `There are no credentials, neither as inputs nor in the environment (TWILIO_API_KEY and TWILIO_API_SECRET). ${hint}`;
    report({ input: 'api-key', rule, fix: `${exampleLine('api-key')}\n${exampleLine('api-secret')}` });
    return undefined;
  }
  const token = has('account-sid') && has('auth-token');
  const key = has('api-key') && has('api-secret');
  return key || (!token && (has('api-key') || has('api-secret')))
    ? withKey(source, token ? ', which win over TWILIO_AUTH_TOKEN' : '', report)
    : withToken(source, report);
}

function fromInputs(
  given: Given<Part>,
  env: EnvironmentVariables,
  hint: string,
  report: Report,
): Credentials | undefined {
  const elsewhere = PARTS.some((part) => variable(env, part) !== '')
    ? ' The TWILIO_… environment variables are not mixed in.'
    : '';
  const source: Source = {
    words: 'inputs',
    value: (part) => given[part],
    called: (part) => part,
    line: (part, meant) => (meant === undefined ? exampleLine(part) : yamlLine(part, meant)),
    note: `${elsewhere} ${hint}`,
  };
  const key = given['api-key'] !== '' || given['api-secret'] !== '';
  if (key && given['auth-token'] !== '') {
    report({
      input: 'auth-token',
      rule: 'An Auth Token and an API key are both given. Keep one of them; an API key can be revoked by itself.',
      fix: `${exampleLine('api-secret')} # and remove auth-token`,
    });
  }
  return key ? withKey(source, '', report) : withToken(source, report);
}

function withKey(source: Source, remark: string, report: Report): Credentials | undefined {
  const complete = [present(source, 'api-key', 'api-secret', report), present(source, 'api-secret', 'api-key', report)];
  const sids = [sid(source, 'api-key', 'SK', report), sid(source, 'account-sid', 'AC', report)];
  if (![...complete, ...sids].every(Boolean)) return undefined;
  return {
    username: normalizeSid(source.value('api-key')),
    password: source.value('api-secret'),
    accountSid: normalizeSid(source.value('account-sid')) || undefined,
    source: `the ${source.words} ${source.called('api-key')} and ${source.called('api-secret')}${remark}`,
  };
}

function withToken(source: Source, report: Report): Credentials | undefined {
  const complete = [
    present(source, 'account-sid', 'auth-token', report),
    present(source, 'auth-token', 'account-sid', report),
  ];
  if (![...complete, sid(source, 'account-sid', 'AC', report)].every(Boolean)) return undefined;
  return {
    username: normalizeSid(source.value('account-sid')),
    password: source.value('auth-token'),
    accountSid: normalizeSid(source.value('account-sid')),
    source: `the ${source.words} ${source.called('account-sid')} and ${source.called('auth-token')}`,
  };
}

/** Whether the part is there; its absence is reported with the part it belongs to. */
function present(source: Source, part: Part, partner: Part, report: Report): boolean {
  if (source.value(part) !== '') return true;
  report({
    input: source.called(part),
    rule: `It is missing or empty; it goes with ${source.called(partner)}.${source.note}`,
    fix: source.line(part),
  });
  return false;
}

/** Whether the part, when it is there, is a SID of its kind. */
function sid(source: Source, part: 'account-sid' | 'api-key', prefix: SidPrefix, report: Report): boolean {
  const text = source.value(part);
  const mistake = text === '' ? undefined : sidMistake(text, prefix);
  if (mistake === undefined) return true;
  const hidden = mayBeSecret(text);
  report({
    input: source.called(part),
    ...(hidden ? {} : { seen: text }),
    rule: hidden ? `${mistake.rule} The value is not shown: it may be a secret in the wrong place.` : mistake.rule,
    fix: source.line(part, mistake.corrected),
  });
  return false;
}

/**
 * Whether a text that should be a SID could be a token or a secret that was put into the wrong place. Auth
 * Tokens are hexadecimal without a prefix, secrets have all letters; a mistyped SID still starts like one.
 */
export function mayBeSecret(text: string): boolean {
  return !/^["']?(?:[A-Z]{2}|ac|sk|zs)[0-9a-fA-F]*["']?$/.test(text);
}

function environment(env: EnvironmentVariables, hint: string): Source {
  const called = (part: Part) => INPUTS[part].variable;
  return {
    words: 'environment variables',
    value: (part) => variable(env, part),
    called,
    line: (part, meant) =>
      meant === undefined ? `${called(part)}: ${INPUTS[part].example}` : yamlLine(called(part), meant),
    note: ` ${hint}`,
  };
}

/** The trimmed value of the environment variable that can stand for a part, or ''. */
function variable(env: EnvironmentVariables, part: Part): string {
  return env[INPUTS[part].variable]?.trim() ?? '';
}

/** GitHub's words for an expression that finds nothing: no message, and an empty value. */
const UNKNOWN_SECRET =
  'the secret or variable does not exist, is misspelt, is kept in a GitHub environment that the job does not name (`environment:`), or is not passed on by the workflow that calls this one (`secrets: inherit`)';

/** Why a secret is empty whose line is there, the likeliest first for the event that started the run. */
function whySecretsAreEmpty(env: EnvironmentVariables): string {
  if (env['GITHUB_ACTOR'] === 'dependabot[bot]') {
    return `Dependabot’s runs get Dependabot’s secrets only: add them there, or skip the step with \`if: github.actor != 'dependabot[bot]'\`. Else ${UNKNOWN_SECRET}.`;
  }
  return `If the line is there, its value is empty: ${UNKNOWN_SECRET}.`;
}
