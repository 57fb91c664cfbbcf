import type { EmbeddingModel } from '@vouch/engine/embeddings/embedding-model.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import type { Logger } from '../../platform/logger/logger.ts';
import type { TasksModule } from '../tasks/index.ts';

/** What the use cases of this module work with. */
export interface EmbeddingsDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
  readonly tasks: Pick<TasksModule, 'create'>;
  readonly model: EmbeddingModel;
}
