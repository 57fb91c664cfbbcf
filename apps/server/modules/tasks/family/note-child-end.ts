import { isFinalState } from '@vouch/contract/tasks/task.ts';
import type { Transaction } from '../../../platform/database/database.ts';
import { progressIn } from '../progress-in.ts';
import { reportEvents } from '../report-events.ts';
import type { TaskClaim, TaskOutcome } from '../task.ts';
import type { TasksDeps } from '../tasks.deps.ts';
import { findChildren, holdParent } from './children.repository.ts';
import { outcomeOfFamily } from './outcome-of-family.ts';

/** Ends a task in the caller's transaction; handed in, as ending a task and noting it with the parent call each other. */
export type EndParent = (claim: TaskClaim, outcome: TaskOutcome) => Promise<void>;

/**
 * Tells the parent of a task that just ended, within the same transaction: it gets on, or ends with its last child. Nothing happens for
 * a task without a parent, or whose parent was cancelled.
 */
export async function noteChildEnd(
  deps: Pick<TasksDeps, 'bus' | 'clock'>,
  tx: Transaction,
  { child, endParent }: { readonly child: Omit<TaskClaim, 'attempt'>; readonly endParent: EndParent },
): Promise<void> {
  const { organizationId } = child;
  const parent = await holdParent(tx, child);
  if (!parent || isFinalState(parent.task.status)) return;
  const claim: TaskClaim = { organizationId, taskId: parent.task.id, attempt: parent.task.attempt };
  const children = await findChildren(tx, claim);
  const ended = children.filter(({ status }) => isFinalState(status)).length;
  if (ended === children.length) {
    await endParent(claim, outcomeOfFamily(parent, children));
    return;
  }
  const stage = 'llm_extraction';
  const progress = progressIn(stage, ended / children.length);
  const message = `${ended} of ${children.length} documents are done`;
  await reportEvents(deps, tx, {
    claim,
    stage,
    progress,
    events: [{ type: 'progress', stage, progress, message }],
  });
}
