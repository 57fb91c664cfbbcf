import type { Clock } from '../../platform/clock.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import type { AuditModule } from '../audit/index.ts';
import type { DocumentsModule } from '../documents/index.ts';
import type { InvoicesModule } from '../invoices/index.ts';
import type { TasksModule } from '../tasks/index.ts';
import type { ApprovalLimit } from '@vouch/core/verification/history.ts';

/** What the use cases of this module work with. */
export interface ReviewDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly audit: AuditModule;
  readonly documents: Pick<DocumentsModule, 'find' | 'findReading'>;
  readonly invoices: Pick<InvoicesModule, 'save'>;
  readonly tasks: Pick<TasksModule, 'amendResult'>;
  /** How long a claim holds, milliseconds. */
  readonly claimMs: number;
  /** From which amount on two people must approve; `null`: one is enough. */
  readonly approvalLimitOf: (
    tx: Transaction,
    organizationId: OrganizationId,
  ) => Promise<ApprovalLimit | null>;
}
