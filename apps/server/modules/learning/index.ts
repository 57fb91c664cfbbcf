import type { Transaction } from '../../platform/database/database.ts';
import type { OrganizationId, TaskId } from '../../platform/ids.ts';
import { countWaiting } from '../feedback/index.ts';
import type { ChoreHandler } from '../tasks/index.ts';
import type { LearningDeps } from './learning.deps.ts';
import { offerTraining, queueTraining, type TrainingOrder } from './queue-training.ts';
import { createRetrainRules } from './retrain-rules.job.ts';
import { findLastTraining } from './trainings.repository.ts';

/** How far learning is. */
export interface LearningState {
  readonly lastTraining: Date | null;
  /** Feedback that was not learned from yet. */
  readonly waiting: number;
}

/** Makes rule sets from feedback. */
export interface LearningModule {
  /** Queues a training, or finds the one that waits or runs. */
  train(order: TrainingOrder): Promise<TaskId>;
  /** Queues a training when there is enough new feedback. @returns whether it did. */
  offer(tx: Transaction, organizationId: OrganizationId): Promise<boolean>;
  state(organizationId: OrganizationId): Promise<LearningState>;
  /** Handler of tasks of the kind `retrain-rules`. */
  readonly retrainRules: ChoreHandler;
}

/** Builds the module. */
export function createLearningModule(deps: LearningDeps): LearningModule {
  const { database } = deps;
  return {
    train: (order) => database.transaction((tx) => queueTraining(deps, tx, order)),
    offer: (tx, organizationId) => offerTraining(deps, tx, organizationId),
    state: async (organizationId) => ({
      lastTraining: await findLastTraining(database.executor, organizationId),
      waiting: await countWaiting(database.executor, organizationId, null),
    }),
    retrainRules: createRetrainRules(deps),
  };
}
