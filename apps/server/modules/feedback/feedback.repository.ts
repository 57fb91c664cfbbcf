import { and, count, desc, eq, gt, inArray, isNull } from 'drizzle-orm';
import type { Lesson } from '@vouch/core/learning/lesson.ts';
import type { Executor, Transaction } from '../../platform/database/database.ts';
import type { Id, OrganizationId, UserId } from '../../platform/ids.ts';
import { toStorable } from '../../platform/database/storable.ts';
import type { DocumentOf } from './feedback.deps.ts';
import { feedback } from './feedback.tables.ts';

/** Feedback as stored. */
export type StoredFeedback = typeof feedback.$inferSelect;

/** Name of an id. */
export type FeedbackId = Id<'feedback'>;

/** A lesson, and the feedback that it was made of. */
export interface StoredLesson extends Lesson {
  readonly feedbackId: FeedbackId;
}

/** More lessons are not looked at; the newest count. */
const MOST_LESSONS = 20_000;
/** Rows named in one statement. */
const AT_ONCE = 1000;
/** Everyone without a name is one person. */
const NOBODY = 'anonymous';

/** Keeps feedback; what the same person said before about the document counts no more. */
export async function insertFeedback(
  tx: Transaction,
  row: typeof feedback.$inferInsert,
): Promise<StoredFeedback> {
  await tx
    .update(feedback)
    .set({ supersededAt: row.createdAt })
    .where(and(samePerson(row, row.userId ?? null), isNull(feedback.supersededAt)));
  const { reviews, missed, corrections, comments, judged } = row;
  const texts = toStorable({ reviews, missed, corrections, comments: comments ?? null, judged });
  const [stored] = await tx
    .insert(feedback)
    .values({ ...row, ...texts })
    .returning();
  if (!stored) throw new Error('The feedback was not kept.');
  return stored;
}

function samePerson({ organizationId, documentId }: DocumentOf, userId: UserId | null) {
  return and(
    eq(feedback.organizationId, organizationId),
    eq(feedback.documentId, documentId),
    userId === null ? isNull(feedback.userId) : eq(feedback.userId, userId),
  );
}

/** All lessons of an organization, the newest 20,000. */
export async function findLessons(
  executor: Executor,
  organizationId: OrganizationId,
): Promise<readonly StoredLesson[]> {
  const rows = await executor
    .select()
    .from(feedback)
    .where(and(eq(feedback.organizationId, organizationId), isNull(feedback.supersededAt)))
    .orderBy(desc(feedback.id))
    .limit(MOST_LESSONS);
  return rows.map(toLesson);
}

/** Notes that these lessons were learned from. */
export async function markLearned(
  tx: Transaction,
  organizationId: OrganizationId,
  { ids, at }: { readonly ids: readonly FeedbackId[]; readonly at: Date },
): Promise<void> {
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    await tx
      .update(feedback)
      .set({ learnedAt: at })
      .where(
        and(
          eq(feedback.organizationId, organizationId),
          inArray(feedback.id, ids.slice(start, start + AT_ONCE)),
        ),
      );
  }
}

/** How much feedback came after a moment and was not learned from. */
export async function countWaiting(
  executor: Executor,
  organizationId: OrganizationId,
  after: Date | null,
): Promise<number> {
  const [row] = await executor
    .select({ number: count() })
    .from(feedback)
    .where(
      and(
        eq(feedback.organizationId, organizationId),
        isNull(feedback.learnedAt),
        isNull(feedback.supersededAt),
        after === null ? undefined : gt(feedback.createdAt, after),
      ),
    );
  return row?.number ?? 0;
}

function toLesson(row: StoredFeedback): StoredLesson {
  const reviews = row.reviews.flatMap(({ ruleId, verdict }) => (ruleId ? [[ruleId, verdict] as const] : []));
  return {
    feedbackId: row.id,
    person: row.userId ?? NOBODY,
    document: { id: row.documentId, ...row.judged },
    label: row.label,
    confidence: row.confidence,
    reviews: Object.fromEntries(reviews),
    missed: row.missed.map(({ signal }) => signal).filter((signal) => signal !== null),
    isNew: row.learnedAt === null,
  };
}
