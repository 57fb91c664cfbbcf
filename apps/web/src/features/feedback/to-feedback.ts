import type { NewFeedback } from '@vouch/contract/feedback/feedback.ts';
import type { z } from 'zod';
import { textOf } from '../../shared/forms/text-of.ts';
import type { Finding } from '../review/verdict/reasons-and-notes.ts';

type Feedback = z.input<typeof NewFeedback>;
type Review = NonNullable<Feedback['indicator_reviews']>[number];

const VERDICTS: readonly Review['user_verdict'][] = ['correct', 'incorrect', 'unsure'];
const LABELS: readonly Feedback['user_label'][] = ['real', 'suspicious', 'fake'];
const CONFIDENCE = { sure: 5, unsure: 2 };

/** What the form is about. */
export interface FeedbackContext {
  readonly documentId: string;
  readonly findings: readonly Finding[];
  readonly isSure: boolean;
}

/** The filled form as the server takes it. */
export function toFeedback(form: FormData, { documentId, findings, isSure }: FeedbackContext): Feedback {
  const label = LABELS.find((known) => known === textOf(form, 'label')) ?? 'suspicious';
  const missed = textOf(form, 'missed');
  const comments = textOf(form, 'comments').trim();
  return {
    receipt_id: documentId,
    user_label: label,
    confidence: isSure ? CONFIDENCE.sure : CONFIDENCE.unsure,
    indicator_reviews: findings.flatMap((finding, index): readonly Review[] => {
      const verdict = VERDICTS.find((known) => known === textOf(form, `finding ${index}`));
      return verdict ? [{ indicator: finding.rule_id, user_verdict: verdict }] : [];
    }),
    missed_indicators: missed === '' ? [] : [{ indicator_type: missed, severity: 'medium' }],
    ...(comments === '' ? {} : { comments }),
  };
}
