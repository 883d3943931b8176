/**
 * Stands for `undici` in the bundle (scripts/build.ts maps it here). `@actions/core` reaches `undici` through
 * `@actions/http-client`, for requests that this action never makes, and importing it would double the time
 * to start. These live bindings are filled by {@link loadUndici}, just before something needs them.
 */
import { loadHttpClient } from './http-client.ts';

export let ProxyAgent: unknown;
export let fetch: unknown;

/** Loads the real `undici`, and `@actions/http-client` after it. Call it before `@actions/github` is imported. */
export async function loadUndici(): Promise<void> {
  const { default: undici } = await import('undici/index.js');
  ProxyAgent = undici.ProxyAgent;
  fetch = undici.fetch;
  await loadHttpClient();
}
