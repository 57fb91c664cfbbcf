import type { RoleName } from '@vouch/contract/auth/auth.ts';
import type { ScopeName } from '@vouch/contract/api-keys/scope.ts';
import type { ApiKeyId, OrganizationId, SessionId, UserId } from '../ids.ts';

/** The signed-in person behind a call. */
export interface Principal {
  readonly userId: UserId;
  readonly organizationId: OrganizationId;
  readonly email: string;
  readonly role: RoleName;
  /** How the call proved it. Cookies travel by themselves, so they need protection against forged requests. */
  readonly by: 'token' | 'cookie' | 'api-key';
  /** The key that was shown, which allows what its scopes name and no more; absent when the person came in person. */
  readonly apiKey?: { readonly id: ApiKeyId; readonly scopes: readonly ScopeName[] };
  /** The session that stands behind the proof; `null` for API keys, and for tokens that an operator made. */
  readonly sessionId: SessionId | null;
}

/** What a caller shows to prove who it is. */
export type Proof =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'cookie'; readonly secret: string };

/** Finds the person behind a proof; `null` when it proves nothing (any more). */
export type Authenticate = (proof: Proof) => Promise<Principal | null>;

/** Name of the session cookie. */
export const SESSION_COOKIE = 'vouch_session';
