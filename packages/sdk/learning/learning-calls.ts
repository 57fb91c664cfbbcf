import { getFeedbackStats, retrain, submitFeedback } from '@vouch/contract/feedback/endpoints.ts';
import {
  FeedbackAccepted,
  type FeedbackAcceptedBody,
  FeedbackStats,
  type FeedbackStatsBody,
  type NewFeedback,
  Retrained,
  type RetrainedBody,
  RetrainingAccepted,
  type RetrainingAcceptedBody,
} from '@vouch/contract/feedback/feedback.ts';
import { forgetLayout, listLayouts } from '@vouch/contract/layouts/endpoints.ts';
import { LayoutList } from '@vouch/contract/layouts/layouts.ts';
import {
  activateRuleSetVersion,
  changeRule,
  compareRuleSetVersions,
  getRule,
  listRules,
  listRuleSetVersions,
} from '@vouch/contract/rules/endpoints.ts';
import {
  RuleCatalogue,
  type RuleCatalogueBody,
  type RuleChange,
  RuleDetail,
  type RuleDetailBody,
  RuleSetComparison,
  type RuleSetComparisonBody,
  RuleSetVersion,
  type RuleSetVersionBody,
  RuleSetVersions,
} from '@vouch/contract/rules/rules.ts';
import { z } from 'zod';
import { toCall } from '../http/call-endpoint.ts';
import { newIdempotencyKey } from '../http/idempotency-key.ts';
import type { Transport } from '../http/transport.ts';

/** The checks, what people make of their verdicts, and what was learned from that. */
export interface LearningCalls {
  listRules(signal?: AbortSignal): Promise<RuleCatalogueBody>;
  getRule(ruleId: string, signal?: AbortSignal): Promise<RuleDetailBody>;
  /** For administrators. */
  changeRule(ruleId: string, change: z.input<typeof RuleChange>): Promise<RuleDetailBody>;
  listRuleSetVersions(signal?: AbortSignal): Promise<z.infer<typeof RuleSetVersions>>;
  compareRuleSetVersions(a: number, b: number, signal?: AbortSignal): Promise<RuleSetComparisonBody>;
  /** For administrators; 0 is the catalogue itself. */
  activateRuleSetVersion(version: number): Promise<RuleSetVersionBody>;
  submitFeedback(feedback: z.input<typeof NewFeedback>): Promise<FeedbackAcceptedBody>;
  feedbackStats(signal?: AbortSignal): Promise<FeedbackStatsBody>;
  /** For administrators; a task when it takes longer than a minute. */
  retrain(): Promise<RetrainedBody | RetrainingAcceptedBody>;
  listLayouts(signal?: AbortSignal): Promise<z.infer<typeof LayoutList>>;
  /** For administrators. */
  forgetLayout(layoutId: string): Promise<void>;
}

/** The learning calls over a transport. */
export function createLearningCalls(transport: Transport): LearningCalls {
  const ofRule = (ruleId: string) => ({ params: { rule_id: ruleId } });
  return {
    listRules: (signal) => transport.fetchJson(toCall(listRules, { signal }), RuleCatalogue),
    getRule: (id, signal) => transport.fetchJson(toCall(getRule, { ...ofRule(id), signal }), RuleDetail),
    changeRule: (id, json) => transport.fetchJson(toCall(changeRule, { ...ofRule(id), json }), RuleDetail),
    listRuleSetVersions: (signal) =>
      transport.fetchJson(toCall(listRuleSetVersions, { signal }), RuleSetVersions),
    compareRuleSetVersions: (version, other, signal) =>
      transport.fetchJson(
        toCall(compareRuleSetVersions, { params: { version, other }, signal }),
        RuleSetComparison,
      ),
    activateRuleSetVersion: (version) =>
      transport.fetchJson(toCall(activateRuleSetVersion, { params: { version } }), RuleSetVersion),
    submitFeedback: (json) =>
      transport.fetchJson(
        toCall(submitFeedback, { json, idempotencyKey: newIdempotencyKey() }),
        FeedbackAccepted,
      ),
    feedbackStats: (signal) => transport.fetchJson(toCall(getFeedbackStats, { signal }), FeedbackStats),
    retrain: () => transport.fetchJson(toCall(retrain), z.union([Retrained, RetrainingAccepted])),
    listLayouts: (signal) => transport.fetchJson(toCall(listLayouts, { signal }), LayoutList),
    forgetLayout: async (layoutId) => {
      await transport.fetchRaw(toCall(forgetLayout, { params: { layout_id: layoutId } }));
    },
  };
}
