import { getUsage } from '@vouch/contract/usage/endpoints.ts';
import type { UsageBody } from '@vouch/contract/usage/usage.ts';
import type { DocumentId } from '../../platform/ids.ts';
import { json } from '../../platform/routing/answer.ts';
import { type Route, signedInRoute } from '../../platform/routing/route.ts';
import type { ModelUsageModule, UsageReport } from './index.ts';

/** Route for what questions to language models cost. */
export function createModelUsageRoutes(usage: Pick<ModelUsageModule, 'report'>): readonly Route[] {
  return [
    signedInRoute(getUsage, async ({ principal, query }) => {
      const documentId = query.document_id as DocumentId | undefined;
      return json(200, toUsageBody(await usage.report(principal.organizationId, query.days, documentId)));
    }),
  ];
}

function toUsageBody({ days, today, budget, isUsedUp, resetsAt }: UsageReport): UsageBody {
  return {
    days: days.map((day) => ({
      day: day.day,
      model: day.model,
      questions: day.questions,
      answered: day.answered,
      cached: day.cached,
      input_tokens: day.inputTokens,
      output_tokens: day.outputTokens,
      cost_usd: dollars(day.costMicros),
    })),
    today: { tokens: today.tokens, cost_usd: dollars(today.costMicros) },
    budget: {
      daily_usd: budget.micros === null ? null : dollars(budget.micros),
      daily_tokens: budget.tokens,
      used_up: isUsedUp,
      resets_at: resetsAt.toISOString(),
    },
  };
}

function dollars(micros: number): string {
  return (micros / 1_000_000).toFixed(6);
}
