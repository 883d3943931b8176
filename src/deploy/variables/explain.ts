/** What became of variables, in words. Names only. */
import { MayExist } from '../../async/create-once.ts';
import { explainRequest } from '../../explain/error.ts';
import { ActionFailure } from '../../model/errors.ts';
import type { Log } from '../../report/log.ts';
import type { RunContext } from '../../run/context.ts';
import { joinSentences } from '../../text/lists.ts';
import { RequestFailure } from '../../twilio/request.ts';
import { deployFacts, describeLive } from '../live-build.ts';
import type { VariableChange } from './write.ts';

/** A variable that could not be set, or not certainly; errors it does not know come back as they are. */
export function explainNotSet(run: RunContext, name: string, error: unknown): unknown {
  const target = deployFacts(run);
  if (error instanceof MayExist)
    return new ActionFailure(
      run.cancellation.signal.aborted ? 'cancelled' : 'error',
      {
        title: 'A variable may have been set',
        what: `The request that sets ${name} in ${target.name} was sent and its answer was lost.`,
        why: `It may have been processed, but ${error.why}. Nothing was deployed; ${describeLive(target)}`,
        next: 'Run the job again.',
      },
      { cause: error },
    );
  if (!(error instanceof RequestFailure)) return error;
  const explanation = explainRequest(error);
  return new ActionFailure(
    'error',
    {
      ...explanation,
      title: 'A variable could not be set',
      what: `${name} could not be set in ${target.name}: ${explanation.what}`,
      next: `${explanation.next} Nothing was deployed; ${describeLive(target)}`,
    },
    { cause: error },
  );
}

/** A variable that could not be removed; the Build is live and stays live. `remark`: a sentence more. */
export function explainNotRemoved(run: RunContext, name: string, error: unknown, remark = ''): unknown {
  if (!(error instanceof RequestFailure)) return error;
  const target = deployFacts(run);
  const explanation = explainRequest(error);
  return new ActionFailure(
    'error',
    {
      ...explanation,
      title: 'A variable could not be removed',
      what: `${name} could not be removed from ${target.name}: ${explanation.what}`,
      why: joinSentences(explanation.why, remark),
      next: 'Run the job again to remove what is left, or do it in the Twilio Console.',
    },
    { cause: error },
  );
}

/** What came of putting back. */
interface PutBack {
  readonly environment: string;
  /** Names that are as they were before. */
  readonly back: readonly string[];
  /** Names that somebody else has changed since. */
  readonly left: readonly string[];
  /** What could not be put back, and the last reason. */
  readonly differing: readonly VariableChange[];
  readonly failure: unknown;
}

/** `The variables that this run had changed in staging were put back: A, B.` */
export function describePutBack({ environment, back, left, differing, failure }: PutBack): string {
  const words = failure instanceof RequestFailure ? ` (${failure.facts.words})` : '';
  return joinSentences(
    back.length > 0 && `The variables that this run had changed in ${environment} were put back: ${back.join(', ')}.`,
    left.length > 0 && `Somebody else has changed these since, so they were left alone: ${left.join(', ')}.`,
    differing.length > 0 && `Not all could be put back${words}. ${describeDiffering(environment, differing)}`,
  );
}

/** Which variables may be other than before, and how to go on. */
export function describeDiffering(environment: string, changes: readonly VariableChange[]): string {
  return `Variables of ${environment} that differ from before: ${listChanges(changes)}. Run the deploy again to have them as this run wanted them, or deploy the release of before with its own variables.`;
}

/** Which variables keep what this run gave them, because they are another release's by now. */
export function describeLeft(environment: string, changes: readonly VariableChange[]): string {
  return `What is live in ${environment} now may need the variables that this run had changed, so they were left as they are: ${listChanges(changes)}.`;
}

function listChanges(changes: readonly VariableChange[]): string {
  const what = ({ before, after }: VariableChange) =>
    after === undefined ? 'removed' : before === undefined ? 'new' : 'changed';
  return changes.map((change) => `${change.name} (${what(change)})`).join(', ');
}

/** The same ending, with a sentence more; where there is no place for it, it is a warning of its own. */
export function addNote(error: unknown, sentence: string, log: Log): unknown {
  if (!(error instanceof ActionFailure)) {
    log.warning(sentence, { title: 'Variables' });
    return error;
  }
  const { verdict, explanation, evidence, cause } = error;
  const why = `${explanation.why} ${sentence}`;
  return new ActionFailure(verdict, { ...explanation, why }, { cause, evidence });
}
