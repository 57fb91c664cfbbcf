import type { BlobStore } from '../../platform/blob-store/blob-store.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import type { DocumentsModule } from '../documents/index.ts';
import type { ReadingModule } from '../reading/index.ts';
import type { TasksModule } from '../tasks/index.ts';

/** What the use cases of this module work with. */
export interface AnalysesDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly blobs: BlobStore;
  readonly documents: DocumentsModule;
  readonly tasks: Pick<TasksModule, 'create' | 'forget' | 'endedWith'>;
  readonly reading: ReadingModule;
  /** Largest file, bytes. */
  readonly maxBytes: number;
}
