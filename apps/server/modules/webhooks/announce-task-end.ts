import { z } from 'zod';
import type { Clock } from '../../platform/clock.ts';
import type { Transaction } from '../../platform/database/database.ts';
import type { EndedTask } from '../tasks/index.ts';
import { publish, type Happening } from './publish.ts';

/** What of a task's result webhooks are told. Results grow; what is not known here is left alone. */
const ProcessResult = z.object({
  auto_saved: z.boolean(),
  invoice_id: z.string().nullish(),
  review_reasons: z.array(z.string()).default([]),
});
const AnalysisResult = z.object({ analysis_ref: z.string(), label: z.string(), score: z.number() });

/** Tells webhooks how a task ended, in the transaction that ends it. */
export async function announceTaskEnd(
  deps: { readonly clock: Clock },
  tx: Transaction,
  ended: EndedTask,
): Promise<void> {
  for (const happening of happeningsOf(ended))
    await publish(deps, tx, { ...happening, organizationId: ended.organizationId });
}

type Told = Omit<Happening, 'organizationId'>;

function happeningsOf(ended: EndedTask): readonly Told[] {
  const task = factsOf(ended);
  const { outcome, stage, kind } = ended;
  if (outcome.status === 'completed') {
    const { result } = outcome;
    const more = kind === 'run-analysis' ? verdictOf(task, result) : reviewOf(task, result);
    return [{ event: 'task.completed', data: () => task }, ...more];
  }
  if (outcome.status === 'cancelled') return [{ event: 'task.cancelled', data: () => task }];
  const { code, error } = outcome;
  return [{ event: 'task.failed', data: () => ({ ...task, code, error, stage }) }];
}

function factsOf({ taskId, kind, documentId }: EndedTask) {
  return { task_id: taskId, kind, document_id: documentId };
}

type TaskFacts = ReturnType<typeof factsOf>;

function verdictOf(task: TaskFacts, result: unknown): readonly Told[] {
  const parsed = AnalysisResult.safeParse(result);
  if (!parsed.success) return [];
  return [{ event: 'analysis.completed', data: () => ({ ...task, ...parsed.data }) }];
}

function reviewOf(task: TaskFacts, result: unknown): readonly Told[] {
  const parsed = ProcessResult.safeParse(result);
  if (!parsed.success) return [];
  const { auto_saved: isSaved, invoice_id: invoiceId, review_reasons: reasons } = parsed.data;
  return [
    ...(isSaved && invoiceId
      ? [{ event: 'invoice.created', data: () => ({ invoice_id: invoiceId }) } as const]
      : []),
    ...(reasons.length > 0 ? [{ event: 'review.waiting', data: () => ({ ...task, reasons }) } as const] : []),
    ...(reasons.includes('duplicate') ? [{ event: 'duplicate.found', data: () => task } as const] : []),
  ];
}
