/**
 * Stands for `undici`, `@actions/http-client` and `@actions/exec` in the bundle (scripts/build.ts maps them here).
 * `@actions/core` imports them for OIDC tokens and to describe the platform, which no action here asks for. Loading
 * them at every start would take more than half of its time: `http`, `tls`, `child_process`. `undici`, a megabyte, is
 * not in the bundle at all: what goes to GitHub goes by the fetch that goes to Twilio, which knows the proxies.
 */
import type { ExecOptions, ExecOutput } from '@actions/exec';

/** Of `undici`. `@actions/github` makes one where there is a proxy, and never uses it (see deployments-api.ts). */
export class ProxyAgent {}

/** Of `undici`. */
export function fetch(): never {
  throw new Error('Requests to GitHub go by another fetch.');
}

// A live binding: whoever imported it sees what loadHttpClient() puts there.
/** Of `@actions/http-client`. */
export let HttpClient: unknown;

/** Loads the real `@actions/http-client`. Call it before `@actions/github` is imported, which makes one. */
export async function loadHttpClient(): Promise<void> {
  ({ HttpClient } = await import('../../node_modules/@actions/http-client/lib/index.js'));
}

/** As in `@actions/exec`, which is loaded now. */
export async function getExecOutput(command: string, args?: string[], options?: ExecOptions): Promise<ExecOutput> {
  const real = await import('../../node_modules/@actions/exec/lib/exec.js');
  return real.getExecOutput(command, args, options);
}
