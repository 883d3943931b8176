import { yamlLine } from '../text/yaml.ts';
import { type EnvironmentVariables, exampleLine, type Given } from './declarations.ts';
import type { Report } from './parse.ts';

/** Where requests go. */
export interface Hosts {
  /** Origins (scheme, host, port; no slash at the end) of Twilio's hosts. */
  readonly origins: { readonly serverless: string; readonly upload: string; readonly monitor: string };
  /** Whether they are on this machine's loopback interface (the simulator), where plain http is allowed. */
  readonly loopback: boolean;
  /** The Twilio region, e.g. `ie1`, or undefined when none was asked for. Credentials belong to one region. */
  readonly region: string | undefined;
}

/** Region → its edge. Hosts without an edge stopped answering on 2026-04-28. */
const EDGES: ReadonlyMap<string, string> = new Map([
  ['us1', 'ashburn'],
  ['ie1', 'dublin'],
  ['au1', 'sydney'],
  ['jp1', 'tokyo'],
]);

/** One label of a host name, so that nothing typed here can lead credentials to another domain. */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** The hosts that `api-url`, or else region and edge, lead to. */
export function readHosts(
  given: Given<'region' | 'api-url'>,
  env: EnvironmentVariables,
  report: Report,
): Hosts | undefined {
  const variable = given.region === '' ? 'TWILIO_REGION' : 'region';
  const region = (given.region || env['TWILIO_REGION']?.trim() || '').toLowerCase();
  const edge = env['TWILIO_EDGE']?.trim().toLowerCase() ?? '';
  const url = given['api-url'];
  // A base URL stands for every host: region and edge lead nowhere then, and a stray TWILIO_EDGE does no harm.
  const host = url === '' ? readRegion(variable, region, edge, report) : undefined;
  const base = url === '' ? undefined : readApiUrl(url, report);
  if (base !== undefined) {
    const { origin, loopback } = base;
    const origins = { serverless: origin, upload: origin, monitor: origin };
    return { origins, loopback, region: LABEL.test(region) ? region : undefined };
  }
  if (host === undefined) return undefined;
  const at = (service: string) => `https://${service}${host}.twilio.com`;
  return {
    origins: { serverless: at('serverless'), upload: at('serverless-upload'), monitor: at('monitor') },
    loopback: false,
    region: region || (edge === '' ? undefined : 'us1'),
  };
}

/** The middle of the hosts' names: `.dublin.ie1`, or '' when neither region nor edge is given. */
function readRegion(input: string, region: string, edge: string, report: Report): string | undefined {
  const problem = (name: string, seen: string, rule: string, meant: string) => {
    report({ input: name, seen, rule, fix: yamlLine(name, meant) });
    return undefined;
  };
  const edgeIsLabel = edge === '' || LABEL.test(edge);
  if (!edgeIsLabel) {
    problem(
      'TWILIO_EDGE',
      edge,
      'It is the name of one of Twilio’s edges, e.g. dublin.',
      EDGES.get(region) ?? 'dublin',
    );
  }
  if (region === '') return edgeIsLabel ? (edge === '' ? '' : `.${edge}.us1`) : undefined;
  const likely = likelyRegion(region);
  if (likely !== undefined) {
    return problem(input, region, `Twilio’s regions are ${[...EDGES.keys()].join(', ')}; this is not one.`, likely);
  }
  if (!LABEL.test(region)) return problem(input, region, 'It is the name of a Twilio region, in one word.', 'ie1');
  const host = edge === '' ? EDGES.get(region) : edge;
  if (host === undefined) {
    const rule = `The edge of this region is not known here. Correct the region (${[...EDGES.keys()].join(', ')}), or give its edge in TWILIO_EDGE.`;
    const near = `${region.replace(/\d+$/, '')}1`;
    return problem(input, region, rule, EDGES.has(near) ? near : 'ie1');
  }
  return edgeIsLabel ? `.${host}.${region}` : undefined;
}

/** The region meant by an edge's name (`dublin`) or by a slip (`ie`, `ie-1`), or undefined. `ie2` is none: Twilio may have it one day. */
function likelyRegion(region: string): string | undefined {
  if (EDGES.has(region)) return undefined;
  for (const [known, edge] of EDGES) {
    if (region === edge || region.replace(/[-_ ]/g, '') === known || `${region}1` === known) return known;
  }
  return undefined;
}

/** An origin, https, or http on loopback. Everything else an URL can hold would be dropped or would leak. */
function readApiUrl(text: string, report: Report): { origin: string; loopback: boolean } | undefined {
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  const url = parseUrl(withScheme ? text : `https://${text}`);
  const seen = withoutUserInfo(text);
  const hostname = url?.hostname ?? '';
  if (url === undefined || hostname === '') {
    const rule = 'It is the base of a URL: https:// and a host.';
    report({ input: 'api-url', seen, rule, fix: exampleLine('api-url') });
    return undefined;
  }
  // URL has turned every spelling of an IPv4 address (127.1, 0x7f000001) into four numbers.
  const loopback = hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
  const http = loopback && (url.protocol === 'http:' || !withScheme);
  const origin = `${http ? 'http' : 'https'}://${url.host}`;
  const rules = [
    !withScheme && 'It starts with https:// (or http:// on this machine).',
    withScheme && url.protocol === 'http:' && !loopback && 'Plain http would send the credentials in the clear.',
    withScheme && !/^https?:$/.test(url.protocol) && 'Its scheme is https.',
    (url.username !== '' || url.password !== '') &&
      'It holds a user name or password: give credentials as inputs of their own.',
    url.pathname !== '/' && url.pathname !== '' && 'It holds a path: it is scheme, host and port only.',
    url.search !== '' && 'It holds a query: it is scheme, host and port only.',
    url.hash !== '' && 'It holds a fragment (#…): it is scheme, host and port only.',
  ].filter((rule) => rule !== false);
  if (rules.length > 0) report({ input: 'api-url', seen, rule: rules.join(' '), fix: yamlLine('api-url', origin) });
  return rules.length === 0 ? { origin, loopback } : undefined;
}

function parseUrl(text: string): URL | undefined {
  return URL.parse(text) ?? undefined;
}

/** A URL as it may be shown: what stands before an `@` in it is a password for all we know. */
function withoutUserInfo(text: string): string {
  return text.replace(/^((?:[a-z][a-z0-9+.-]*:)?\/\/)?.*@/is, '$1***@');
}
