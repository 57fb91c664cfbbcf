import type { EngineAdapter } from '@vouch/core/ensemble/engine-adapter.ts';
import type { ReliabilityTable } from '@vouch/core/reconciliation/reliability.ts';
import type { Host } from '@vouch/engine/host/host.ts';
import type { BlobStore } from '../../platform/blob-store/blob-store.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import type { Logger } from '../../platform/logger/logger.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import type { DocumentsModule } from '../documents/index.ts';
import type { ReadingModule } from '../reading/index.ts';
import type { TasksModule } from '../tasks/index.ts';

/** What the use cases of this module work with. */
export interface AnalysesDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
  readonly blobs: BlobStore;
  readonly documents: DocumentsModule;
  readonly tasks: Pick<TasksModule, 'create' | 'forget' | 'endedWith'>;
  readonly reading: ReadingModule;
  /** Draws pages for engines that look at pictures. */
  readonly host: Pick<Host, 'render'>;
  /** Engines beside the rules that are plugged in. */
  readonly engines: readonly EngineAdapter[];
  /** How far each engine is believed where they read different values. */
  readonly reliability: ReliabilityTable;
  /** Largest file, bytes. */
  readonly maxBytes: number;
  /** Share of forged documents that an organization expects, 0 to 1 exclusive. */
  readonly forgeryPriorOf: (organizationId: OrganizationId) => Promise<number>;
}
