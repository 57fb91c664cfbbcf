import type { ScopeName } from '@vouch/contract/api-keys/scope.ts';
import type { Access } from '@vouch/contract/endpoint.ts';
import type { Principal } from '../../platform/routing/principal.ts';

/** What is known when access is decided. */
export interface AccessFacts {
  readonly access: Access;
  /** What an API key needs; `null` when keys are not taken. */
  readonly scope: ScopeName | null;
  readonly principal: Principal | null;
  /** Whether a token or cookie came that is not valid. */
  readonly hasBadProof: boolean;
  /** Whether analysis is open to this caller without sign-in. */
  readonly isAnalysisOpen: boolean;
}

/** Whether a call goes through. */
export type AccessDecision = 'allowed' | 'sign-in-needed' | 'forbidden' | 'in-person-only' | 'scope-missing';

/** The one place where access is decided; everything that is not allowed is refused. */
export function decideAccess({ access, scope, principal, ...facts }: AccessFacts): AccessDecision {
  if (access === 'public') return 'allowed';
  if (principal === null) {
    const isOpen = access === 'analyze-open' && facts.isAnalysisOpen && !facts.hasBadProof;
    return isOpen ? 'allowed' : 'sign-in-needed';
  }
  const byKey = principal.apiKey === undefined ? 'allowed' : decideByKey(principal.apiKey.scopes, scope);
  if (byKey !== 'allowed') return byKey;
  return access === 'admin' && principal.role !== 'admin' ? 'forbidden' : 'allowed';
}

/** What an API key opens: nothing that is kept for people, and nothing beyond its scopes. */
function decideByKey(held: readonly ScopeName[], needed: ScopeName | null): AccessDecision {
  if (needed === null) return 'in-person-only';
  return held.includes(needed) ? 'allowed' : 'scope-missing';
}
