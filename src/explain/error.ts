/** Errors → the three sentences that a person reads. */
import { Cancelled } from '../async/cancellation.ts';
import { MayExist } from '../async/create-once.ts';
import type { DependencyList } from '../inputs/dependencies/types.ts';
import type { Cause, Evidence } from '../model/causes/failed-build.ts';
import { ActionFailure, type Explanation, InputFailure } from '../model/errors.ts';
import type { BuildFacts, Facts, FailedEnding, RerunFinds } from '../report/facts.ts';
import { joinSentences } from '../text/lists.ts';
import { count, formatDuration, writeDuration } from '../text/quantities.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { yamlLine } from '../text/yaml.ts';
import { RequestFailure } from '../twilio/request.ts';
import { CREDENTIALS_REFUSED, hintFor, linkFor } from './advice.ts';
import { withEffect } from './effect.ts';
import { adviceFor, pageOf } from './refusals.ts';

/** What an error means for the step, and for users; `cancelled` says whether somebody cancelled the run. */
export function explain(error: unknown, facts: Facts, cancelled: boolean): FailedEnding {
  return withEffect(explainEnding(error, facts, cancelled), facts);
}

function explainEnding(error: unknown, facts: Facts, cancelled: boolean): FailedEnding {
  if (error instanceof InputFailure) return explainProblems(error);
  if (error instanceof ActionFailure) {
    const { verdict, explanation, evidence } = error;
    return { verdict, failure: explanation, ...(evidence === undefined ? {} : { cause: evidence }) };
  }
  if (error instanceof MayExist) {
    const failure = explainMayExist(error, facts);
    return { verdict: cancelled ? 'cancelled' : 'error', failure, mayExist: error.candidates };
  }
  if (error instanceof Cancelled) return { verdict: 'cancelled', failure: explainCancel(error, facts) };
  if (!(error instanceof RequestFailure))
    return { verdict: 'error', failure: nameBuild(explainAccident(error), facts) };
  // The actions without a “timeout” have limits of their own for what they read, and no word for their end.
  const late = error.facts.late === true && facts.request !== undefined;
  const failure = late ? explainTimeout(error, facts, facts.request.timeoutMs) : explainRequest(error, facts);
  return { verdict: late ? 'timed-out' : 'error', failure: nameBuild(failure, facts) };
}

function explainProblems({ problems, message }: InputFailure): FailedEnding {
  const why = 'Nothing was sent to Twilio.';
  const next = 'Correct the workflow and run it again.';
  return { verdict: 'error', failure: { title: 'Inputs', what: message, why, next }, problems };
}

/** The time was up before there was a Build to wait for (or, in a dry run, before all was checked). */
function explainTimeout(failure: RequestFailure, facts: Facts, timeoutMs: number): Explanation {
  const { title, what, why, next, ...rest } = explainRequest(failure, facts);
  const timeout = yamlLine('timeout', writeDuration(timeoutMs));
  const goal = facts.build === undefined ? 'there was a Build to wait for' : 'everything had been checked';
  // The step ends at once when the pause that Twilio asks for is longer than what is left.
  const end =
    failure.facts.retryAfterMs === undefined ? 'The time was up' : 'Twilio asked to wait beyond the end of the step';
  return {
    ...rest,
    title: 'Timed out',
    what: `${end} before ${goal}: “${timeout}”, from the start of the step.`,
    why: `${what} ${title}. ${why}`,
    next: `${next} If it only takes longer, raise “timeout”.`,
  };
}

/** A Build that was being watched when something broke goes on without us, unless that is what broke. */
function nameBuild(explanation: Explanation, facts: Facts): Explanation {
  const { build } = facts;
  if (build === undefined || build.ended !== undefined) return explanation;
  if (build.gone)
    return {
      ...explanation,
      title: 'The Build is gone',
      why: `Build ${build.sid} was ${build.status} when last seen, and Twilio has it no more: a clean-up such as prune, or a person, deleted it meanwhile.`,
      next: 'Run the job again, and keep what deletes Builds from running beside it.',
    };
  const goesOn = isOver(build) ? `Build ${build.sid} is ${build.status}.` : 'Twilio goes on with the Build.';
  return { ...explanation, next: joinSentences(explanation.next, goesOn, adviceOn(build, facts)) };
}

