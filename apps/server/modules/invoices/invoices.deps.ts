import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import type { AuditModule } from '../audit/index.ts';
import type { CustomersModule } from '../customers/index.ts';
import type { SalespersonsModule } from '../salespersons/index.ts';

/** What the use cases of this module work with. */
export interface InvoicesDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly customers: Pick<CustomersModule, 'find' | 'findOrAdd'>;
  readonly salespersons: Pick<SalespersonsModule, 'ensure'>;
  readonly audit: AuditModule;
}
