/** The parts of a run of the main action. Types only. */

/** What a part is called in the log, the summary and the result. */
export type PhaseName =
  | 'look-up'
  | 'upload'
  | 'compare'
  | 'create'
  | 'Build'
  | 'look for the cause'
  | 'record at GitHub'
  | 'deploy'
  | 'health check'
  | 'rollback'
  | 'look for the reason';

/** A part of the run. Times on the run's clock, in ms. */
export interface Phase {
  readonly name: PhaseName;
  readonly start: number;
  readonly end: number | undefined;
}
