import { type EndedTask, toResultFacts } from '../tasks/index.ts';
import type { Metrics } from './metrics.ts';

/** Counts a task that ended, and what became of its document. */
export function countEndedTask(metrics: Metrics, ended: EndedTask, now: Date): void {
  const { kind, outcome, createdAt } = ended;
  const { status } = outcome;
  metrics.tasks.inc({ kind, status });
  metrics.taskDurations.observe({ kind, status }, Math.max(0, now.getTime() - createdAt.getTime()) / 1000);
  const facts = outcome.status === 'completed' ? toResultFacts(outcome.result) : null;
  if (kind === 'process-document') metrics.documents.inc({ outcome: becameOf(status, facts) });
  if (facts === null) return;
  if (facts.label !== undefined) metrics.verdicts.inc({ label: facts.label });
  for (const [engine, answer] of Object.entries(facts.engines))
    metrics.engineResults.inc({ engine, status: answer });
}

function becameOf(status: string, facts: ReturnType<typeof toResultFacts> | null): string {
  if (facts === null) return status;
  if (facts.invoiceId !== undefined) return 'saved';
  return facts.reviewReasons.length > 0 ? 'review' : 'read';
}
