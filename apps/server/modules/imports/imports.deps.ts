import type { Host } from '@vouch/engine/host/host.ts';
import type { BlobStore } from '../../platform/blob-store/blob-store.ts';
import type { Database } from '../../platform/database/database.ts';
import type { AuditModule } from '../audit/index.ts';
import type { DocumentsModule } from '../documents/index.ts';
import type { InvoicesModule } from '../invoices/index.ts';
import type { ReadingModule } from '../reading/index.ts';
import type { TasksModule } from '../tasks/index.ts';

/** What the use cases of this module work with. */
export interface ImportsDeps {
  readonly database: Database;
  readonly blobs: BlobStore;
  readonly documents: DocumentsModule;
  readonly tasks: Pick<TasksModule, 'create'>;
  readonly reading: Pick<ReadingModule, 'load' | 'cleanName'>;
  readonly invoices: Pick<InvoicesModule, 'save' | 'findDuplicate'>;
  readonly audit: AuditModule;
  /** Reads tables in a child process. */
  readonly readTable: Host['table'];
  /** Largest file, bytes. */
  readonly maxBytes: number;
}
