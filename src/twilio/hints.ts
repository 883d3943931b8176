/** Twilio's error codes → why, and what to do next. Advice, never a gate. */
import type { RequestFailure } from './request.ts';

export interface Hint {
  readonly title: string;
  readonly why: string;
  readonly next: string;
}

/** Twilio's pages about its codes (`more_info` of every error body points there). */
const pageOf = (code: number) => `https://www.twilio.com/docs/api/errors/${code}`;

/** Codes from Twilio's error dictionary. */
const CODES: Readonly<Record<number, Hint>> = {
  20003: {
    title: 'Twilio did not accept the credentials',
    why: 'The pair of SID and token or secret is wrong, belongs to a deleted key, to another account, or to another region.',
    next: 'Check the secrets of this repository, and set "region" when the credentials belong to one.',
  },
  20403: {
    title: 'Twilio refused access',
    why: 'The account may be suspended, or it may not use Serverless.',
    next: 'Open the Twilio Console with this account and look for a notice.',
  },
  20404: {
    title: 'Twilio does not know it',
    why: 'The service or Build does not exist in this account and region.',
    next: 'Compare "service-sid" with the Console, and check that the credentials belong to the same account and region.',
  },
  20429: {
    title: 'Too many requests',
    why: 'The account is over its request limit.',
    next: 'Run fewer jobs at the same time, or raise "timeout".',
  },
  70051: {
    title: 'The API key may not do this',
    why: 'It is a restricted key, and Serverless takes standard keys only.',
    next: 'Create a standard API key and put it into the secrets.',
  },
};

const CERTIFICATE: Hint = {
  title: 'The TLS certificate was not accepted',
  why: 'Something between this runner and Twilio answers with a certificate that Node does not trust.',
  next: 'If a company proxy inspects TLS, give its certificate to the runner in NODE_EXTRA_CA_CERTS.',
};

const PROXY: Hint = {
  title: 'The proxy refused',
  why: 'The proxy in HTTPS_PROXY did not let the request through to Twilio.',
  next: 'Check its address and credentials, and that it allows serverless.twilio.com on port 443.',
};

/** The hint for a failed request. */
export function hintFor({ facts }: RequestFailure): Hint {
  const { status, code, systemCode } = facts;
  if (systemCode === 'ERR_PROXY_TUNNEL' || status === 407) return PROXY;
  if (facts.class === 'final' && systemCode !== undefined) return CERTIFICATE;
  const byCode = CODES[code ?? codeOfStatus(status)];
  if (byCode !== undefined) return byCode;
  if (status === 400) {
    return {
      title: 'Twilio refused the request',
      why: 'The values were understood and not accepted.',
      next: 'Correct the inputs that Twilio’s message names and run again.',
    };
  }
  return {
    title: 'No usable answer from Twilio',
    why: 'The service, or the network on the way to it, did not work.',
    next: 'Run the job again; if it persists, see https://status.twilio.com.',
  };
}

/** Gateways answer without Twilio's body; the status then says as much as the code would. */
function codeOfStatus(status: number | undefined): number {
  const codes: Readonly<Record<number, number>> = { 401: 20003, 403: 20403, 404: 20404, 429: 20429 };
  return codes[status ?? 0] ?? 0;
}

/** A page about the code, on Twilio's own site; links from an answer are never passed on. */
export function linkFor({ facts }: RequestFailure): string | undefined {
  return facts.code === undefined ? undefined : pageOf(facts.code);
}
