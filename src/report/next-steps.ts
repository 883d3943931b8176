/** Lines of YAML that go on from where a run ended. Pure. */
import { yamlLine } from '../text/yaml.ts';
import type { RunReport } from './facts.ts';

/** The line below `with:` that goes on with the Build, where that is of use; else none. */
export function resumeLines({
  facts: { build },
  ending: { verdict },
}: Pick<RunReport, 'facts' | 'ending'>): readonly string[] {
  const over = build === undefined || build.gone || build.status === 'completed' || build.status === 'failed';
  return over || verdict === 'planned' || verdict === 'completed' ? [] : [`build-sid: ${build.sid}`];
}

/**
 * The lines below `with:` that put the Build back that was live before; none where there was none, or where anything but
 * this run's Build is live: they would overwrite the deploy of somebody else.
 */
export function wayBackLines({
  facts: { deploy, build },
  ending,
}: Pick<RunReport, 'facts' | 'ending'>): readonly string[] {
  if (deploy?.wasLive !== true || ending.verdict === 'superseded') return [];
  const { previous, live, name } = deploy;
  if (previous === undefined || previous === null || (live !== undefined && live !== build?.sid)) return [];
  return previous === live ? [] : [`build-sid: ${previous}`, yamlLine('environment', name), 'allow-removals: true'];
}
