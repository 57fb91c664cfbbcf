import type { AuditModule } from '../modules/audit/index.ts';
import type { DocumentsModule } from '../modules/documents/index.ts';
import { createFeedbackModule, type FeedbackModule } from '../modules/feedback/index.ts';
import { createFeedbackRoutes } from '../modules/feedback/feedback.routes.ts';
import { createLearningModule, type LearningModule } from '../modules/learning/index.ts';
import { createRulesModule, type RulesModule } from '../modules/rules/index.ts';
import { createRulesRoutes } from '../modules/rules/rules.routes.ts';
import type { Route } from '../platform/routing/route.ts';
import type { Foundation } from './foundation.ts';

/** The modules that judge, hear what people make of it, and learn. */
export interface Learning {
  readonly rules: RulesModule;
  readonly feedback: FeedbackModule;
  readonly learning: LearningModule;
}

/** Builds them. */
export function buildLearning(
  { database, tasks, settings, users }: Foundation,
  { audit, documents }: { readonly audit: AuditModule; readonly documents: DocumentsModule },
): Learning {
  const { clock } = users;
  const rules = createRulesModule({ database, clock, audit });
  const { forgeryPrior, trainAfterFeedback: trainAfter } = settings;
  const learning = createLearningModule({ database, clock, tasks, rules, forgeryPrior, trainAfter });
  const feedback = createFeedbackModule({
    database,
    clock,
    documents,
    offerTraining: (tx, organizationId) => learning.offer(tx, organizationId),
    noteCorrections: () => Promise.resolve(),
  });
  return { rules, feedback, learning };
}

/** Their routes. */
export function learningRoutes({
  rules,
  feedback,
  learning,
  tasks,
  organizationId,
}: Learning & Foundation): readonly Route[] {
  return [
    ...createRulesRoutes({ rules, reviewsOf: (id, ruleId) => feedback.reviewsOf(id, ruleId) }),
    ...createFeedbackRoutes({ rules, feedback, learning, tasks, anonymousOrganizationId: organizationId }),
  ];
}
