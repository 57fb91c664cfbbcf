import type { UsageSum } from './model-usage.repository.ts';

/** What an organization may use on one day (UTC); `null`: as much as it likes. */
export interface DailyBudget {
  readonly micros: number | null;
  readonly tokens: number | null;
}

/** Whether a day's use leaves nothing of the budget. Questions under way are not in it: it may be passed by as much as they cost. */
export function isUsedUp(budget: DailyBudget, used: UsageSum): boolean {
  return (
    (budget.micros !== null && used.costMicros >= budget.micros) ||
    (budget.tokens !== null && used.tokens >= budget.tokens)
  );
}

/** The midnight (UTC) with which the day of a moment began. */
export function startOfDay(moment: Date): Date {
  return new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate()));
}

/** The midnight (UTC) at which budgets start anew. */
export function nextDay(moment: Date): Date {
  const start = startOfDay(moment);
  return new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate() + 1));
}
