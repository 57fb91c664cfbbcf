import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import type { AuditModule } from '../audit/index.ts';
import type { InvoicesModule } from '../invoices/index.ts';
import type { ReviewModule } from '../review/index.ts';

/** What the register of cases works with. */
export interface DuplicatesDeps {
  readonly database: Database;
  readonly clock: Clock;
}

/** What deciding works with. */
export interface DecisionDeps extends DuplicatesDeps {
  readonly audit: AuditModule;
  readonly invoices: Pick<InvoicesModule, 'deleteWithin' | 'findByDocument'>;
  readonly reviews: Pick<ReviewModule, 'lockOpen' | 'approveWithin' | 'rejectWithin' | 'settle'>;
}
