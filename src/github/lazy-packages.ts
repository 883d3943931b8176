/**
 * Stands for `undici`, `@actions/http-client` and `@actions/exec` in the bundle (scripts/build.ts maps them here).
 * `@actions/core` imports them for OIDC tokens and to describe the platform, which no action here asks for;
 * `@actions/github`, which few runs need, imports the first two as well. Loading them at every start would take more
 * than half of its time: `undici` brings a megabyte, the others `http`, `tls` and `child_process`.
 */
import type { ExecOptions, ExecOutput } from '@actions/exec';

// Live bindings: whoever imported them sees what loadPackages() puts there.
/** Of `undici`. */
export let ProxyAgent: unknown;
/** Of `undici`. */
export let fetch: unknown;
/** Of `@actions/http-client`. */
export let HttpClient: unknown;

/** Loads `undici`, and `@actions/http-client`, which extends it. Call it before `@actions/github` is imported. */
export async function loadPackages(): Promise<void> {
  const { default: undici } = await import('undici/index.js');
  ({ ProxyAgent, fetch } = undici);
  ({ HttpClient } = await import('../../node_modules/@actions/http-client/lib/index.js'));
}

/** As in `@actions/exec`, which is loaded now. */
export async function getExecOutput(command: string, args?: string[], options?: ExecOptions): Promise<ExecOutput> {
  const real = await import('../../node_modules/@actions/exec/lib/exec.js');
  return real.getExecOutput(command, args, options);
}
