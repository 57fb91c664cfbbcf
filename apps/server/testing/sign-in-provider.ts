import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** What the provider says about the person that signs in next. */
export interface ProviderAccount {
  readonly subject: string;
  readonly email?: string;
  readonly isEmailVerified?: boolean;
  readonly name?: string;
}

/** A real OpenID Connect provider on this machine. */
export interface SignInProvider {
  readonly issuer: string;
  /** Lets a client of ours in; its redirect address is known once it listens. */
  admit(redirectUri: string): void;
  /** Signs this person in whenever somebody comes. */
  present(account: ProviderAccount): void;
  stop(): Promise<void>;
}

/** Starts a provider that asks nobody for anything, on a free port. */
export async function startSignInProvider(): Promise<SignInProvider> {
  let provider: Provider | null = null;
  const accounts = new Map<string, ProviderAccount>();
  let present: ProviderAccount = { subject: 'nobody' };
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    if (provider === null) return response.writeHead(503).end();
    if (request.url?.startsWith('/interaction/') !== true) return provider.callback()(request, response);
    accounts.set(present.subject, present);
    return provider.interactionFinished(request, response, { login: { accountId: present.subject } });
  };
  const server = createServer((request, response) => void serve(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    admit: (redirectUri) => {
      provider = providerFor(issuer, redirectUri, accounts);
    },
    present: (account) => {
      present = account;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function providerFor(
  issuer: string,
  redirectUri: string,
  accounts: ReadonlyMap<string, ProviderAccount>,
): Provider {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const client = { client_id: 'vouch', client_secret: 'hush', redirect_uris: [redirectUri] };
  return new Provider(issuer, {
    clients: [{ ...client, token_endpoint_auth_method: 'client_secret_post' }],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', kid: 'one' }] },
    cookies: { keys: [randomBytes(16).toString('hex')] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, subject) => {
      const { email, isEmailVerified, name } = accounts.get(subject) ?? { subject };
      const claims = { sub: subject, email, email_verified: isEmailVerified, name };
      return { accountId: subject, claims: () => claims };
    },
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({
        clientId: 'vouch',
        accountId: oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
}
