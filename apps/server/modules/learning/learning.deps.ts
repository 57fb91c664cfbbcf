import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import type { RulesModule } from '../rules/index.ts';
import type { TasksModule } from '../tasks/index.ts';

/** What the use cases of this module work with. */
export interface LearningDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly tasks: Pick<TasksModule, 'create'>;
  readonly rules: Pick<RulesModule, 'active' | 'hold' | 'addVersion'>;
  /** Share of forged documents that an organization expects, 0 to 1 exclusive. */
  readonly forgeryPriorOf: (organizationId: OrganizationId) => Promise<number>;
  /** New feedback after which a training is queued by itself; 0 for never. */
  readonly trainAfter: number;
}
