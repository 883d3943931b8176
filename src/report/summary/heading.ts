/** The first line of the job summary: what is live, or what is broken. Pure. */
import { sortByEvidence } from '../../model/causes/failed-requests.ts';
import { countInputs } from '../../model/errors.ts';
import { escapeMarkdown } from '../../text/markdown.ts';
import { type DeployFacts, type Facts, type FailedEnding, failureOf, type RunReport, type Verdict } from '../facts.ts';
import { escapeQuietly } from './sids.ts';

/** How each verdict is seen at a glance, in every summary. */
export const SYMBOLS: Readonly<Record<Verdict, string>> = {
  completed: '✅',
  building: '⏳',
  planned: '📝',
  failed: '❌',
  'timed-out': '⏰',
  cancelled: '⛔',
  superseded: '⚠️',
  unhealthy: '❌',
  unverified: '⚠️',
  error: '❌',
};

/** `### ✅ greeter is live in production → https://…`; texts of at most `limit` characters. */
export function formatHeading(report: RunReport, limit: number): string {
  const { facts, ending } = report;
  const failed = failureOf(ending);
  const most = Math.min(limit, 120);
  const words = failed === undefined ? describeSuccess(report) : describeFailure(report, failed);
  const parts = words.map((part) => escapeQuietly(part, most));
  // A dry run that failed is one, too.
  const dry = failed !== undefined && facts.request?.dryRun === true ? 'Dry run: ' : '';
  const arrow = ending.verdict === 'completed' ? linkTo(facts.deploy) : '';
  return `### ${SYMBOLS[ending.verdict]} ${dry}${parts.join(' · ')}${arrow}`;
}

/** ` → https://…`, or ''. The address holds a host name only (see urlOf), so that a link may be made of it. */
export function linkTo(deploy: DeployFacts | undefined): string {
  const url = deploy?.url;
  if (url === undefined || !URL.canParse(url)) return '';
  return ` → <a href="${new URL(url).origin}">${escapeMarkdown(url, 300)}</a>`;
}

const serviceOf = ({ facts: { service } }: RunReport) => service?.uniqueName ?? service?.sid ?? 'the service';

/** The runtime is what tells the jobs of a matrix apart; where they go to environments, these do. */
function describeSuccess(report: RunReport): readonly string[] {
  const { facts, ending } = report;
  const { build, contents, deploy, variables } = facts;
  const service = serviceOf(report);
  const runtime = build?.runtime ?? contents?.runtime;
  const first = runtime === undefined ? [] : [runtime];
  if (ending.verdict === 'planned') return [`Dry run: ${describePlan(service, facts)}`];
  if (ending.verdict === 'building')
    return [...first, `Build of ${service} ${build?.origin === 'reused' ? 'found' : 'created'}, not waited for`];
  if (deploy === undefined)
    return [...first, `Build of ${service} ${build?.origin === 'reused' ? 'was there already' : 'completed'}`];
  const { set = [], changed = [], removed = [] } = variables ?? {};
  const news = set.length + changed.length + removed.length > 0 ? ', with other variables' : ', as before';
  return [`${service} is live in ${deploy.name}${deploy.deployed ? '' : news}`];
}

/** What does not exist yet is not as it was. */
function describePlan(name: string, { service, deploy }: Facts): string {
  if (service?.isNew)
    return deploy === undefined
      ? `${name} does not exist yet and would be created`
      : `${name} and its ${deploy.name} do not exist yet and would be created`;
  if (deploy === undefined) return `nothing was created in ${name}`;
  return deploy.missing === undefined
    ? `nothing was changed, ${name} in ${deploy.name} is as it was`
    : `${deploy.name} of ${name} does not exist yet and would be created`;
}

function describeFailure(report: RunReport, failed: FailedEnding): readonly string[] {
  const { facts } = report;
  const { problems, failure, effect } = failed;
  if (problems !== undefined) return [`${countInputs(problems)}: nothing was sent to Twilio`];
  const { build, contents, deploy } = facts;
  const runtime = build?.runtime ?? contents?.runtime;
  const service = facts.service === undefined ? [] : [serviceOf(report)];
  const state = effect?.short ?? describeState(report, failed);
  // Where they go to environments, these tell the jobs of a matrix apart.
  const first = runtime === undefined || deploy !== undefined ? [] : [runtime];
  return [...first, reasonOf(report, failure.title), [...service, state].join(': ')];
}

/** What is live where no effect says it. */
function describeState({ facts: { deploy, service }, ending }: RunReport, { mayExist }: FailedEnding): string {
  if (deploy === undefined)
    return service === undefined && mayExist === undefined ? 'nothing was changed' : 'nothing was deployed';
  return ending.verdict === 'superseded' ? describeSuperseded(deploy) : deploy.name;
}

const describeSuperseded = ({ live, name }: DeployFacts) =>
  live === null ? `nothing is live in ${name}` : `another Build is live in ${name}`;

/** What a path of the health check answered says more than that it was unhealthy. */
function reasonOf({ facts: { unhealthy = [] } }: RunReport, title: string): string {
  const [first, ...others] = sortByEvidence(unhealthy);
  if (first === undefined || !title.startsWith('Unhealthy')) return title;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return `${first.path}${first.status === undefined ? ':' : ' answered'} ${first.words}${more}`;
}
