import type { AskModel } from '@vouch/engine/llm/ask-about.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import type { Logger } from '../../platform/logger/logger.ts';
import type { DailyBudget } from './budget.ts';
import type { PriceList } from './prices.ts';

/** A question that was written down, for figures of this process. */
export interface NotedQuestion {
  readonly outcome: string;
  readonly isCached: boolean;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly costMicros: number;
}

/** What the use cases of this module work with. */
export interface ModelUsageDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
  /** Asks a model for real. */
  readonly ask: AskModel;
  readonly prices: PriceList;
  readonly budget: DailyBudget;
  readonly onNoted: (question: NotedQuestion) => void;
}
