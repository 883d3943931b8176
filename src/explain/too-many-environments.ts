/**
 * A service that takes no more environments, in words. How Twilio refuses is not known, and that about 25 are the most
 * is on an old page of its own, so a refusal beside many environments is taken for this. Pure.
 */
import { whyProduction } from '../model/environments.ts';
import type { Explanation } from '../model/errors.ts';
import type { Environment } from '../model/resources.ts';
import type { RequestFailure } from '../twilio/request.ts';
import { explainRequest } from './error.ts';

/** With fewer, a refusal has another reason. */
const MANY = 20;

/** More names than these are no advice. */
const SHOWN = 5;

/** `name`: the environment that could not be created; undefined where something else must be the reason. */
export function explainTooMany(
  refusal: RequestFailure,
  name: string,
  environments: readonly Environment[],
): Explanation | undefined {
  const { status } = refusal.facts;
  if ((status !== 400 && status !== 409) || environments.length < MANY) return undefined;
  const known = explainRequest(refusal);
  const age = ({ createdAt }: Environment) => createdAt ?? Number.POSITIVE_INFINITY;
  const oldest = environments
    .filter((environment) => whyProduction(environment) === undefined)
    .toSorted((one, other) => age(one) - age(other))
    .slice(0, SHOWN)
    .map(({ domainSuffix, uniqueName, createdAt }) => {
      const since = createdAt === undefined ? '' : ` (${new Date(createdAt).toISOString().slice(0, 10)})`;
      return `${domainSuffix ?? uniqueName}${since}`;
    });
  const which = oldest.length === 0 ? '' : ` The oldest are ${oldest.join(', ')}.`;
  return {
    ...known,
    title: 'Too many environments',
    what: `The environment ${name} could not be created. ${known.what}`,
    why: `The service has ${environments.length} environments, and a service takes about 25.`,
    next: `Remove those that nobody needs, with “uses: OWNER/twilio-serverless-build/remove-environment@v1” or in the Twilio Console.${which}`,
  };
}
