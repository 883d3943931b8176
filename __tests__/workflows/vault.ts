/** A stand-in for what vouches for a job (GitHub's OIDC) and for a vault that gives a key to whom it vouches for. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** What the runner would set for a job with `id-token: write`, and the address of the vault. */
export interface Vault {
  readonly url: string;
  readonly env: Readonly<Record<string, string>>;
}

const BEARER = 'bearer of the request';
const JWT = 'who the job is';
const TOKEN = 'the token of the vault';

/** Starts it; it does not keep the process alive. `key` is what it holds at `secret/data/twilio`. */
export async function startVault(key: Readonly<Record<'key' | 'secret', string>>): Promise<Vault> {
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const { authorization, 'x-vault-token': token } = request.headers;
    const answer = (right: boolean, body: unknown) => {
      response.writeHead(right ? 200 : 403, { 'content-type': 'application/json' });
      response.end(JSON.stringify(right ? body : { errors: ['permission denied'] }));
    };
    if (pathname === '/oidc') answer(authorization === BEARER && searchParams.get('audience') === url, { value: JWT });
    else if (pathname === '/v1/auth/jwt/login') {
      const { role, jwt } = (await json(request)) as Readonly<Record<string, string>>;
      answer(role === 'twilio-production' && jwt === JWT, { auth: { client_token: TOKEN } });
    } else answer(pathname === '/v1/secret/data/twilio' && token === TOKEN, { data: { data: key } });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/oidc?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: BEARER.replace('bearer ', ''),
  };
  return { url, env };
}
