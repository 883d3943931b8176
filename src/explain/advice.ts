/** What Twilio's error codes and failed connections mean: why, and what to do next. Advice, never a gate. */
import type { RequestFailure, RequestFailureFacts } from '../twilio/request.ts';
import { type Hint, pageOf, REFUSALS } from './refusals.ts';

/** The title of the hint for 20003, whose cause may be the region that was asked for. */
export const CREDENTIALS_REFUSED = 'Twilio did not accept the credentials';

const STANDARD_KEY =
  'Create a Standard API key in the Twilio Console and put its SID and secret into “api-key” and “api-secret”.';

/** Codes of Twilio's error dictionary. */
const CODES: Readonly<Record<number, Hint>> = {
  20003: {
    title: CREDENTIALS_REFUSED,
    why: 'The credentials were revoked, or the SID and its secret or token are not a pair.',
    next: 'Compare the secrets of the GitHub environment or repository with the Twilio Console.',
  },
  20008: {
    title: 'These are test credentials',
    why: 'Twilio’s test credentials reach few of its products, and Serverless is none of them.',
    next: STANDARD_KEY,
  },
  20403: {
    title: 'Twilio refused access',
    why: 'The account may be suspended, or closed to Serverless.',
    next: 'Open the Twilio Console with this account: a notice there, or Twilio’s support, says what is wrong.',
  },
  20404: {
    title: 'Twilio does not know it',
    why: 'It does not exist in the account and region of these credentials.',
    next: 'Compare “service-sid”, and “build-sid” where it is given, with the Twilio Console, and check that the credentials belong to the same account and region.',
  },
  20409: {
    title: 'Twilio was busy with the same thing',
    why: 'Something else is changing this service right now, or it was changed in between.',
    next: 'Let one job at a time deploy the service (“concurrency” in the workflow), then run this one again.',
  },
  20429: {
    title: 'Too many requests',
    why: 'The account is over its request limit, which all of its users and jobs share.',
    next: 'Run fewer jobs at the same time, or, where the step has a “timeout”, raise it so that it can wait it out.',
  },
  20500: {
    title: 'Twilio had an internal error',
    why: 'The mistake is on Twilio’s side.',
    next: 'Run the job again. If it persists, see https://status.twilio.com and give Twilio’s support the request id.',
  },
  20503: {
    title: 'Twilio is out of service',
    why: 'Twilio says that it cannot answer at the moment.',
    next: 'See https://status.twilio.com, and run the job again when it is over.',
  },
  70051: {
    title: 'The API key may not do this',
    why: 'It is a restricted key, and Serverless takes Standard keys only.',
    next: STANDARD_KEY,
  },
};

/** Gateways answer without Twilio's body; the status then says as much as the code would. */
const BY_STATUS: Readonly<Record<number, Hint | undefined>> = {
  401: CODES[20003],
  403: CODES[20403],
  404: CODES[20404],
  409: CODES[20409],
  429: CODES[20429],
  500: CODES[20500],
  503: CODES[20503],
};

const CERTIFICATE: Hint = {
  title: 'The TLS certificate was not accepted',
  why: 'Something between this runner and Twilio answers with a certificate that Node does not trust.',
  next: 'If a company proxy inspects TLS, give its certificate to the runner in NODE_EXTRA_CA_CERTS.',
};

const PROXY: Hint = {
  title: 'The proxy refused',
  why: 'The proxy in HTTPS_PROXY did not let the request through to Twilio.',
  next: 'Check its address and credentials, and that it lets *.twilio.com through on port 443 (docs/requirements.md lists the hosts).',
};

const NO_HOST: Hint = {
  title: 'The host name was not found',
  why: 'The runner’s DNS does not know the host: a misspelt “region” or “api-url”, or a runner without access to the Internet.',
  next: 'Correct “region” or “api-url”. On a runner of your own, check its DNS, and whether it needs HTTPS_PROXY.',
};

const NO_CONNECTION: Hint = {
  title: 'No connection to Twilio',
  why: 'Nothing accepted the connection at that address.',
  next: 'On a runner of your own, check its firewall, and HTTPS_PROXY: whether it needs one, and whether the proxy that it names is there. Else run the job again, and see https://status.twilio.com if it persists.',
};

const UNREADABLE: Hint = {
  title: 'No usable answer from Twilio',
  why: 'Something answered, but not as Twilio does: an outage, or a gateway, proxy or sign-in page in between.',
  next: 'Run the job again. If it persists, see https://status.twilio.com, and check what stands between the runner and Twilio.',
};

const SILENCE: Hint = {
  title: 'No usable answer from Twilio',
  why: 'Twilio, or the network on the way to it, did not work.',
  next: 'Run the job again; if it persists, see https://status.twilio.com.',
};

/** What the client says of a request that it did not send. */
const NO_TIME: Hint = {
  title: 'Too late to be sent',
  why: 'What came before it took all of the time.',
  next: 'See in the log what took so long.',
};

/** The hint for a failed request: by class and code; Twilio's own words only choose between pieces of advice. */
export function hintFor({ facts, request }: RequestFailure): Hint {
  const { status, code, systemCode, detail } = facts;
  if (systemCode === 'ERR_PROXY_TUNNEL' || status === 407) return PROXY;
  if (facts.class === 'final' && systemCode !== undefined) return CERTIFICATE;
  if (systemCode !== undefined) return hintForConnection(systemCode);
  const byCode = CODES[code ?? 0] ?? BY_STATUS[status ?? 0];
  if (byCode !== undefined) return byCode;
  if (facts.class === 'final' && status !== undefined && status >= 400) {
    const refusal = request.method === 'POST' ? REFUSALS.find(({ says }) => says.test(detail ?? '')) : undefined;
    return refusal?.hint(detail ?? '') ?? REFUSED;
  }
  if (facts.class === 'unsent' && status === undefined && facts.retryAfterMs === undefined) return NO_TIME;
  return isUnreadable(facts) ? UNREADABLE : SILENCE;
}

const REFUSED: Hint = {
  title: 'Twilio refused the request',
  why: 'The request was understood, and something in it is not accepted.',
  next: 'Correct what Twilio’s message names and run the job again.',
};

function hintForConnection(systemCode: string): Hint {
  if (systemCode === 'ENOTFOUND' || systemCode.startsWith('EAI_')) return NO_HOST;
  return systemCode === 'ECONNREFUSED' || systemCode.startsWith('EHOST') || systemCode.startsWith('ENET')
    ? NO_CONNECTION
    : SILENCE;
}

/** A 2xx or 3xx that is a failure all the same was not written by Twilio's API. */
function isUnreadable({ status }: RequestFailureFacts): boolean {
  return status !== undefined && status < 400;
}

/** A page about the code, on Twilio's own site; links from an answer are never passed on. */
export function linkFor({ facts }: RequestFailure): string | undefined {
  return facts.code === undefined ? undefined : pageOf(facts.code);
}
