import { and, count, desc, eq, gte, lt, like, type SQL } from 'drizzle-orm';
import type { Executor } from '../../platform/database/database.ts';
import type { ApiKeyId, OrganizationId, UserId } from '../../platform/ids.ts';
import { users } from '../users/users.tables.ts';
import { auditLog, type StoredEntry } from './audit-log.tables.ts';

/** Which entries to list, newest first. */
export interface EntryFilter {
  readonly actorId?: UserId | undefined;
  readonly apiKeyId?: ApiKeyId | undefined;
  /** An action such as "user.disabled", or the beginning of several with a star: "user.*". */
  readonly action?: string | undefined;
  readonly subjectKind?: string | undefined;
  readonly subjectId?: string | undefined;
  /** From this moment on. */
  readonly from?: Date | undefined;
  /** Before this moment. */
  readonly to?: Date | undefined;
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
}

/** An entry with the address of the person behind it. */
export interface ListedEntry {
  readonly entry: StoredEntry;
  readonly actorEmail: string | null;
}

/** One page of an organization's entries, newest first, and how many match in all. */
export async function listEntries(
  executor: Executor,
  organizationId: OrganizationId,
  filter: EntryFilter,
): Promise<{ readonly entries: readonly ListedEntry[]; readonly total: number }> {
  const where = and(eq(auditLog.organizationId, organizationId), ...conditionsOf(filter));
  const [counted] = await executor.select({ total: count() }).from(auditLog).where(where);
  const entries = await executor
    .select({ entry: auditLog, actorEmail: users.email })
    .from(auditLog)
    .leftJoin(users, and(eq(users.id, auditLog.actorId), eq(users.organizationId, auditLog.organizationId)))
    .where(where)
    .orderBy(desc(auditLog.id))
    .limit(filter.perPage)
    .offset((filter.page - 1) * filter.perPage);
  return { entries, total: counted?.total ?? 0 };
}

function conditionsOf(filter: EntryFilter): SQL[] {
  const { actorId, apiKeyId, action, subjectKind, subjectId, from, to } = filter;
  return [
    actorId && eq(auditLog.actorId, actorId),
    apiKeyId && eq(auditLog.apiKeyId, apiKeyId),
    action &&
      (action.endsWith('.*') ? like(auditLog.action, beginningOf(action)) : eq(auditLog.action, action)),
    subjectKind && eq(auditLog.subjectKind, subjectKind),
    subjectId && eq(auditLog.subjectId, subjectId),
    from && gte(auditLog.createdAt, from),
    to && lt(auditLog.createdAt, to),
  ].filter((condition) => condition !== undefined && condition !== '');
}

/** A pattern for everything that begins like this; signs with a meaning in patterns stand for themselves. */
function beginningOf(action: string): string {
  return `${action.slice(0, -1).replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}