/** What a failed request means; `known` tells where it was sent, and in which file and line the cause may be. */
export function explainRequest(failure: RequestFailure, known: Facts = {}): Explanation {
  const { facts } = failure;
  const { dependencies } = known.request ?? {};
  const { title, why, next, dependency } = hintFor(failure);
  const link = linkFor(failure);
  return {
    title,
    what: describeRequest(failure),
    ...(title === CREDENTIALS_REFUSED ? withRegion(known.request, why, next) : { why, next }),
    ...(facts.code === undefined ? {} : { code: facts.code }),
    ...(facts.requestId === undefined ? {} : { requestId: facts.requestId }),
    ...(link === undefined ? {} : { link }),
    ...(dependency === undefined ? {} : locate(dependency, dependencies)),
  };
}

/** The region comes last, being seldom the cause: each has credentials of its own. What the sub-actions were asked is not known here. */
function withRegion(request: Facts['request'], why: string, next: string): Pick<Explanation, 'why' | 'next'> {
  const region = request?.region;
  const [asked, advice] =
    region === undefined
      ? ['without “region”, us1 is asked', 'If they were made in another region, give it, e.g. “region: ie1”.']
      : [`“${region}” was asked`, `Or use credentials of “${region}”, or correct “region”.`];
  return { why: `${why} Or they belong to another region: ${asked}.`, next: `${next} ${advice} ${PROXIES}` };
}

const PROXIES = 'If a proxy is in between, check that it passes the Authorization header on.';

/** `Twilio answered 404 to GET /v1/…: “not found”.`, or how the request failed without an answer. */
function describeRequest({ facts, request }: RequestFailure): string {
  const { status, detail, words, class: kind, retryAfterMs } = facts;
  const said = detail === undefined ? '' : `: “${sanitizeLine(detail, 1_000)}”`;
  const held =
    retryAfterMs === undefined || kind === 'final'
      ? ''
      : ` It asked to wait ${formatDuration(retryAfterMs)}, longer than the time left.`;
  if (status !== undefined && status >= 400)
    return `Twilio answered ${status} to ${request.method} ${request.path}${said}.${held}`;
  return `${request.method} ${request.path} failed: ${words}${said}.${held}`;
}

/** Where the dependencies file lists a package. */
function locate(name: string, list: DependencyList | undefined): Pick<Explanation, 'file' | 'line'> {
  if (list === undefined || !list.dependencies.some((dependency) => dependency.name === name)) return {};
  const line = list.lines.get(name);
  return { file: list.file, ...(line === undefined ? {} : { line }) };
}

/** What ties an error of the Debugger to a Build, in words that are no stronger than it is. */
const EVIDENCE: Readonly<Record<Evidence, string>> = {
  build: 'which names this Build',
  service: 'which names this service and is from the time of this Build',
  code: 'from the time of this Build, though it may be about another one',
};

/** A Build that Twilio packaged or verified without success; `list` tells on which line a package stands that the cause names. */
export function explainFailed(build: BuildFacts, cause: Cause | undefined, list?: DependencyList): Explanation {
  const { why, next } = adviceFor(cause?.code);
  const explanation = { title: 'Build failed', what: `Build ${build.sid} failed.`, next };
  if (cause === undefined) {
    const silence = 'Twilio’s API gives no reason, and no error in its Debugger could be tied to this Build.';
    return { ...explanation, why: silence };
  }
  const { code, text, evidence } = cause;
  const source = `${code === undefined ? 'an error' : `error ${code}`} in Twilio’s Debugger, ${EVIDENCE[evidence]}`;
  const said = text === undefined ? '' : `: “${sanitizeLine(text, 1_000)}”`;
  return {
    ...explanation,
    why: `Probable cause: ${why === undefined ? source : `${why} (${source})`}${said}.`,
    ...(code === undefined ? {} : { code, link: pageOf(code) }),
    ...locateNamed(text ?? '', list),
  };
}

