import { sql } from 'drizzle-orm';
import { rowsOf, type Database } from '../../../platform/database/database.ts';

/** Any number, as long as nobody else uses it. */
const LOCK_KEY = 7_265_432;
/** Changes that are added up at once: a short transaction. */
const AT_ONCE = 20_000;

/**
 * Adds changes up into the counts, of all organizations; at most 20,000 at once. One process does it at a time, others do nothing meanwhile.
 * @returns whether there may be more.
 */
export async function addUpCounts(database: Database): Promise<boolean> {
  return await database.transaction(async (tx) => {
    const [lock] = await rowsOf<{ free: boolean }>(
      tx,
      sql`select pg_try_advisory_xact_lock(${LOCK_KEY}) as free`,
    );
    if (lock?.free !== true) return false;
    const [row] = await rowsOf<{ taken: number }>(tx, ADD_UP);
    return (row?.taken ?? 0) >= AT_ONCE;
  });
}

const ADD_UP = sql`
  with taken as (
    delete from invoice_count_changes
    where id in (select id from invoice_count_changes order by id limit ${AT_ONCE}) returning *
  ), parts as (
    select organization_id, 'status' as kind, '' as key, order_status, change from taken
    union all
    select organization_id, 'customer', customer_id::text, order_status, change from taken where customer_id is not null
    union all
    select organization_id, 'salesperson', salesperson_id, order_status, change from taken where salesperson_id is not null
    union all
    select organization_id, 'day', to_char(invoice_date, 'YYYY-MM-DD'), order_status, change
      from taken where invoice_date is not null
    union all
    select organization_id, 'month', to_char(invoice_date, 'YYYY-MM'), order_status, change
      from taken where invoice_date is not null
  ), added as (
    insert into invoice_counts as counts (organization_id, kind, key, order_status, invoices)
      select organization_id, kind, key, order_status, sum(change) from parts
      group by 1, 2, 3, 4 having sum(change) <> 0
      on conflict (organization_id, kind, key, order_status) do update set invoices = counts.invoices + excluded.invoices
  )
  select count(*)::integer as taken from taken`;
