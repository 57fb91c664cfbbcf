import type { Clock } from '../../platform/clock.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { type EndedTask, toResultFacts } from '../tasks/index.ts';
import { type Happening, publish } from './publish.ts';

type Told = Pick<Happening, 'event' | 'data'>;

/** Tells webhooks how a task ended, in the transaction that ends it. */
export async function announceTaskEnd(
  deps: { readonly clock: Clock },
  tx: Transaction,
  ended: EndedTask,
): Promise<void> {
  for (const told of happeningsOf(ended))
    await publish(deps, tx, { ...told, organizationId: ended.organizationId });
}

function happeningsOf({ taskId, kind, documentId, outcome, stage }: EndedTask): readonly Told[] {
  // Upkeep that nobody asked for and that no client waits for.
  if (kind === 'embed-documents') return [];
  const task = { task_id: taskId, kind, document_id: documentId };
  if (outcome.status === 'completed')
    return [{ event: 'task.completed', data: () => task }, ...whatBecameOf(task, outcome.result)];
  if (outcome.status === 'cancelled') return [{ event: 'task.cancelled', data: () => task }];
  const { code, error } = outcome;
  return [{ event: 'task.failed', data: () => ({ ...task, code, error, stage }) }];
}

interface TaskFacts {
  readonly task_id: string;
  readonly kind: string;
  readonly document_id: string | null;
}

function whatBecameOf(task: TaskFacts, result: unknown): readonly Told[] {
  const { label, score, analysisRef, invoiceId, reviewReasons: reasons } = toResultFacts(result);
  const told: Told[] = [];
  if (analysisRef !== undefined && label !== undefined && score !== undefined)
    told.push({
      event: 'analysis.completed',
      data: () => ({ ...task, analysis_ref: analysisRef, label, score }),
    });
  if (invoiceId !== undefined)
    told.push({ event: 'invoice.created', data: () => ({ invoice_id: invoiceId }) });
  if (reasons.length > 0)
    told.push({ event: 'review.waiting', data: () => ({ ...task, reasons: [...reasons] }) });
  if (reasons.includes('duplicate')) told.push({ event: 'duplicate.found', data: () => task });
  return told;
}
