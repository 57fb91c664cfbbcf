import type { TaskResultBody } from '@vouch/contract/tasks/task-result.ts';
import { NO_RESULT } from '../no-result.ts';
import type { Task, TaskOutcome } from '../task.ts';
import type { HeldParent } from './children.repository.ts';
import type { SkippedFile } from './skipped-file.ts';

type ChildBody = NonNullable<TaskResultBody['children']>[number];

/**
 * How a task ends whose children have all ended. One child speaks for the whole: a client that sent an e-mail with one invoice finds
 * the invoice where it always is. Of several, the whole is as sure as the least sure of them. It fails when all of them did.
 */
export function outcomeOfFamily(parent: HeldParent, children: readonly Task[]): TaskOutcome {
  const [only] = children;
  const failures = children.flatMap(({ outcome }) => (isFailure(outcome) ? [outcome] : []));
  const [firstFailure] = failures;
  if (firstFailure !== undefined && failures.length === children.length) {
    return children.length === 1 ? firstFailure : ALL_FAILED;
  }
  const listed = children.map(toChildBody);
  const warnings = parent.skipped.filter(({ code }) => code !== 'decoration').map(toWarning);
  const single = children.length === 1 && only ? resultOf(only) : null;
  const whole = single ?? summaryOf(children);
  return {
    status: 'completed',
    result: {
      ...whole,
      document_id: single?.document_id ?? parent.documentId,
      warnings: [...whole.warnings, ...warnings],
      children: listed,
    } satisfies TaskResultBody,
  };
}

const ALL_FAILED: TaskOutcome = {
  status: 'failed',
  error: 'None of the documents could be processed. Each of them says why.',
  code: 'all-failed',
};

function isFailure(outcome: Task['outcome']): outcome is Extract<TaskOutcome, { error: string }> {
  return outcome !== null && outcome.status !== 'completed';
}

function summaryOf(children: readonly Task[]): TaskResultBody {
  const results = children.flatMap((child) => resultOf(child) ?? []);
  const isAll = results.length === children.length;
  return {
    ...NO_RESULT,
    confidence_score: isAll ? Math.min(...results.map(({ confidence_score: score }) => score)) : 0,
    auto_saved: isAll && results.every(({ auto_saved: isSaved }) => isSaved),
  };
}

/** The result of a child, as its handler made it for the wire; `null` when it did not complete. */
function resultOf({ outcome }: Task): TaskResultBody | null {
  return outcome?.status === 'completed' ? (outcome.result as TaskResultBody) : null;
}

function toChildBody(child: Task): ChildBody {
  const { outcome } = child;
  const result = resultOf(child);
  return {
    task_id: child.id,
    document_id: child.documentId,
    status: child.status,
    auto_saved: result?.auto_saved ?? false,
    invoice_id: result?.invoice_id ?? null,
    ...(isFailure(outcome) ? { error: outcome.error, code: outcome.code } : {}),
  };
}

function toWarning({ name, code, message }: SkippedFile): TaskResultBody['warnings'][number] {
  return { code, message: `${name}: ${message}` };
}
