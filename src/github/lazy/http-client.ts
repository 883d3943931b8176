/**
 * Stands for `@actions/http-client` in the bundle (scripts/build.ts maps it here). `@actions/core` imports it to ask
 * for OIDC tokens, which this action never does; importing it would load `http`, `https` and `tls` at every start,
 * a third of it. The live binding is filled by {@link loadHttpClient}, just before something needs it.
 */
export let HttpClient: unknown;

/** Loads the real one. Call it before `@actions/github` is imported. */
export async function loadHttpClient(): Promise<void> {
  ({ HttpClient } = await import('../../../node_modules/@actions/http-client/lib/index.js'));
}
