/** The one place that records what a run has found, so that it survives whatever ends the run. */
import type { Clock } from '../async/clock.ts';
import type { Facts, StageFacts } from '../report/facts.ts';
import type { Phase, PhaseName } from '../report/phases.ts';

/** What is known of a run so far; {@link StageFacts} says which file writes what. */
export interface RunRecord {
  /** When the step began, on the run's clock, in ms. */
  readonly startedAt: number;
  /** What the stages have left behind until now. */
  readonly facts: Facts;
  readonly phases: readonly Phase[];
  /** Records what a stage found, in place of what it had found before. */
  note<S extends keyof StageFacts>(stage: S, found: StageFacts[S]): void;
  /** Takes back what has become untrue. */
  forget(stage: keyof StageFacts): void;
  /** Ends the running phase and begins the next. */
  beginPhase(name: PhaseName): void;
  endPhase(): void;
}

/** An empty record. */
export function createRecord(clock: Clock): RunRecord {
  const facts: { -readonly [S in keyof StageFacts]?: StageFacts[S] } = {};
  const phases: Phase[] = [];
  const endPhase = () => {
    const current = phases.at(-1);
    if (current !== undefined && current.end === undefined)
      phases[phases.length - 1] = { ...current, end: clock.now() };
  };
  return {
    startedAt: clock.now(),
    facts,
    phases,
    note: (stage, found) => {
      facts[stage] = found;
    },
    forget: (stage) => {
      delete facts[stage];
    },
    beginPhase(name) {
      endPhase();
      phases.push({ name, start: clock.now(), end: undefined });
    },
    endPhase,
  };
}
