/** Lines of YAML that go on from where a run ended. Pure. */
import { codeBlock } from '../text/markdown.ts';
import { yamlLine } from '../text/yaml.ts';
import { failureOf, type RunReport } from './facts.ts';

/** The two lines of the workflow that go on with the Build, where that is of use; else none. */
export function resumeLines({
  facts: { build },
  ending: { verdict },
}: Pick<RunReport, 'facts' | 'ending'>): readonly string[] {
  const over = build === undefined || build.gone || build.status === 'completed' || build.status === 'failed';
  return over || verdict === 'planned' || verdict === 'completed' ? [] : ['with:', `  build-sid: ${build.sid}`];
}

/** The same as Markdown; a failure has said so already. */
export function formatResume(report: RunReport): string {
  const lines = resumeLines(report);
  if (lines.length === 0) return '';
  const yaml = codeBlock('yaml', lines);
  return failureOf(report.ending) === undefined
    ? `Twilio goes on with this Build. To wait for it, give its SID in place of its contents:\n\n${yaml}`
    : yaml;
}

/** The lines that put the Build back that was live before, for a deploy that did not end well; '' when there is none. */
export function formatWayBack({ facts: { deploy }, ending }: RunReport): string {
  if (failureOf(ending) === undefined || deploy?.wasLive !== true) return '';
  const { previous, live, name } = deploy;
  if (previous === undefined || previous === null || previous === live) return '';
  const lines = [`build-sid: ${previous}`, yamlLine('environment', name), 'allow-removals: true'];
  const yaml = codeBlock('yaml', ['with:', ...lines.map((line) => `  ${line}`)]);
  return `To put the Build back that was live before:\n\n${yaml}`;
}
