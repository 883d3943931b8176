/**
 * The declared contract of the inputs: the one table that action.yml and the documents are held to by a test, and
 * that near misses are looked for in. An input is listed here, in the order of action.yml, once it works. The
 * other actions have tables of their own (actions/<name>/inputs.ts) with rows from this one.
 */

import { NEWEST_RUNTIME } from '../model/runtimes.ts';

/** What is known about an input beside its meaning. */
export interface Declaration {
  /** Whether a run without it is an error. The runner never enforces this (runner 2.336): we do. */
  readonly required: boolean;
  /** The default in action.yml, as text, or undefined when there is none. An empty value means the default too. */
  readonly default: string | undefined;
  /** Never printed, always masked. */
  readonly secret: boolean;
  /** Never printed, and not masked: it holds words like `true`, which as masks would black out half of the log. */
  readonly unprinted?: true;
  /** The environment variable that can stand for it, when there is one. */
  readonly variable: string | undefined;
  /** A value that shows how it is written; used in corrected lines when the right value cannot be known. */
  readonly example: string;
  /** What has to stand beside it: without that it has no effect, and is a mistake unless it is its default. */
  readonly needs?: Need;
  /** The input beside which it has no effect, and is a mistake unless it is its default. */
  readonly excludedBy?: string;
  /**
   * What another action calls it: it must not be ignored. `opposite`: that flag says the opposite; what this one is when
   * that is neither `true` nor `false`.
   */
  readonly elsewhere?: { readonly name: string; readonly opposite?: 'true' | 'false' };
}

/** An input that another one needs. */
export interface Need {
  readonly input: string;
  /** What the other one is for, and that this is not there: the beginning of a sentence. */
  readonly why: string;
}

/** The row of an input that may be left out and is no secret. */
export const optional: Omit<Declaration, 'example'> = {
  required: false,
  default: undefined,
  secret: false,
  variable: undefined,
};

const ENVIRONMENT: Need = {
  input: 'environment',
  why: 'It says what to do with an environment, and none is named',
};

/** `build-sid` waits for a Build as it is. */
const fixed = { ...optional, excludedBy: 'build-sid' } as const;

/** An expression that the runner replaces before the action starts. */
export function expression(path: string): string {
  return `\${{ ${path} }}`;
}

/** How to reach Twilio: the last inputs of every action. */
export const ACCESS = {
  'account-sid': { ...optional, variable: 'TWILIO_ACCOUNT_SID', example: expression('vars.TWILIO_ACCOUNT_SID') },
  'auth-token': {
    ...optional,
    secret: true,
    variable: 'TWILIO_AUTH_TOKEN',
    example: expression('secrets.TWILIO_AUTH_TOKEN'),
  },
  'api-key': { ...optional, variable: 'TWILIO_API_KEY', example: expression('secrets.TWILIO_API_KEY') },
  'api-secret': {
    ...optional,
    secret: true,
    variable: 'TWILIO_API_SECRET',
    example: expression('secrets.TWILIO_API_SECRET'),
  },
  region: { ...optional, variable: 'TWILIO_REGION', example: 'ie1' },
  'api-url': { ...optional, example: 'https://twilio-gateway.example.com' },
} as const satisfies Record<string, Declaration>;

/** Every input of the main action: name → what is known about it. */
export const INPUTS = {
  'service-sid': { ...optional, required: true, example: expression('vars.TWILIO_SERVICE_SID') },
  'function-versions': { ...fixed, example: 'ZN0123456789abcdef0123456789abcdef' },
  'asset-versions': { ...fixed, example: 'ZN0123456789abcdef0123456789abcdef' },
  project: { ...fixed, example: '.' },
  'create-service': {
    ...fixed,
    default: 'false',
    example: 'true',
    needs: { input: 'project', why: 'It creates the service of a project, and none is given' },
  },
  'dependencies-file': { ...fixed, example: 'package.json' },
  runtime: { ...fixed, example: NEWEST_RUNTIME },
  'inherit-from': { ...fixed, example: 'production' },
  'exclude-paths': {
    ...fixed,
    example: '/old/**',
    needs: { input: 'inherit-from', why: 'It leaves out inherited versions, and nothing is inherited' },
  },
  reuse: { ...fixed, default: 'on-rerun', example: 'on-rerun' },
  'build-sid': { ...optional, example: 'ZB0123456789abcdef0123456789abcdef' },
  wait: { ...optional, default: 'true', example: 'true' },
  timeout: { ...optional, default: '10m', example: '10m' },
  'poll-interval': { ...optional, default: '1s', example: '1s' },
  // Copied as it is, it never goes live in production, nor anywhere but for a pull request.
  environment: { ...optional, example: `pr-${expression('github.event.number')}` },
  'create-environment': { ...optional, default: 'false', example: 'false', needs: ENVIRONMENT },
  'allow-removals': { ...optional, default: 'false', example: 'false', needs: ENVIRONMENT },
  variables: { ...optional, unprinted: true, example: expression('secrets.TWILIO_VARIABLES'), needs: ENVIRONMENT },
  'variables-file': { ...optional, unprinted: true, example: '.env.production', needs: ENVIRONMENT },
  'optional-variables': { ...optional, unprinted: true, example: 'SHOP_NAME', needs: ENVIRONMENT },
  'replace-variables': { ...optional, default: 'false', example: 'false', needs: ENVIRONMENT },
  'health-check': { ...optional, example: '/health', needs: ENVIRONMENT },
  'health-check-timeout': {
    ...optional,
    default: '1m',
    example: '1m',
    needs: { input: 'health-check', why: 'It limits the health check, and there is none' },
  },
  rollback: {
    ...optional,
    default: 'true',
    example: 'true',
    needs: { input: 'health-check', why: 'It says what follows a health check that fails, and there is none' },
  },
  'github-token': { ...optional, secret: true, example: expression('github.token'), needs: ENVIRONMENT },
  'dry-run': { ...optional, default: 'false', example: 'false' },
  summary: { ...optional, default: 'true', example: 'true' },
  ...ACCESS,
} as const satisfies Record<string, Declaration>;

/** The inputs of one action, in the order of its action.yml. */
export type Table<N extends string = string> = Readonly<Record<N, Declaration>>;

/** The name of a declared input, as users write it. */
export type InputName = keyof typeof INPUTS;

/** The environment as Node gives it: name → text. */
export type EnvironmentVariables = Readonly<Record<string, string | undefined>>;

/** The trimmed text of every declared input; '' when it is absent or empty: the runner sets both alike. */
export type Given<N extends string = InputName> = Readonly<Record<N, string>>;

/** Where the runner puts an input: upper-cased, spaces to `_`, hyphens kept (runner 2.336). */
export function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/** The line that shows how a declared input is written. */
export function exampleLine(name: InputName): string {
  return exampleIn(INPUTS, name);
}

/** The same for an input of any action. */
export function exampleIn<N extends string>(table: Table<N>, name: NoInfer<N>): string {
  return `${name}: ${table[name].example}`;
}

/** Where a wrong value is corrected when the line is right: the expression in it takes what is kept at GitHub. */
export function adviceOnStored(...names: readonly ('service-sid' | keyof typeof ACCESS)[]): string {
  const stored = names.map((name) => /(?:vars|secrets)\.(\w+)/.exec(INPUTS[name].example)?.[1]).join(' and ');
  return `If the line takes it from GitHub, correct ${stored} there: Settings → Secrets and variables → Actions, or the GitHub environment of the job.`;
}
