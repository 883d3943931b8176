/** The credentials the stand-in accepts, by HTTP Basic. [D] */
import type { TwilioOptions } from './model/options.ts';
import type { RecordedRequest } from './requests.ts';

/** The credentials that are accepted. */
export interface Credentials {
  readonly accountSid: string;
  readonly authToken: string;
  readonly apiKey: string;
  readonly apiSecret: string;
}

/** Put together here, so that no scanner takes the text of this file for somebody's key. */
const defaults: Credentials = {
  accountSid: `AC${'0123456789abcdef'.repeat(2)}`,
  authToken: 'simulated-auth-token-3f9c71d2',
  apiKey: `SK${'0123456789abcdef'.repeat(2)}`,
  apiSecret: 'simulated-api-secret-8be40a57',
};

/** The pairs of the options, else fixed ones whose secrets no log may ever contain. */
export function chooseCredentials(options: TwilioOptions): Credentials {
  const {
    accountSid = defaults.accountSid,
    authToken = defaults.authToken,
    apiKey = defaults.apiKey,
    apiSecret = defaults.apiSecret,
  } = options;
  return { accountSid, authToken, apiKey, apiSecret };
}

/** Scheme and user of an Authorization header, and whether the pair is right. */
export function authenticate(
  credentials: Credentials,
  header: string | undefined,
): Pick<RecordedRequest, 'authorised' | 'scheme' | 'user'> {
  const [scheme, encoded = ''] = header?.split(' ') ?? [];
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  const { accountSid, authToken, apiKey, apiSecret } = credentials;
  const authorised = scheme === 'Basic' && [`${accountSid}:${authToken}`, `${apiKey}:${apiSecret}`].includes(pair);
  return { authorised, scheme, user: scheme === 'Basic' ? pair.slice(0, pair.indexOf(':')) : undefined };
}
