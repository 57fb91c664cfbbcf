import type { OrganizationId, UserId } from '../../platform/ids.ts';

/** Kinds of doers. */
export type ActorKind = 'user' | 'api-key' | 'system' | 'anonymous';

/** Who does something, and for whom: every use case that changes something takes one. */
export interface Actor {
  readonly organizationId: OrganizationId;
  readonly kind: ActorKind;
  /** The person behind it; `null` for the system and for anonymous requests. */
  readonly userId: UserId | null;
  /** The request in which it happens, when there is one. */
  readonly requestId: string | null;
}
