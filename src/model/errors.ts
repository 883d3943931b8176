/**
 * The few kinds of failure that callers tell apart. Everything a person reads about a failure has three
 * sentences: what happened, why we think so, what to do next.
 */
import { count } from '../text/quantities.ts';
import type { Cause } from './causes/failed-build.ts';
import type { HealthCause } from './causes/failed-requests.ts';

/** One mistake in what the user wrote. All of them are reported together, before any request is sent. */
export interface Problem {
  /** The input (or environment variable) it is about, as the user spells it, e.g. `poll-interval`. */
  readonly input: string;
  /** The value seen, or undefined when it is missing. Never set for tokens and secrets. */
  readonly seen?: string;
  /** What is wrong and what the rule is, in plain sentences. */
  readonly rule: string;
  /** The corrected line of YAML, e.g. `poll-interval: 5s`. */
  readonly fix: string;
  /** The file in the workspace that holds the mistake, relative to it, when there is one. */
  readonly file?: string;
  /** 1-based line in {@link Problem.file}. */
  readonly line?: number;
}

/** What a thrown value says of itself, for the log. Text from outside, perhaps. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** `2 inputs cannot be used` */
export const countInputs = (problems: readonly Problem[]) =>
  `${count(new Set(problems.map(({ input }) => input)).size, 'input')} cannot be used`;

/** The inputs cannot be used. Nothing was sent. */
export class InputFailure extends Error {
  override readonly name = 'InputFailure';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.input}: ${problem.rule}`).join(' '));
    this.problems = problems;
  }
}

/** How a step can end without success. See `verdict` in action.yml. */
export type FailureVerdict = 'failed' | 'timed-out' | 'cancelled' | 'superseded' | 'unhealthy' | 'unverified' | 'error';

/** What a person needs to know about a failure. Text from outside must be neutralised when printed, not here. */
export interface Explanation {
  /** A few words for the annotation's title, e.g. `Build failed`. */
  readonly title: string;
  /** What happened. */
  readonly what: string;
  /** Why we think so: the evidence. */
  readonly why: string;
  /** What to do next. */
  readonly next: string;
  /** `said`: `next` names the inputs that put the Build back that was live before; `none`: that Build is gone. */
  readonly wayBack?: 'said' | 'none';
  /** Lines of the workflow to paste, with their indentation. They hold nothing that a log or a code block would obey. */
  readonly lines?: readonly string[];
  /** Twilio's error code, e.g. 20003. */
  readonly code?: number;
  /** Twilio's `twilio-request-id`, to quote to its support. */
  readonly requestId?: string;
  /** A page that says more. */
  readonly link?: string;
  /** Where in the workspace the cause is. */
  readonly file?: string;
  readonly line?: number;
}

/** The step ends without success, for a reason that can be explained. */
export class ActionFailure extends Error {
  override readonly name = 'ActionFailure';
  readonly verdict: FailureVerdict;
  readonly explanation: Explanation;
  /** What Twilio's Debugger, or the domain, tells of it, for the output `result`. */
  readonly evidence: Cause | HealthCause | undefined;

  constructor(
    verdict: FailureVerdict,
    explanation: Explanation,
    options: { readonly cause?: unknown; readonly evidence?: Cause | HealthCause | undefined } = {},
  ) {
    super(`${explanation.what} ${explanation.why} ${explanation.next}`, options);
    this.verdict = verdict;
    this.explanation = explanation;
    this.evidence = options.evidence;
  }
}
