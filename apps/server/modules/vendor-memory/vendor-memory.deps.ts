import type { Host } from '@vouch/engine/host/host.ts';
import type { BlobStore } from '../../platform/blob-store/blob-store.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import type { AuditModule } from '../audit/index.ts';
import type { DocumentsModule } from '../documents/index.ts';
import type { TasksModule } from '../tasks/index.ts';

/** What the use cases of this module work with. */
export interface VendorMemoryDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly blobs: Pick<BlobStore, 'read'>;
  readonly host: Pick<Host, 'read'>;
  readonly documents: Pick<DocumentsModule, 'find'>;
  readonly tasks: Pick<TasksModule, 'create'>;
  readonly audit: AuditModule;
}
