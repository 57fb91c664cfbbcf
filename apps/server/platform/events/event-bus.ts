import type { OrganizationId, TaskId } from '../ids.ts';
import type { Transaction } from '../database/database.ts';

/** Says that a task has a new stored event. Receivers read the event itself from the database. */
export interface TaskNotice {
  readonly organizationId: OrganizationId;
  readonly taskId: TaskId;
  readonly sequence: number;
}

/** Receives notices; must not throw. */
export interface TaskNoticeListener {
  readonly onNotice: (notice: TaskNotice) => void;
  /** Notices may have been missed: look again at everything you follow. */
  readonly onGap: () => void;
}

/** Carries notices from workers to all API nodes, after the events they speak of are committed. */
export interface EventBus {
  /** Sends the notice when the transaction commits, never when it rolls back. */
  publish(tx: Transaction, notice: TaskNotice): Promise<void>;
  subscribe(listener: TaskNoticeListener): Promise<() => Promise<void>>;
}
