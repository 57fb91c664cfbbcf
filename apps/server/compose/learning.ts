import type { AuditModule } from '../modules/audit/index.ts';
import type { DocumentsModule } from '../modules/documents/index.ts';
import { createFeedbackModule, type FeedbackModule } from '../modules/feedback/index.ts';
import { createFeedbackRoutes } from '../modules/feedback/feedback.routes.ts';
import { createLearningModule, type LearningModule } from '../modules/learning/index.ts';
import { createRulesModule, type RulesModule } from '../modules/rules/index.ts';
import { createRulesRoutes } from '../modules/rules/rules.routes.ts';
import {
  createVendorMemoryModule,
  fromFeedback,
  type VendorMemoryModule,
} from '../modules/vendor-memory/index.ts';
import { createVendorMemoryRoutes } from '../modules/vendor-memory/vendor-memory.routes.ts';
import type { OrganizationId } from '../platform/ids.ts';
import type { Route } from '../platform/routing/route.ts';
import type { Foundation } from './foundation.ts';
import { startRepeating } from './repeat.ts';

/** The modules that judge, hear what people make of it, and learn. */
export interface Learning {
  readonly rules: RulesModule;
  readonly feedback: FeedbackModule;
  readonly learning: LearningModule;
  readonly vendorMemory: VendorMemoryModule;
}

/** What they stand on. */
export interface LearningParts {
  readonly audit: AuditModule;
  readonly documents: DocumentsModule;
  /** Share of forged documents that an organization expects, 0 to 1 exclusive. */
  readonly forgeryPriorOf: (organizationId: OrganizationId) => Promise<number>;
}

/** Builds them. */
export function buildLearning(
  { database, tasks, settings, users, blobs, host }: Foundation,
  { audit, documents, forgeryPriorOf }: LearningParts,
): Learning {
  const { clock } = users;
  const rules = createRulesModule({ database, clock, audit });
  const { trainAfterFeedback: trainAfter } = settings;
  const learning = createLearningModule({ database, clock, tasks, rules, forgeryPriorOf, trainAfter });
  const vendorMemory = createVendorMemoryModule({ database, clock, blobs, host, documents, tasks, audit });
  const feedback = createFeedbackModule({
    database,
    clock,
    documents,
    offerTraining: (tx, organizationId) => learning.offer(tx, organizationId),
    noteCorrections: (tx, { organizationId, documentId, userId: taughtBy, corrections }) =>
      vendorMemory.teach(tx, { organizationId, documentId, taughtBy, values: fromFeedback(corrections) }),
  });
  return { rules, feedback, learning, vendorMemory };
}

const KEEP_UP_EVERY_MS = 5_000;

/** Now and then learns from what reviewers corrected. */
export function startLearning(foundation: Foundation, { vendorMemory }: Learning): void {
  startRepeating(foundation, {
    name: 'learning from corrections',
    everyMs: KEEP_UP_EVERY_MS,
    work: () => vendorMemory.keepUp(),
  });
}

/** Their routes. */
export function learningRoutes({
  rules,
  feedback,
  learning,
  vendorMemory,
  tasks,
  organizationId,
}: Learning & Foundation): readonly Route[] {
  return [
    ...createRulesRoutes({ rules, reviewsOf: (id, ruleId) => feedback.reviewsOf(id, ruleId) }),
    ...createVendorMemoryRoutes(vendorMemory),
    ...createFeedbackRoutes({ rules, feedback, learning, tasks, anonymousOrganizationId: organizationId }),
  ];
}
