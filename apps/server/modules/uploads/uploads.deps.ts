import type { Database } from '../../platform/database/database.ts';
import type { AuditModule } from '../audit/index.ts';
import type { DocumentsModule } from '../documents/index.ts';
import type { InvoicesModule } from '../invoices/index.ts';
import type { ReadingModule } from '../reading/index.ts';
import type { TasksModule } from '../tasks/index.ts';

/** What the use cases of this module work with. */
export interface UploadsDeps {
  readonly database: Database;
  readonly documents: DocumentsModule;
  readonly tasks: Pick<TasksModule, 'create'>;
  readonly reading: ReadingModule;
  readonly invoices: InvoicesModule;
  readonly audit: AuditModule;
  /** Largest file, bytes. */
  readonly maxBytes: number;
  /** Below this confidence a document waits for review, unless the request says otherwise. */
  readonly confidenceThreshold: number;
}
