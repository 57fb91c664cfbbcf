import type { Clock } from '../../platform/clock.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { DocumentId, OrganizationId } from '../../platform/ids.ts';
import type { DocumentsModule } from '../documents/index.ts';
import type { StoredFeedback } from './feedback.repository.ts';

/** What the use cases of this module work with. */
export interface FeedbackDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly documents: Pick<DocumentsModule, 'find' | 'findLatestReading'>;
  /** Queues a training when there is enough new feedback. @returns whether it did. */
  readonly offerTraining: (tx: Transaction, organizationId: OrganizationId) => Promise<boolean>;
  /** Hands on corrected values to whoever remembers vendors. */
  readonly noteCorrections: (tx: Transaction, feedback: StoredFeedback) => Promise<void>;
}

/** A document of an organization. */
export interface DocumentOf {
  readonly organizationId: OrganizationId;
  readonly documentId: DocumentId;
}
