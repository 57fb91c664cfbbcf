import type { AskModel } from '@vouch/engine/llm/ask-about.ts';
import type { DocumentId, OrganizationId } from '../../platform/ids.ts';
import { ANSWERS_LIVE_MS, createMeteredAsk } from './ask-metered.ts';
import { type DailyBudget, isUsedUp, nextDay, startOfDay } from './budget.ts';
import type { ModelUsageDeps } from './model-usage.deps.ts';
import {
  forgetAnswers,
  sumUsage,
  usageByDay,
  type UsageOfDay,
  type UsageSum,
} from './model-usage.repository.ts';

export { LIST_PRICES } from './prices.ts';

/** What an organization used. */
export interface UsageReport {
  readonly days: readonly UsageOfDay[];
  readonly today: UsageSum;
  readonly budget: DailyBudget;
  readonly isUsedUp: boolean;
  readonly resetsAt: Date;
}

/** Keeps accounts of what questions to models cost. */
export interface ModelUsageModule {
  /** Asks on account of the organization that a document belongs to. */
  readonly ask: AskModel;
  /** What was used in the last days, today included; of one document where it is named. */
  report(organizationId: OrganizationId, days: number, documentId?: DocumentId): Promise<UsageReport>;
  /** Deletes answers that are not taken again, and those about deleted documents. */
  forgetOld(): Promise<void>;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Builds the module. */
export function createModelUsageModule(deps: ModelUsageDeps): ModelUsageModule {
  const { database, clock, budget } = deps;
  return {
    ask: createMeteredAsk(deps),
    async report(organizationId, days, documentId) {
      const now = clock.now();
      const today = startOfDay(now);
      const since = new Date(today.getTime() - (days - 1) * DAY_MS);
      const used = await sumUsage(database.executor, { organizationId, since: today });
      return {
        days: await usageByDay(database.executor, { organizationId, since, documentId }),
        today: used,
        budget,
        isUsedUp: isUsedUp(budget, used),
        resetsAt: nextDay(now),
      };
    },
    forgetOld: () => forgetAnswers(database.executor, new Date(clock.now().getTime() - ANSWERS_LIVE_MS)),
  };
}
