import { addUpCounts } from './counts/add-up-counts.ts';
import { doCustomerChore } from './do-customer-chores.ts';
import type { InvoicesDeps } from './invoices.deps.ts';
import { indexWaiting } from './search/index-invoices.ts';

/** Steps of a kind in one go, so that none keeps the others waiting for long. */
const MOST_STEPS = 100;

/** Does what others left to be done, in short transactions; what is left is for the next time. */
export async function keepUp(deps: Pick<InvoicesDeps, 'database' | 'clock'>): Promise<void> {
  await repeat(() => doCustomerChore(deps));
  await repeat(() => indexWaiting(deps.database));
  await repeat(() => addUpCounts(deps.database));
}

async function repeat(step: () => Promise<boolean>): Promise<void> {
  for (let count = 0; count < MOST_STEPS; count += 1) {
    if (!(await step())) return;
  }
}
