import { isSid, normalizeSid } from '../model/sid.ts';
import { withoutQuotes } from '../text/pasted-list.ts';
import { yamlLine } from '../text/yaml.ts';
import { adviceOnStored, type EnvironmentVariables, exampleLine, type Given, INPUTS } from './declarations.ts';
import type { Report } from './parse.ts';
import { kindInWords, sidMistake } from './sid-mistakes.ts';

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
  if (![isPair(source, 'api-key', report), sid(source, 'account-sid', report)].every(Boolean)) return undefined;
  return {
    username: normalizeSid(source.value('api-key')),
    password: source.value('api-secret'),
    accountSid: normalizeSid(source.value('account-sid')) || undefined,
    source: `the ${source.words} ${source.called('api-key')} and ${source.called('api-secret')}${remark}`,
  };
}

function withToken(source: Source, report: Report): Credentials | undefined {
  if (!isPair(source, 'account-sid', report)) return undefined;
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

/** The two inputs of each pair of credentials, by the one that is a SID. */
const PAIRS = {
  'api-key': { prefix: 'SK', secret: 'api-secret', other: 'account-sid' },
  'account-sid': { prefix: 'AC', secret: 'auth-token', other: 'api-key' },
} as const;
type SidPart = keyof typeof PAIRS;

/** Whether a SID and the secret beside it are there, each in its place. */
function isPair(source: Source, part: SidPart, report: Report): boolean {
  const { secret } = PAIRS[part];
  const complete = [present(source, part, secret, report), present(source, secret, part, report)];
  return [...complete, isInPlace(source, part, report)].every(Boolean);
}

/** What is wrong with both of a pair is one problem. */
function isInPlace(source: Source, part: SidPart, report: Report): boolean {
  const { prefix, secret: secretPart, other } = PAIRS[part];
  const [text, secret] = [source.value(part), source.value(secretPart)];
  const found = kindOf(secret);
  const name = source.called(secretPart);
  if (found === prefix && text !== '' && kindOf(text) === undefined) {
    report({
      input: source.called(part),
      rule: `\`${name}\` holds ${kindInWords(found)} (${found}…): the two are swapped. Neither is shown. ${adviceOnStored(part, secretPart)}`,
      fix: `${source.line(part)}\n${source.line(secretPart)}`,
    });
    return false;
  }
  if (found !== undefined)
    report({
      input: name,
      rule: `This is ${kindInWords(found)} (${found}…) and no secret. The value is not shown. ${adviceOnStored(secretPart)}`,
      fix: source.line(secretPart),
    });
  const isToken = AUTH_TOKEN.test(secret);
  const belongs = secret !== '' && found === undefined && kindOf(text) === PAIRS[other].prefix;
  if (!belongs || isToken !== (other === 'account-sid')) return sid(source, part, report) && found === undefined;
  const home = PAIRS[other].secret;
  report({
    input: source.called(part),
    seen: text,
    rule: `This is ${kindInWords(PAIRS[other].prefix)}, and beside it stands what looks like ${isToken ? 'the Auth Token' : 'the secret of an API key'}: write \`${source.called(other)}\` and \`${source.called(home)}\`.`,
    fix: `${source.line(other, normalizeSid(text))}\n${source.line(home)}`,
  });
  return false;
}

/** Twilio's Auth Tokens have this form; the secret of an API key has letters of both cases. */
const AUTH_TOKEN = /^[0-9a-f]{32}$/;

/** Which of the two SIDs a text is. */
function kindOf(text: string): 'AC' | 'SK' | undefined {
  return isSid(text, 'AC') ? 'AC' : isSid(text, 'SK') ? 'SK' : undefined;
}

/** Whether the part, when it is there, is a SID of its kind. */
function sid(source: Source, part: SidPart, report: Report): boolean {
  const text = source.value(part);
  const mistake = text === '' ? undefined : sidMistake(text, PAIRS[part].prefix);
  if (mistake === undefined) return true;
  const hidden = mayBeSecret(text);
  const remark = hidden
    ? ' The value is not shown: it may be a secret in the wrong place.'
    : part === 'api-key' && kindOf(text) === 'AC'
      ? ` If what stands beside it is the Auth Token, write \`${source.called('account-sid')}\` and \`${source.called('auth-token')}\`.`
      : '';
  report({
    input: source.called(part),
    ...(hidden ? {} : { seen: text }),
    rule: `${mistake.rule}${remark} ${adviceOnStored(part)}`,
    fix: source.line(part, mistake.corrected),
  });
  return false;
}

/**
 * Whether a text that should be a SID could be a token or a secret that was put into the wrong place. Auth
 * Tokens are hexadecimal without a prefix, of 32 characters, which no SID has, and one of 256 begins with `ac`; secrets
 * have all letters; a mistyped SID still starts like one.
 */
export function mayBeSecret(text: string): boolean {
  return AUTH_TOKEN.test(withoutQuotes(text)) || !/^["']?(?:[A-Z]{2}|ac|sk|zs)[0-9a-fA-F]*["']?$/.test(text);
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
