/** Which environments may be production: these are never removed, or only by their SID. Pure. */
import type { Named } from './environments.ts';

/** `production` and `prod`, as `--environment=production` of the command-line tool names them, too. */
const PRODUCTION = /^prod(?:uction)?(?:-environment)?$/i;

/**
 * Why an environment may be production: it has no domain suffix (`unsuffixed`), or its suffix or unique name says so
 * (`named`). Undefined: nothing hints at it.
 */
export function whyProduction({ uniqueName, domainSuffix }: Named): 'unsuffixed' | 'named' | undefined {
  if (!domainSuffix) return 'unsuffixed';
  return [uniqueName, domainSuffix].some((name) => PRODUCTION.test(name)) ? 'named' : undefined;
}
