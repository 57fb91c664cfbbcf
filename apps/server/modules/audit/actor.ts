import type { ApiKeyId, OrganizationId, UserId } from '../../platform/ids.ts';

/** Kinds of doers. */
export type ActorKind = 'user' | 'api-key' | 'system' | 'anonymous';

/** Who does something, and for whom: every use case that changes something takes one. */
export interface Actor {
  readonly organizationId: OrganizationId;
  readonly kind: ActorKind;
  /** The person behind it, for API keys too; `null` for the system and for anonymous requests. */
  readonly userId: UserId | null;
  /** The key with which it was done. */
  readonly apiKeyId?: ApiKeyId;
  /** The request in which it happens, when there is one. */
  readonly requestId: string | null;
}

/** The server itself, in the name of nobody. */
export function systemActor(organizationId: OrganizationId): Actor {
  return { organizationId, kind: 'system', userId: null, requestId: null };
}
