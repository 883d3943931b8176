/** The calls of `prune/`: those of the main action, and a DELETE. */
import type { Limits } from '../../async/clock.ts';
import type { Build, Environment } from '../../model/resources.ts';
import { MB, servicePath } from '../../twilio/calls/paths-and-limits.ts';
import { type Removal, sendDelete } from '../../twilio/calls/removal.ts';
import type { Serverless } from '../../twilio/calls/serverless.ts';
import { decodeDeployment } from '../../twilio/decode.ts';
import { decodePage } from '../../twilio/page.ts';
import { createReader, followPages, type ReaderOptions } from '../../twilio/read.ts';
import type { ListedBuild, PastDeployment } from './retention.ts';

/** What of Twilio a sweep needs. Lists are read to their end or throw. */
export interface PruneCalls {
  listBuilds(limits: Limits): Promise<readonly ListedBuild[]>;
  listEnvironments(limits: Limits): Promise<readonly Environment[]>;
  listDeployments(environmentSid: string, limits: Limits): Promise<readonly PastDeployment[]>;
  /** Sent once. Throws what asking again cannot mend for any Build (credentials, certificates). */
  remove(buildSid: string, limits: Limits): Promise<Removal>;
}

/** The calls for one service. */
export function createPruneCalls(serverless: Serverless, options: ReaderOptions, serviceSid: string): PruneCalls {
  const read = createReader(options);
  const path = servicePath(serviceSid);
  const readHistory = decodePage('deployments', decodeDeployment);
  return {
    // Few to a page: a Build of 1050 versions is 0.3 MB.
    listBuilds: (p) => Array.fromAsync(serverless.pickBuilds(serviceSid, 0, pickListed, p)),
    listEnvironments: (p) => serverless.listEnvironments(serviceSid, p),
    // Unlike a deploy, which reads the newest few of them, this reads every history to its end: many to a page.
    listDeployments(sid, p) {
      const first = `${path}/Environments/${sid}/Deployments?PageSize=100`;
      return Array.fromAsync(followPages(first, (page) => read(page, MB, readHistory, p)));
    },
    remove: (sid, p) => sendDelete(options.client, `${path}/Builds/${sid}`, p),
  };
}

/** A Build without its versions: 500 Builds with theirs would be 150 MB. */
const pickListed = ({ sid, status, createdAt }: Build): ListedBuild => ({ sid, status, createdAt });
