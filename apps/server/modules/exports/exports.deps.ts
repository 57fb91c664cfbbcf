import type { BlobStore } from '../../platform/blob-store/blob-store.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import type { AuditModule } from '../audit/index.ts';
import type { InvoicesModule } from '../invoices/index.ts';
import type { TasksModule } from '../tasks/index.ts';

/** What the use cases of this module work with. */
export interface ExportsDeps {
  readonly database: Database;
  readonly blobs: BlobStore;
  readonly clock: Clock;
  readonly audit: AuditModule;
  readonly tasks: Pick<TasksModule, 'create' | 'cancel'>;
  readonly invoices: Pick<InvoicesModule, 'list'>;
  /** Days after which a file is deleted. */
  readonly keepDays: number;
}
