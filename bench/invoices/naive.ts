import type pg from 'pg';
import type { Query } from './measure.ts';

/** The same rows as an application without much thought keeps them: one index for each column that is filtered by. */
export async function makeNaiveTables(client: pg.Client): Promise<void> {
  await client.query('create schema naive');
  await client.query('create table naive.invoices as select * from invoices');
  await client.query('alter table naive.invoices add primary key (id)');
  for (const column of ['organization_id', 'customer_id', 'salesperson_id', 'order_status', 'invoice_date']) {
    await client.query(`create index on naive.invoices (${column})`);
  }
  await client.query('vacuum analyze naive.invoices');
}

/** A page with `limit` and `offset`, and a count, as such an application asks for them. */
export function naivePage(
  organizationId: string,
  conditions: Readonly<Record<string, unknown>>,
  offset = 0,
): readonly Query[] {
  const entries = Object.entries(conditions);
  const texts = entries.map(([condition], index) => condition.replace('?', `$${index + 2}`));
  const where = ['organization_id = $1', 'deleted_at is null', ...texts].join(' and ');
  const values = [organizationId, ...entries.map(([, value]) => value)];
  return [
    {
      text: `select * from naive.invoices where ${where} order by created_at desc limit 20 offset ${offset}`,
      values,
    },
    { text: `select count(*) from naive.invoices where ${where}`, values },
  ];
}

/** Looking for a part of a text in every column. */
export function naiveSearch(organizationId: string, part: string): readonly Query[] {
  const where = `organization_id = $1 and deleted_at is null and (invoice_number ilike $2 or seller_name ilike $2 or exists (
    select 1 from line_items l where l.invoice_id = i.id and l.description ilike $2))`;
  const values = [organizationId, `%${part}%`];
  return [
    { text: `select * from naive.invoices i where ${where} order by created_at desc limit 20`, values },
  ];
}
