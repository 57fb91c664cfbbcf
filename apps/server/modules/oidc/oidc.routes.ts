import { finishOidc, startOidc } from '@vouch/contract/auth/oidc-endpoints.ts';
import type { Result } from '@vouch/core/errors/document-error.ts';
import type { Answer, Cookie } from '../../platform/routing/answer.ts';
import type { OpenCall } from '../../platform/routing/route.ts';
import { RequestError } from '../../platform/routing/request-error.ts';
import { openRoute, type Route } from '../../platform/routing/route.ts';
import type { StoredUser } from '../users/index.ts';
import { findPerson, type Refusal } from './find-person.ts';
import { FLOW_COOKIE, flowCookie, NO_FLOW_COOKIE, readFlow } from './flow-cookie.ts';
import type { OidcDeps } from './oidc.deps.ts';
import type { OidcProvider } from './provider.ts';

type Callback = OpenCall<unknown, Readonly<Record<string, unknown>>, unknown>;

/** What the sign-in page is told when somebody does not come in. */
type Failure = Refusal | 'provider-failed' | 'sign-in-expired';

/** Routes for signing in with an OpenID Connect provider. */
export function createOidcRoutes(deps: OidcDeps): readonly Route[] {
  return [
    openRoute(startOidc, async ({ query, log }) => {
      const { url, flow } = await providerOf(deps)
        .begin()
        .catch((error: unknown) => {
          log.warn({ reason: plainReason(error) }, 'the sign-in provider does not answer');
          throw providerAway();
        });
      return redirect(url, [flowCookie(deps, { ...flow, next: safeNext(query.next) })]);
    }),
    openRoute(finishOidc, async (call) => {
      const provider = providerOf(deps);
      const flow = readFlow(deps, call.cookies[FLOW_COOKIE]);
      if (flow === null) return failed(deps, 'sign-in-expired');
      const found = await personBack(deps, provider, { call, flow });
      if (!found.ok) return failed(deps, found.error);
      // Only a browser comes this way, whatever headers it sends on a redirect.
      const client = { ...deps.people.clientOf(call), kind: 'browser' } as const;
      const started = await deps.people.start(found.value, { client, way: 'oidc' });
      return redirect(deps.pageOf(flow.next), [NO_FLOW_COOKIE, ...deps.people.cookies(started)]);
    }),
  ];
}

async function personBack(
  deps: OidcDeps,
  provider: OidcProvider,
  { call, flow }: { readonly call: Callback; readonly flow: Parameters<OidcProvider['finish']>[1] },
): Promise<Result<StoredUser, Failure>> {
  const query = Object.entries(call.query).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  );
  try {
    return await findPerson(deps, await provider.finish(new URLSearchParams(query), flow));
  } catch (error) {
    call.log.warn({ reason: plainReason(error) }, 'signing in with the provider failed');
    return { ok: false, error: 'provider-failed' };
  }
}

/** One line for the log: the errors of the library carry whole answers, with tokens in them. */
function plainReason(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' ? `${code}: ${error.message}` : error.message;
}

function providerOf({ provider }: OidcDeps): OidcProvider {
  if (provider !== null) return provider;
  const message = 'This server has no sign-in provider. Sign in with your password.';
  throw new RequestError({ status: 404, code: 'oidc-not-set-up', message });
}

function providerAway(): RequestError {
  const message =
    'The sign-in provider does not answer. Try again in a moment, or sign in with your password.';
  return new RequestError({ status: 503, code: 'oidc-unavailable', message, retryAfterSeconds: 10 });
}

/** A path of the web app, never another site. */
function safeNext(next: string | undefined): string {
  return next !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(next) ? next : '/';
}

function failed({ pageOf }: OidcDeps, failure: Failure): Answer {
  return redirect(pageOf(`/sign-in?error=${failure}`), [NO_FLOW_COOKIE]);
}

function redirect(location: string, cookies: readonly Cookie[]): Answer {
  return { status: 302, headers: { location }, cookies };
}
