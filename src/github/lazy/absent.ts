/**
 * Stands for `undici`, `@actions/exec` and `@actions/http-client` in the bundles of `upload/` and `prune/`
 * (scripts/build.ts maps them here). `@actions/core` imports them for OIDC tokens and the description of the
 * platform, which no sub-action asks for; bundled, they would be a megabyte of each that never runs.
 */
const absent = undefined;

export { absent as fetch, absent as getExecOutput, absent as HttpClient, absent as ProxyAgent };
