/** Why Builds are refused (400, code 20001) or fail: Twilio's own words → what to do. Words decide advice, nothing else. */
import { HANDLER, NEWEST_RUNTIME } from '../model/runtimes.ts';

/** Twilio's page about a code (`more_info` of every error body points there). */
export const pageOf = (code: number) => `https://www.twilio.com/docs/api/errors/${code}`;

/** `X@Y` of npm's sentence; a scoped name begins with an `@` of its own. */
const MATCHING = /No matching version found for ["'“]?(@?[^\s@"']+)@([^\s"'”]+?)[."'”]*(?:\s|$)/i;

/**
 * The platform's handler is not the one on npm, which ends at 2.1.0 where Twilio offers 2.1.2 (twilio-labs/serverless-toolkit
 * issue 564): a version that only npm has is refused in the same words.
 */
function explainHandler(version: string | undefined): Hint {
  return {
    title: 'Twilio has no such runtime handler',
    why: `Twilio takes ${HANDLER} from a list of its own, which is not that of npm, and no ${version} is in it.`,
    next: `Leave ${HANDLER} out of the dependencies, and Twilio adds one that fits; or name a version that the platform has, e.g. 2.1.2.`,
    dependency: HANDLER,
  };
}

/** What Twilio says at once when it refuses to create a Build, recognised by its words (Build resource page; seen in public issues). */
export const REFUSALS: readonly { readonly says: RegExp; readonly hint: (detail: string) => Hint }[] = [
  {
    says: /no matching version/i,
    hint(detail) {
      const [, name, version] = MATCHING.exec(detail) ?? [];
      if (name === HANDLER) return explainHandler(version);
      return {
        title: 'A dependency has no such version',
        why:
          name === undefined
            ? `Twilio found no version that fits one of the dependencies. It installs from the public npm registry, and only ${HANDLER} from a list of its own.`
            : `The public npm registry has no ${name} in version ${version}; Twilio installs from nowhere else.`,
        next: 'Correct the version, and leave out packages that are private or live in this repository: they must be bundled into the code.',
        ...(name === undefined ? {} : { dependency: name }),
      };
    },
  },
  {
    says: /(?:engine|EBADENGINE)/i,
    hint: () => ({
      title: 'A dependency does not fit the runtime',
      why: 'One of the packages says (“engines” in its package.json) that it does not run on this version of Node.js.',
      next: 'Choose a version of the package that fits the runtime, or another “runtime”.',
    }),
  },
  {
    says: /runtime/i,
    hint: () => ({
      title: 'Twilio does not build for this runtime',
      why: 'Either it was retired, or Twilio has no such runtime.',
      next: `Set “runtime” to one that Twilio offers today, e.g. “runtime: ${NEWEST_RUNTIME}”; without it, Twilio takes that of the service’s last successful Build.`,
    }),
  },
  {
    says: /at least one (?:function|asset) version/i,
    hint: () => ({
      title: 'There is nothing to build',
      why: 'A Build needs at least one version, and serves only those that it is given.',
      next: 'Give “function-versions” or “asset-versions”.',
    }),
  },
  {
    says: /(?:function|asset) ?versions?\b/i,
    hint: () => ({
      title: 'Twilio does not take a version',
      why: 'A version belongs to another service, or it was removed: Twilio removes versions that no Build uses after a week.',
      next: 'Upload the files again and give the new version SIDs in “function-versions” and “asset-versions”.',
    }),
  },
  {
    says: /dependenc/i,
    hint: () => ({
      title: 'Twilio does not take the dependencies',
      why: 'Twilio installs packages from the public npm registry by name and version, and nothing else.',
      next: 'Correct what Twilio’s message names in “dependencies-file”.',
    }),
  },
];

/** Why a Build that was accepted fails later, and what to do. */
export interface Advice {
  /** In a few words; undefined where nobody knows. */
  readonly why: string | undefined;
  readonly next: string;
}

/** By the code of the error in Twilio's Debugger (error dictionary). */
const CAUSES: Readonly<Record<number, Advice>> = {
  82003: {
    why: 'Twilio could not install the dependencies',
    next: 'Leave out packages that must be compiled or are not on the public npm registry, and give each version exactly. If they are all right, the registry may have been down: run the job again.',
  },
  82007: {
    why: 'Twilio does not build for this runtime',
    next: `Set “runtime” to one that Twilio offers today, e.g. “runtime: ${NEWEST_RUNTIME}”.`,
  },
};

/** What to think of a Build that failed, by the code of its probable cause. */
export function adviceFor(code: number | undefined): Advice {
  return (
    CAUSES[code ?? 0] ?? {
      why: undefined,
      next: 'Look for the usual reasons: a package that must be compiled or is not on the public npm registry, an old @twilio/runtime-handler, or code that throws as soon as it is loaded. The Debugger in the Twilio Console may say more by now.',
    }
  );
}

/** What a failed request is called, why it may have failed, and what to do. */
export interface Hint {
  readonly title: string;
  readonly why: string;
  readonly next: string;
  /** The package that Twilio names, as it was sent: the cause is where it is listed. */
  readonly dependency?: string;
}
