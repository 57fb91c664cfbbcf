import type { FeedbackAcceptedBody } from '@vouch/contract/feedback/feedback.ts';
import type { RuleDetailBody } from '@vouch/contract/rules/rules.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import type { FeedbackDeps } from './feedback.deps.ts';
import { countFeedback, countReviews, type FeedbackFigures } from './feedback-stats.ts';
import { submitFeedback, type FeedbackRequest } from './submit-feedback.ts';

export { countWaiting, findLessons, markLearned } from './feedback.repository.ts';
export type { StoredLesson } from './feedback.repository.ts';

/** What people make of verdicts. */
export interface FeedbackModule {
  /** Keeps feedback. @returns `null` when the verdict that it is about is not there. */
  submit(request: FeedbackRequest): Promise<FeedbackAcceptedBody | null>;
  figures(organizationId: OrganizationId): Promise<FeedbackFigures>;
  reviewsOf(organizationId: OrganizationId, ruleId: string): Promise<RuleDetailBody['feedback']>;
}

/** Builds the module. */
export function createFeedbackModule(deps: FeedbackDeps): FeedbackModule {
  const { executor } = deps.database;
  return {
    submit: (request) => submitFeedback(deps, request),
    figures: (organizationId) => countFeedback(executor, organizationId),
    reviewsOf: (organizationId, ruleId) => countReviews(executor, organizationId, ruleId),
  };
}