/** The line of the one dependency that a text names as `name@version`, as npm does; several may name no culprit. */
function locateNamed(text: string, list: DependencyList | undefined): Pick<Explanation, 'file' | 'line'> {
  const before = (name: string) => text.charAt(text.indexOf(`${name}@`) - 1);
  const named = list?.dependencies.filter(({ name }) => text.includes(`${name}@`) && !/[\w@/.-]/.test(before(name)));
  const [one, ...others] = named ?? [];
  return one === undefined || others.length > 0 ? {} : locate(one.name, list);
}

function explainMayExist(error: MayExist, facts: Facts): Explanation {
  const lost = error.cause instanceof RequestFailure ? ` (${error.cause.facts.words})` : '';
  if (facts.service === undefined)
    return {
      title: 'A service may exist',
      what: `The request that creates the service was sent and its answer was lost${lost}.`,
      why: `It may have been processed, but ${error.why}, so it was not sent again. Nothing else was created.`,
      next: 'Run the job again: a service of this name is looked for before one is created.',
    };
  const service = facts.service.sid;
  const candidates =
    error.candidates.length === 0 ? 'No candidate was seen.' : `It may be ${error.candidates.join(' or ')}.`;
  return {
    title: 'A Build may exist',
    what: `The request that creates the Build was sent and its answer was lost${lost}.`,
    why: `It may have been processed, but ${error.why}, so it was not sent again. ${candidates}`,
    next: `Look at the newest Builds of ${service} in the Twilio Console; go on with “build-sid: ZB…” when it is there, or run the job again when it is not.`,
  };
}

function explainCancel(error: Cancelled, facts: Facts): Explanation {
  const { build } = facts;
  if (build === undefined) {
    return {
      title: 'Cancelled',
      what: error.message,
      why: describeCreated(facts),
      next: 'Run the job again.',
    };
  }
  return {
    title: 'Cancelled',
    what: error.message,
    why: isOver(build)
      ? `Build ${build.sid} is ${build.status}.`
      : `Build ${build.sid} exists and was ${build.status} when last seen; Twilio goes on with it.`,
    next: adviceOn(build, facts) || 'Run the job again.',
  };
}

/** What is said of running the job again, and only where it is true. */
const RERUN: Readonly<Record<RerunFinds, string>> = {
  yes: ' Re-running the job picks it up by itself.',
  'with-same-assets':
    ' Re-running the job picks it up by itself if it gives the same versions again, which a job that uploads its Assets does not.',
  no: '',
};

/** What a run without a Build has left behind: nothing, or a service and versions. */
function describeCreated({ service, upload, request }: Facts): string {
  const versions = upload?.uploaded ?? 0;
  const created = [
    ...(service?.isNew && !request?.dryRun ? [`service ${service.sid}`] : []),
    ...(versions > 0 ? [count(versions, 'version')] : []),
  ];
  if (created.length === 0) return 'Nothing had been changed at Twilio yet.';
  const rest = versions > 0 ? ' Versions in no Build cost nothing, and Twilio removes them after a week.' : '';
  return `This run had created ${created.join(' and ')}, and no Build.${rest}`;
}

/** Whether Twilio is done with the Build. */
const isOver = ({ status }: BuildFacts) => status === 'completed' || status === 'failed';

/** How to go on with the Build; '' for one that failed. */
const adviceOn = (build: BuildFacts, facts: Facts) => (build.status === 'failed' ? '' : resumeAdvice(build, facts));

/** How to go on with a Build that exists. Of one that has not ended, the line stands below the message (report/next-steps.ts). */
export function resumeAdvice(build: BuildFacts, { rerunFindsIt = 'no' }: Facts): string {
  const line = isOver(build) ? `“build-sid: ${build.sid}”` : 'the line below';
  return `To go on with this Build, run the step with ${line} in place of the inputs that describe its contents.${RERUN[rerunFindsIt]}`;
}

/** Whether an error is one of those that have an explanation; the stack of any other is worth a look. */
export function isExpected(error: unknown): boolean {
  return [InputFailure, ActionFailure, MayExist, Cancelled, RequestFailure].some((kind) => error instanceof kind);
}

function explainAccident(error: unknown): Explanation {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    title: 'A mistake in this action',
    what: `The action stopped unexpectedly (${message}).`,
    why: 'This is a mistake in the action and not in your workflow.',
    next: 'Run the job again with debug logging and report it with the log.',
  };
}
