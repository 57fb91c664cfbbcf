import { and, avg, count, eq, sql } from 'drizzle-orm';
import type { RuleDetailBody } from '@vouch/contract/rules/rules.ts';
import type { Label } from '@vouch/core/verification/verification.ts';
import { type Executor, rowsOf } from '../../platform/database/database.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import { feedback } from './feedback.tables.ts';

/** Figures about an organization's feedback. Rates are `null` without any feedback of the label. */
export interface FeedbackFigures {
  readonly total: number;
  readonly byLabel: Readonly<Record<Label, number>>;
  readonly meanConfidence: number | null;
  /** Share of documents that people call real and we called otherwise. */
  readonly falsePositiveRate: number | null;
  /** Share of documents that people call fake and we called real. */
  readonly falseNegativeRate: number | null;
}

/** Counts the feedback. Rates go by the newest word of each person on each document. */
export async function countFeedback(
  executor: Executor,
  organizationId: OrganizationId,
): Promise<FeedbackFigures> {
  const rows = await executor
    .select({
      label: feedback.label,
      verdict: feedback.verdictLabel,
      isOld: sql<boolean>`${feedback.supersededAt} is not null`,
      number: count(),
    })
    .from(feedback)
    .where(eq(feedback.organizationId, organizationId))
    .groupBy(feedback.label, feedback.verdictLabel, sql`${feedback.supersededAt} is not null`);
  const [mean] = await executor
    .select({ confidence: avg(feedback.confidence) })
    .from(feedback)
    .where(eq(feedback.organizationId, organizationId));
  const countOf = (isWanted: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(isWanted).reduce((sum, { number }) => sum + number, 0);
  const rateOf = (label: Label, isWrong: (verdict: Label) => boolean) => {
    const all = countOf((row) => !row.isOld && row.label === label);
    const wrong = countOf((row) => !row.isOld && row.label === label && isWrong(row.verdict));
    return all === 0 ? null : wrong / all;
  };
  const labelled = (label: Label) => countOf((row) => row.label === label);
  return {
    total: countOf(() => true),
    byLabel: { real: labelled('real'), suspicious: labelled('suspicious'), fake: labelled('fake') },
    meanConfidence: mean?.confidence ? Math.round(Number(mean.confidence) * 100) / 100 : null,
    falsePositiveRate: rateOf('real', (verdict) => verdict !== 'real'),
    falseNegativeRate: rateOf('fake', (verdict) => verdict === 'real'),
  };
}

/** How often people called the findings of a rule correct, incorrect, or neither. */
export async function countReviews(
  executor: Executor,
  organizationId: OrganizationId,
  ruleId: string,
): Promise<RuleDetailBody['feedback']> {
  const rows = await rowsOf<{ readonly verdict: string; readonly number: number }>(
    executor,
    sql`select review ->> 'verdict' as verdict, count(*)::int as number
        from ${feedback}, jsonb_array_elements(${feedback.reviews}) as review
        where ${and(eq(feedback.organizationId, organizationId), sql`${feedback.supersededAt} is null`)}
          and review ->> 'ruleId' = ${ruleId}
        group by 1`,
  );
  const of = (verdict: string) => rows.find((row) => row.verdict === verdict)?.number ?? 0;
  return { correct: of('correct'), incorrect: of('incorrect'), unsure: of('unsure') };
}
