import type { Clock } from '../../platform/clock.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { EventBus } from '../../platform/events/event-bus.ts';
import type { Logger } from '../../platform/logger/logger.ts';
import type { Queue } from '../../platform/queue/queue.ts';
import type { EndedTask } from './ended-task.ts';
import type { TaskObserver } from './task-observer.ts';

/** What the use cases of this module work with. */
export interface TasksDeps {
  readonly database: Database;
  readonly queue: Queue;
  readonly bus: EventBus;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Sees how tries go. */
  readonly observer?: TaskObserver;
  /** Told of every end, in the transaction that ends the task. */
  readonly onEnd?: (tx: Transaction, ended: EndedTask) => Promise<void>;
}
