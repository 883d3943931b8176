/** Lines of YAML that go on from where a run ended. Pure. */
import { yamlLine } from '../text/yaml.ts';
import type { RunReport } from './facts.ts';

/** The two lines of the workflow that go on with the Build, where that is of use; else none. */
export function resumeLines({
  facts: { build },
  ending: { verdict },
}: Pick<RunReport, 'facts' | 'ending'>): readonly string[] {
  const over = build === undefined || build.gone || build.status === 'completed' || build.status === 'failed';
  return over || verdict === 'planned' || verdict === 'completed' ? [] : ['with:', `  build-sid: ${build.sid}`];
}

/** The four lines that put the Build back that was live before; none where there was none, or where it is live. */
export function wayBackLines({ facts: { deploy } }: Pick<RunReport, 'facts'>): readonly string[] {
  if (deploy?.wasLive !== true) return [];
  const { previous, live, name } = deploy;
  if (previous === undefined || previous === null || previous === live) return [];
  return ['with:', `  build-sid: ${previous}`, `  ${yamlLine('environment', name)}`, '  allow-removals: true'];
}
