import { addUpCounts } from './counts/add-up-counts.ts';
import { doCustomerChore } from './do-customer-chores.ts';
import type { InvoicesDeps } from './invoices.deps.ts';
import { indexWaiting } from './search/index-invoices.ts';

/** Steps of a kind in one go, so that none keeps the others waiting for long. */
const MOST_STEPS = 100;

type KeepUpDeps = Pick<InvoicesDeps, 'database' | 'clock'>;

/** Does what others left to be done, in short transactions; what is left is for the next time. */
export async function keepUp(deps: KeepUpDeps): Promise<void> {
  await doCustomerChores(deps, MOST_STEPS);
  await repeat(MOST_STEPS, () => indexWaiting(deps.database));
  await repeat(MOST_STEPS, () => addUpCounts(deps.database));
}

/** Does what changes of customers have left to do with their invoices; at most so many steps of 1,000 invoices. */
export async function doCustomerChores(deps: KeepUpDeps, mostSteps: number): Promise<void> {
  await repeat(mostSteps, () => doCustomerChore(deps));
}

async function repeat(mostSteps: number, step: () => Promise<boolean>): Promise<void> {
  for (let count = 0; count < mostSteps; count += 1) {
    if (!(await step())) return;
  }
}
