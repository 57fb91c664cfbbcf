import { type AuditModule, findEmails } from '../modules/audit/index.ts';
import type { DocumentsModule } from '../modules/documents/index.ts';
import {
  createDuplicateDecider,
  createDuplicatesModule,
  type DecideDuplicate,
  type DuplicatesModule,
} from '../modules/duplicates/index.ts';
import { createDuplicatesRoutes } from '../modules/duplicates/duplicates.routes.ts';
import type { InvoicesModule } from '../modules/invoices/index.ts';
import { createReviewModule, type ReviewModule } from '../modules/review/index.ts';
import { createReviewFeed } from '../modules/review/review-feed.ts';
import { createReviewRoutes } from '../modules/review/review.routes.ts';
import type { SettingsModule } from '../modules/settings/index.ts';
import type { Route } from '../platform/routing/route.ts';
import { approvalLimitOf } from './approval-limit.ts';
import type { Foundation } from './foundation.ts';

/** What people decide on. */
export interface ReviewModules {
  readonly reviews: ReviewModule;
  readonly duplicates: DuplicatesModule;
  readonly decideDuplicate: DecideDuplicate;
}

/** What the modules of this part stand on. */
export interface ReviewParts {
  readonly audit: AuditModule;
  readonly documents: DocumentsModule;
  readonly invoices: InvoicesModule;
  readonly organizationSettings: SettingsModule;
}

/** Builds the review queue and the register of duplicates. */
export function buildReview(
  { database, tasks, users, settings }: Foundation,
  { organizationSettings, ...parts }: ReviewParts,
): ReviewModules {
  const shared = { ...parts, database, clock: users.clock };
  const reviews = createReviewModule({
    ...shared,
    tasks,
    claimMs: settings.reviewClaimMinutes * 60_000,
    approvalLimitOf: (tx, organizationId) => approvalLimitOf(organizationSettings, organizationId, tx),
  });
  const duplicates = createDuplicatesModule(shared);
  return { reviews, duplicates, decideDuplicate: createDuplicateDecider({ ...shared, reviews }) };
}

/** Routes of the review queue and of duplicates; live streams end when `stopping` says so. */
export function reviewRoutes(
  { database, users, reviews, duplicates, decideDuplicate }: Foundation & ReviewModules,
  stopping: AbortSignal,
): readonly Route[] {
  return [
    ...createReviewRoutes({
      reviews,
      stopping,
      clock: users.clock,
      feed: createReviewFeed(database),
      emailsOf: (organizationId, people) => findEmails(database.executor, organizationId, people),
      duplicatesOf: (organizationId, documentId) => duplicates.ofDocument(organizationId, documentId),
    }),
    ...createDuplicatesRoutes({ duplicates, decide: decideDuplicate }),
  ];
}
