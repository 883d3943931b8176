/** Lines of YAML that go on from where a run ended. Pure. */
import { yamlLine } from '../text/yaml.ts';
import type { Facts, RunReport } from './facts.ts';

/** The line below `with:` that goes on with the Build, where that is of use; else none. */
export function resumeLines({
  facts: { build },
  ending: { verdict },
}: Pick<RunReport, 'facts' | 'ending'>): readonly string[] {
  const over = build === undefined || build.gone || build.status === 'completed' || build.status === 'failed';
  return over || verdict === 'planned' || verdict === 'completed' ? [] : [`build-sid: ${build.sid}`];
}

/**
 * The lines below `with:` that put the Build back that was live before; none where there was none, it is live, or
 * anything but this run's Build is: they would overwrite the deploy of somebody else.
 */
export function wayBackLines({ deploy, build }: Facts): readonly string[] {
  if (deploy === undefined) return [];
  const { previous, live, name } = deploy;
  if (previous === undefined || previous === null || previous === live) return [];
  if (live !== undefined && live !== build?.sid) return [];
  return [`build-sid: ${previous}`, yamlLine('environment', name), 'allow-removals: true'];
}
