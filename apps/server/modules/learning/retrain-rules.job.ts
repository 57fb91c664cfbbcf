import type { RetrainedBody } from '@vouch/contract/feedback/feedback.ts';
import { countChanges } from '@vouch/core/learning/compare-rule-sets.ts';
import { type Training, trainRuleSet } from '@vouch/core/learning/train.ts';
import { versionName } from '@vouch/core/rules/rule-set/rule-set.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { newId, type OrganizationId, type TaskId } from '../../platform/ids.ts';
import type { Actor } from '../audit/index.ts';
import { findLessons, markLearned, type StoredLesson } from '../feedback/index.ts';
import type { NumberedRuleSet } from '../rules/index.ts';
import type { ChoreHandler } from '../tasks/index.ts';
import type { LearningDeps } from './learning.deps.ts';
import { insertTraining } from './trainings.repository.ts';

/** Learns from an organization's new feedback. What comes of it, and that it was learned from, is kept with the task's end. */
export function createRetrainRules(deps: LearningDeps): ChoreHandler {
  return async ({ claim, report, signal }) => {
    const { organizationId, taskId } = claim;
    const startedMs = performance.now();
    report.progress('fetch', 0.5, 'Gathering feedback');
    const lessons = await findLessons(deps.database.executor, organizationId);
    const before = await deps.rules.active(organizationId);
    report.progress('llm_extraction', 0, `Learning from ${lessons.length} lessons`);
    await report.flush();
    signal.throwIfAborted();
    const prior = await deps.forgeryPriorOf(organizationId);
    const trained = train(prior, before, lessons);
    report.progress('validation', 1, 'Measured on documents that were held back');
    const order = { organizationId, taskId, startedMs, lessons, before, trained, prior };
    return { kind: 'completed', save: (tx) => keepTraining(deps, tx, order) };
  };
}

interface Order {
  readonly organizationId: OrganizationId;
  readonly taskId: TaskId;
  readonly startedMs: number;
  readonly lessons: readonly StoredLesson[];
  readonly before: NumberedRuleSet;
  readonly trained: Training;
  readonly prior: number;
}

function train(prior: number, { set, ledger }: NumberedRuleSet, lessons: readonly StoredLesson[]): Training {
  return trainRuleSet({ set, ledger, lessons, prior });
}

async function keepTraining(deps: LearningDeps, tx: Transaction, order: Order): Promise<RetrainedBody> {
  const { organizationId, taskId, lessons, startedMs } = order;
  const held = await deps.rules.hold(tx, organizationId);
  // Somebody changed the rules in the meantime: what was learned must stand on what is in force.
  const isSame = held.number === order.before.number;
  const training = isSame ? order.trained : train(order.prior, held, lessons);
  const number = await keep(deps, tx, { organizationId, held, training, lessons });
  const { updated, added, removed } = countChanges(training.changes);
  const result: RetrainedBody = {
    status: 'success',
    rules_updated: updated,
    rules_added: added,
    rules_removed: removed,
    training_time_ms: Math.round((performance.now() - startedMs) * 100) / 100,
    outcome: training.outcome,
    rule_version: number === 0 ? held.set.version : versionName(number),
    held_back: { before: { ...training.before }, after: { ...training.after } },
  };
  const { outcome } = training;
  const createdAt = deps.clock.now();
  await insertTraining(tx, { id: newId<'training'>(), organizationId, taskId, outcome, result, createdAt });
  return result;
}

interface Trained {
  readonly organizationId: OrganizationId;
  readonly held: NumberedRuleSet;
  readonly training: Training;
  readonly lessons: readonly StoredLesson[];
}

/** @returns the number of the version in force afterwards. */
async function keep(
  deps: LearningDeps,
  tx: Transaction,
  { organizationId, held, training, lessons }: Trained,
): Promise<number> {
  // What made things worse is looked at again together with what comes later.
  if (training.outcome === 'worse') return held.number;
  const ids = lessons.filter(({ isNew }) => isNew).map(({ feedbackId }) => feedbackId);
  await markLearned(tx, organizationId, { ids, at: deps.clock.now() });
  if (training.outcome === 'nothing-new') return held.number;
  const { set, ledger, before, after } = training;
  const actor: Actor = { organizationId, kind: 'system', userId: null, requestId: null };
  const version = { reason: 'learned', set, ledger, heldBack: { before, after } } as const;
  return (await deps.rules.addVersion(tx, { ...version, actor, held })).number;
}
