import type { GenerateOptions } from '../generate-document.ts';
import { planContext } from '../plan/choose-context.ts';
import { planInvoice, planReceipt } from '../plan/plan-document.ts';
import type { SampleInvoice, SampleReceipt } from '../plan/sample-document.ts';
import { createRandom } from '../random.ts';

type Choices = Partial<Omit<GenerateOptions, 'seed' | 'kind'>>;

/** Plans the invoice that `generateDocument` would draw. */
export function invoiceOf(seed: number, choices: Choices = {}): SampleInvoice {
  const random = createRandom(`invoice ${seed}`);
  const options = { format: 'pdf', ...choices, seed, kind: 'invoice' } as const;
  return planInvoice(planContext(options, random.fork('context')), random);
}

/** Plans the receipt that `generateDocument` would draw. */
export function receiptOf(seed: number, choices: Choices = {}): SampleReceipt {
  const random = createRandom(`receipt ${seed}`);
  const options = { format: 'pdf', ...choices, seed, kind: 'receipt' } as const;
  return planReceipt(planContext(options, random.fork('context')), random);
}
