/** Which Builds the environments need: read before anything is decided, and again before anything is deleted. */
import type { Limits } from '../../async/clock.ts';
import { mapPool } from '../../async/pool.ts';
import { isMissing } from '../../twilio/request.ts';
import type { PruneCalls } from './calls.ts';
import { type KeepReason, type KeepReasons, type PastDeployment, previousOf } from './retention.ts';

/** How many histories are read at a time. */
const HISTORIES_AT_ONCE = 4;

type Lists = Pick<PruneCalls, 'listEnvironments' | 'listDeployments'>;

/** Previews come and go: an environment that was removed since the list was read has no history, and needs nothing. */
async function readHistory(calls: Lists, sid: string, limits: Limits): Promise<readonly PastDeployment[]> {
  try {
    return await calls.listDeployments(sid, limits);
  } catch (error) {
    if (!isMissing(error)) throw error;
    const environments = await calls.listEnvironments(limits);
    if (environments.some((environment) => environment.sid === sid)) throw error;
    return [];
  }
}

/** What the environments need, seen again and again. */
export interface EnvironmentWatcher {
  /** Reads the environments; what was seen in use once stays in use for the whole run. */
  look(limits: Limits): Promise<KeepReasons>;
  /** How many environments the last look showed. */
  environments(): number;
}

/**
 * A history is read at the first look, and again when another Build is live. (A Build that is deployed and
 * replaced by the very one before it, all between two looks, is therefore not seen as "live before".)
 */
export function createEnvironmentWatcher(calls: Lists): EnvironmentWatcher {
  const uses = new Map<string, KeepReason>();
  const lives = new Map<string, string | undefined>();
  let seen = 0;
  const hold = (sid: string, reason: 'live' | 'previous', name: string) => {
    const known = uses.get(sid);
    if (known?.reason === 'live' && reason === 'previous') return;
    const names = known?.reason === reason && known.detail !== undefined ? known.detail.split(', ') : [];
    uses.set(sid, { reason, detail: [...new Set([...names, name])].join(', ') });
  };
  return {
    async look(limits) {
      const environments = await calls.listEnvironments(limits);
      for (const { buildSid, uniqueName } of environments)
        if (buildSid !== undefined) hold(buildSid, 'live', uniqueName);
      const changed = environments.filter(({ sid, buildSid }) => !lives.has(sid) || lives.get(sid) !== buildSid);
      await mapPool(changed, HISTORIES_AT_ONCE, async ({ sid, buildSid, uniqueName }) => {
        const history = await readHistory(calls, sid, limits);
        for (const previous of previousOf(buildSid, history)) hold(previous, 'previous', uniqueName);
        lives.set(sid, buildSid);
      });
      seen = environments.length;
      return uses;
    },
    environments: () => seen,
  };
}
