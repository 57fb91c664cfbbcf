import type {
  FeedbackAcceptedBody,
  FeedbackStatsBody,
  NewFeedback,
  RetrainedBody,
  RetrainingAcceptedBody,
} from '@vouch/contract/feedback/feedback.ts';
import type {
  RuleCatalogueBody,
  RuleChange,
  RuleDetailBody,
  RuleSetVersionBody,
  RuleSetVersions,
} from '@vouch/contract/rules/rules.ts';
import type { z } from 'zod';
import type { OperationCalls } from '../calls/call-operation.ts';

/** The checks, what people make of their verdicts, and what was learned from that. */
export interface LearningCalls {
  listRules(signal?: AbortSignal): Promise<RuleCatalogueBody>;
  /** For administrators. */
  changeRule(ruleId: string, change: z.input<typeof RuleChange>): Promise<RuleDetailBody>;
  listRuleSetVersions(signal?: AbortSignal): Promise<z.infer<typeof RuleSetVersions>>;
  /** For administrators; 0 is the catalogue itself. */
  activateRuleSetVersion(version: number): Promise<RuleSetVersionBody>;
  submitFeedback(feedback: z.input<typeof NewFeedback>): Promise<FeedbackAcceptedBody>;
  feedbackStats(signal?: AbortSignal): Promise<FeedbackStatsBody>;
  /** For administrators; a task when it takes longer than a minute. */
  retrain(): Promise<RetrainedBody | RetrainingAcceptedBody>;
}

/** The learning calls over those of all operations. */
export function createLearningCalls({ call }: OperationCalls): LearningCalls {
  return {
    listRules: (signal) => call('listRules', { signal }),
    changeRule: (id, json) => call('changeRule', { path: { rule_id: id }, json }),
    listRuleSetVersions: (signal) => call('listRuleSetVersions', { signal }),
    activateRuleSetVersion: (version) => call('activateRuleSetVersion', { path: { version } }),
    submitFeedback: (json) => call('submitFeedback', { json }),
    feedbackStats: (signal) => call('getFeedbackStats', { signal }),
    retrain: () => call('retrain'),
  };
}
