import type { Database } from '../../platform/database/database.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import type { AuditModule } from '../audit/index.ts';
import type { DocumentsModule } from '../documents/index.ts';
import type { DuplicatesModule } from '../duplicates/index.ts';
import type { InvoicesModule } from '../invoices/index.ts';
import type { ReadingModule, SizeLimits } from '../reading/index.ts';
import type { ReviewModule } from '../review/index.ts';
import type { TasksModule } from '../tasks/index.ts';

/** What the use cases of this module work with. */
export interface UploadsDeps {
  readonly database: Database;
  readonly documents: DocumentsModule;
  readonly tasks: Pick<TasksModule, 'create' | 'createBatch' | 'hasOpen'>;
  readonly reading: ReadingModule;
  readonly invoices: InvoicesModule;
  readonly audit: AuditModule;
  readonly reviews: Pick<ReviewModule, 'open' | 'supersede' | 'isUntouched'>;
  readonly duplicates: Pick<DuplicatesModule, 'report'>;
  /** Largest file, bytes. */
  readonly maxBytes: number;
  /** Largest archive or e-mail, what comes out of one, and all files of a batch, bytes. */
  readonly maxTotalBytes: number;
  /** Most documents of an archive, e-mail or batch. */
  readonly maxFiles: number;
  /** Below this confidence a document waits for review, unless the request says otherwise. */
  readonly confidenceThresholdOf: (organizationId: OrganizationId) => Promise<number>;
}

/** How large what is handed in may be. */
export function sizesOf({
  maxBytes,
  maxTotalBytes,
}: Pick<UploadsDeps, 'maxBytes' | 'maxTotalBytes'>): SizeLimits {
  return { maxBytes, maxContainerBytes: maxTotalBytes };
}
