import type { ModelState } from '@vouch/engine/inference/model-state.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import type { AuditModule } from '../audit/index.ts';
import type { TasksModule } from '../tasks/index.ts';

/** What administration works with. */
export interface AdminDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly tasks: Pick<TasksModule, 'livingWorkers' | 'list' | 'statistics' | 'find' | 'retry' | 'cancel'>;
  readonly audit: AuditModule;
  /** The text of Redis' INFO; `null` when there is no Redis. */
  readonly redisInfo: () => Promise<string | null>;
  /** How the models on this machine are. */
  readonly modelStates: () => Readonly<Record<'donut' | 'layoutlm', ModelState>>;
  readonly version: string;
}
