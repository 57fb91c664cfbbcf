import type { FeedbackAcceptedBody, NewFeedbackBody } from '@vouch/contract/feedback/feedback.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { newId, type OrganizationId, randomHex, type UserId } from '../../platform/ids.ts';
import type { FeedbackDeps } from './feedback.deps.ts';
import { insertFeedback } from './feedback.repository.ts';
import type { StoredMiss, StoredReview } from './feedback.tables.ts';
import { findJudged, type Judged } from './find-judged.ts';
import { matchRules, matchSignal } from './match-indicator.ts';

/** Feedback that comes in. */
export interface FeedbackRequest {
  readonly organizationId: OrganizationId;
  /** `null` for people who did not sign in. */
  readonly userId: UserId | null;
  readonly body: NewFeedbackBody;
  /** Runs in the transaction that keeps the feedback. */
  readonly onKept?: (tx: Transaction, answer: FeedbackAcceptedBody) => Promise<void>;
}

/** Keeps feedback and queues a training when there is enough of it. @returns `null` when the verdict it is about is not there. */
export async function submitFeedback(
  deps: FeedbackDeps,
  { organizationId, userId, body, onKept }: FeedbackRequest,
): Promise<FeedbackAcceptedBody | null> {
  const about = await findJudged(deps, organizationId, body.receipt_id);
  if (about === null) return null;
  const hits = about.judged.findings.map(({ ruleId }) => ruleId);
  const reviews = body.indicator_reviews.flatMap((review) => toReviews(review, hits));
  const missed = body.missed_indicators.flatMap(toMisses);
  const now = deps.clock.now();
  return deps.database.transaction(async (tx) => {
    const row = { ...toRow(about, body, now), userId, reviews, missed };
    const stored = await insertFeedback(tx, row);
    await deps.noteCorrections(tx, stored);
    const isTraining = await deps.offerTraining(tx, organizationId);
    const answer: FeedbackAcceptedBody = {
      status: 'success',
      feedback_id: row.reference,
      message: isTraining
        ? 'Thank you. Your feedback is kept, and the rules are being trained on it.'
        : 'Thank you. Your feedback is kept and will count in the next training.',
      learning_triggered: isTraining,
      unmatched_indicators: unmatched(reviews, missed),
    };
    await onKept?.(tx, answer);
    return answer;
  });
}

function toRow(about: Judged, body: NewFeedbackBody, now: Date) {
  const { organizationId, documentId, reading, judged } = about;
  const { label: verdictLabel, score, ruleSetVersion } = reading.verification;
  return {
    id: newId<'feedback'>(),
    organizationId,
    documentId,
    readingId: reading.id,
    reference: newReference(now),
    label: body.user_label,
    confidence: body.confidence,
    corrections: body.data_corrections,
    comments: body.comments ?? null,
    judged,
    verdictLabel,
    verdictScore: score,
    ruleVersion: ruleSetVersion,
    createdAt: now,
  };
}

function toReviews(
  { indicator, user_verdict: verdict, explanation }: NewFeedbackBody['indicator_reviews'][number],
  hits: readonly string[],
): readonly StoredReview[] {
  const rules = matchRules(indicator, hits);
  const ids = rules.length === 0 ? [null] : rules;
  return ids.map((ruleId) => ({ indicator, ruleId, verdict, explanation: explanation ?? null }));
}

function toMisses(missed: NewFeedbackBody['missed_indicators'][number]): readonly StoredMiss[] {
  const { indicator_type: indicator, description, severity } = missed;
  const [ruleId = null] = matchRules(indicator, []);
  const told = { description: description ?? null, severity: severity ?? null };
  return [{ indicator, signal: matchSignal(indicator), ruleId, ...told }];
}

function unmatched(reviews: readonly StoredReview[], missed: readonly StoredMiss[]): string[] {
  const names = [
    ...reviews.filter(({ ruleId }) => ruleId === null),
    ...missed.filter(({ ruleId, signal }) => ruleId === null && signal === null),
  ].map(({ indicator }) => indicator);
  return [...new Set(names)];
}

function newReference(now: Date): string {
  const [date = '', time = ''] = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').split('T');
  return `fb_${date}_${time}_${randomHex(4)}`;
}
