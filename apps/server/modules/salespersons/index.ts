import type { Transaction } from '../../platform/database/database.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import type { Actor } from '../audit/index.ts';
import {
  createSalesperson,
  deleteSalesperson,
  type SalespersonFacts,
  type SalespersonOrder,
  updateSalesperson,
} from './change-salesperson.ts';
import type { SalespersonsDeps } from './salespersons.deps.ts';
import {
  ensureSalesperson,
  findSalesperson,
  listSalespersons,
  type Salesperson,
  type SalespersonListQuery,
  type SalespersonRef,
} from './salespersons.repository.ts';

export type { SalespersonFacts } from './change-salesperson.ts';
export type { Salesperson } from './salespersons.repository.ts';

/** Persons who sell. */
export interface SalespersonsModule {
  /** Sees to it that an invoice can name the id. */
  ensure(tx: Transaction, ref: SalespersonRef): Promise<void>;
  find(ref: SalespersonRef): Promise<Salesperson | null>;
  list(organizationId: OrganizationId, query: SalespersonListQuery): ReturnType<typeof listSalespersons>;
  /** `onSaved` runs in the same transaction. @throws RequestError 409 when the id is taken. */
  create(
    actor: Actor,
    facts: SalespersonFacts & { readonly id?: string | undefined },
    onSaved?: (tx: Transaction, salesperson: Salesperson) => Promise<void>,
  ): Promise<Salesperson>;
  /** `null` when there is none. @throws RequestError 412 for another version. */
  update(order: SalespersonOrder, change: Partial<SalespersonFacts>): Promise<Salesperson | null>;
  /** Marks it as deleted; invoices keep naming it. @returns whether there was one. */
  delete(order: SalespersonOrder): Promise<boolean>;
}

/** Builds the module. */
export function createSalespersonsModule(deps: SalespersonsDeps): SalespersonsModule {
  const { database, clock } = deps;
  return {
    ensure: (tx, ref) => ensureSalesperson(tx, ref, clock.now()),
    find: (ref) => findSalesperson(database.executor, ref),
    list: (organizationId, query) => listSalespersons(database.executor, organizationId, query),
    create: (actor, facts, onSaved) =>
      database.transaction(async (tx) => {
        const added = await createSalesperson(deps, tx, { actor, facts });
        await onSaved?.(tx, added);
        return added;
      }),
    update: (order, change) => updateSalesperson(deps, order, change),
    delete: (order) => deleteSalesperson(deps, order),
  };
}
