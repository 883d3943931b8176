/** What started the run, for an audit trail. Types only. */

/** What started the run, as GitHub tells it (run/trigger says from where). Absent: GitHub does not say. */
export interface TriggerFacts {
  /** The SHA of the commit. */
  readonly commit?: string;
  /** The first line of its message, or the title of the pull request. Text from outside. */
  readonly subject?: string;
  /** The page of the commit: an address of http or https. */
  readonly commitUrl?: string;
  /** The page of the run's attempt. */
  readonly runUrl?: string;
  /** Who started it. Text from outside. */
  readonly actor?: string;
}
