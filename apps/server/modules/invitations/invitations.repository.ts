import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Executor } from '../../platform/database/database.ts';
import type { InvitationId, OrganizationId } from '../../platform/ids.ts';
import { invitations } from './invitations.tables.ts';

/** An invitation as stored. */
export type StoredInvitation = typeof invitations.$inferSelect;

const LISTED = 200;

/** Keeps a new invitation. */
export async function insertInvitation(
  executor: Executor,
  row: typeof invitations.$inferInsert,
): Promise<StoredInvitation> {
  const [stored] = await executor.insert(invitations).values(row).returning();
  if (stored === undefined) throw new Error('The invitation vanished while being stored.');
  return stored;
}

/** Invitations of an organization, newest first, at most 200. */
export async function listInvitations(
  executor: Executor,
  organizationId: OrganizationId,
): Promise<readonly StoredInvitation[]> {
  return executor
    .select()
    .from(invitations)
    .where(eq(invitations.organizationId, organizationId))
    .orderBy(desc(invitations.id))
    .limit(LISTED);
}

/** The open invitation with this token. */
export async function findOpenInvitation(
  executor: Executor,
  tokenHash: string,
  now: Date,
): Promise<StoredInvitation | null> {
  const [row] = await executor
    .select()
    .from(invitations)
    .where(and(eq(invitations.tokenHash, tokenHash), isOpen(now)));
  return row ?? null;
}

/** Marks an open invitation as accepted; `null` when it is not open: of two who accept at once, one succeeds. */
export async function consumeInvitation(
  executor: Executor,
  tokenHash: string,
  now: Date,
): Promise<StoredInvitation | null> {
  const [row] = await executor
    .update(invitations)
    .set({ acceptedAt: now })
    .where(and(eq(invitations.tokenHash, tokenHash), isOpen(now)))
    .returning();
  return row ?? null;
}

/** Takes an invitation back; `false` when the organization has none with this id. One that is accepted stays accepted. */
export async function revokeInvitation(
  executor: Executor,
  { organizationId, id }: { readonly organizationId: OrganizationId; readonly id: InvitationId },
  now: Date,
): Promise<boolean> {
  const rows = await executor
    .update(invitations)
    .set({ revokedAt: sql`coalesce(${invitations.revokedAt}, ${now.toISOString()}::timestamptz)` })
    .where(and(eq(invitations.organizationId, organizationId), eq(invitations.id, id)))
    .returning({ id: invitations.id });
  return rows.length === 1;
}

/** Takes back whatever is open for an address: only the newest link works. */
export async function revokeInvitationsOf(
  executor: Executor,
  { organizationId, email }: { readonly organizationId: OrganizationId; readonly email: string },
  now: Date,
): Promise<void> {
  const isTheirs = sql`lower(${invitations.email}) = ${email.toLowerCase()}`;
  await executor
    .update(invitations)
    .set({ revokedAt: now })
    .where(and(eq(invitations.organizationId, organizationId), isTheirs, isOpen(now)));
}

function isOpen(now: Date) {
  return and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt), gt(invitations.expiresAt, now));
}
