import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  discovery,
  fetchUserInfo,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';

/** The client of ours at the provider. */
export interface ProviderOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  /** Where the provider sends browsers back to. */
  readonly redirectUri: () => string;
}

/** Secrets of one sign-in, kept in the browser until it comes back. */
export interface Flow {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** What the provider says about a person. */
export interface Identity {
  readonly issuer: string;
  /** The provider's own name for the person; never given to another. */
  readonly subject: string;
  readonly email: string | null;
  readonly isEmailVerified: boolean;
  readonly name: string;
}

/** An OpenID Connect provider. */
export interface OidcProvider {
  /** Where to send a browser, and what to remember meanwhile. */
  begin(): Promise<{ readonly url: string; readonly flow: Flow }>;
  /** Who came back; rejects when the answer is not one to this flow, or is not the provider's. */
  finish(query: URLSearchParams, flow: Flow): Promise<Identity>;
}

const TIMEOUT_SECONDS = 10;

/** A provider that describes itself (OpenID Connect Discovery). It is asked at the first sign-in, and again after a failure. */
export function createOidcProvider(options: ProviderOptions): OidcProvider {
  let known: Promise<Configuration> | null = null;
  const discovered = () => {
    known ??= discover(options).catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };
  return {
    async begin() {
      const flow = { state: randomState(), nonce: randomNonce(), codeVerifier: randomPKCECodeVerifier() };
      const url = buildAuthorizationUrl(await discovered(), {
        redirect_uri: options.redirectUri(),
        scope: 'openid email profile',
        state: flow.state,
        nonce: flow.nonce,
        code_challenge: await calculatePKCECodeChallenge(flow.codeVerifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, flow };
    },
    async finish(query, { state, nonce, codeVerifier }) {
      const config = await discovered();
      const tokens = await authorizationCodeGrant(
        config,
        new URL(`${options.redirectUri()}?${query.toString()}`),
        {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: codeVerifier,
          idTokenExpected: true,
        },
      );
      const claims = tokens.claims();
      if (claims === undefined) throw new Error('The provider gave no id token.');
      // Many providers put the address into the user info only.
      const more =
        claims['email'] === undefined ? await fetchUserInfo(config, tokens.access_token, claims.sub) : claims;
      return toIdentity(config.serverMetadata().issuer, claims.sub, more);
    },
  };
}

function discover({ issuer, clientId, clientSecret }: ProviderOptions): Promise<Configuration> {
  const url = new URL(issuer);
  // Settings take http for this machine only.
  const execute = url.protocol === 'http:' ? [allowInsecureRequests] : [];
  const proof = clientSecret === undefined ? None() : proofBy(clientSecret);
  return discovery(url, clientId, clientSecret, proof, { execute, timeout: TIMEOUT_SECONDS });
}

/** Shows the secret in the way that the provider takes; one that names no way takes it as HTTP Basic. */
function proofBy(clientSecret: string): ClientAuth {
  return (server, ...rest) => {
    const isPostTaken = server.token_endpoint_auth_methods_supported?.includes('client_secret_post') === true;
    const prove = isPostTaken ? ClientSecretPost(clientSecret) : ClientSecretBasic(clientSecret);
    return prove(server, ...rest);
  };
}

function toIdentity(issuer: string, subject: string, claims: Readonly<Record<string, unknown>>): Identity {
  const { email, email_verified: isVerified, name } = claims;
  return {
    issuer,
    subject,
    email: typeof email === 'string' && email.includes('@') ? email : null,
    // Nothing but the truth value: some providers leave it out, and then nobody has checked the address.
    isEmailVerified: isVerified === true,
    name: typeof name === 'string' ? name.slice(0, 200) : '',
  };
}
