import type pg from 'pg';
import { wordTagOf } from '@vouch/server/modules/invoices/search/index-words.ts';
import type { OrganizationId } from '@vouch/server/platform/ids.ts';

/** What was made, as far as questions need it. */
export interface Seeded {
  readonly organizationId: string;
  readonly organizations: number;
  /** Invoices of that organization. */
  readonly mine: number;
  /** Its customers, those with the most invoices first. */
  readonly customers: readonly string[];
  readonly salespersons: number;
  readonly version: string;
}

const CUSTOMERS = 20_000;
const SALESPERSONS = 300;
const BATCH = 250_000;

/**
 * Fills the database: 70 % of the invoices in the first organization, 20 % and 6 % in two others, the rest in forty small ones; customers,
 * salespersons, states and words are used very unevenly. Indexes are made afterwards, counts by the product's own triggers.
 */
export async function seedInvoices(client: pg.Client, rows: number): Promise<Seeded> {
  await addOrganizations(client);
  const indexes = await dropIndexes(client);
  await client.query(`set maintenance_work_mem = '512MB'`);
  await onlyOwnTriggers(client);
  for (let from = 1; from <= rows; from += BATCH) {
    await addInvoices(client, { from, to: Math.min(from + BATCH - 1, rows), rows });
  }
  await addLinesAndWords(client);
  for (const index of indexes) await client.query(index);
  await client.query('alter table invoices enable trigger all');
  await client.query('vacuum analyze');
  return await describe(client);
}

async function addOrganizations(client: pg.Client): Promise<void> {
  await client.query(`
    insert into organizations (id, name, created_at)
    select ('018f0000-0000-7000-8000-' || lpad(to_hex(n * 7919), 12, '0'))::uuid, 'Organization ' || n, now() from generate_series(1, 42) n`);
  await client.query(`
    create temp table owners as select id, row_number() over (order by id = (select id from organizations order by created_at limit 1) desc, id) as n
    from organizations`);
  await client.query(`
    insert into customers (id, organization_id, company_name, name_key, created_at, updated_at)
    select gen_random_uuid(), o.id, 'Customer ' || c, 'customer' || c, now(), now()
    from owners o, generate_series(1, ${CUSTOMERS}) c where o.n <= 3 or c <= 20`);
  await client.query(`
    insert into salespersons (organization_id, id, name, created_at, updated_at)
    select o.id, 's-' || s, 'Salesperson ' || s, now(), now() from owners o, generate_series(0, ${SALESPERSONS - 1}) s`);
  await client.query(`
    create temp table buyers as select organization_id, id, row_number() over (partition by organization_id order by name_key) - 1 as n,
      count(*) over (partition by organization_id) as total from customers`);
  await client.query('create index on buyers (organization_id, n)');
  await client.query('analyze buyers');
}

/** Drops what is not a constraint. @returns statements that make it again. */
async function dropIndexes(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(`
    select indexname as name, indexdef as definition from pg_indexes
    where schemaname = 'public' and tablename in ('invoices', 'invoice_search') and indexname not like '%_key' and indexname not like '%_pkey'`);
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows.map(({ definition }) => definition);
}

/** What was just made refers to rows that are there: no need to look again. */
async function onlyOwnTriggers(client: pg.Client): Promise<void> {
  for (const table of ['invoices', 'line_items', 'invoice_search']) {
    await client.query(`alter table ${table} disable trigger all`);
  }
  await client.query('alter table invoices enable trigger user');
}

async function addInvoices(
  client: pg.Client,
  { from, to, rows }: { readonly from: number; readonly to: number; readonly rows: number },
): Promise<void> {
  await client.query(`
    with numbers as materialized (
      select i, random() as a, random() as b, random() as c, random() as d, random() as e, random() as f
      from generate_series(${from}, ${to}) i
    ), owned as (
      select *, case when a < 0.7 then 1 when a < 0.9 then 2 when a < 0.96 then 3 else 4 + floor(f * 39)::int end as owner from numbers
    )
    insert into invoices (id, organization_id, source, invoice_number, invoice_number_key, invoice_date, due_date, currency, subtotal,
      total_amount, customer_id, salesperson_id, seller_name, seller_key, order_status, warnings, created_at, updated_at)
    select (lpad(to_hex(1600000000000 + i * 97), 12, '0') || '7' || substr(md5(i::text), 1, 3) || '8' || substr(md5(i::text), 4, 15))::uuid,
      o.id, 'manual', 'SO-' || i, 'SO' || i,
      date '2011-01-01' + (i * 5700.0 / ${rows})::int + floor((c - 0.5) * 40)::int,
      date '2011-01-31' + (i * 5700.0 / ${rows})::int, 'EUR', round((d * 10000)::numeric, 2), round((d * 11900)::numeric, 2),
      b.id, 's-' || floor(power(b, 2) * ${SALESPERSONS})::int,
      'Seller ' || floor(power(e, 2) * 500)::int, 'seller' || floor(power(e, 2) * 500)::int,
      case when c < 0.7 then 5 when c < 0.85 then 2 when c < 0.93 then 1 when c < 0.97 then 3 when c < 0.99 then 4 else 6 end,
      '[]', timestamptz '2020-09-13' + i * interval '97 milliseconds', timestamptz '2020-09-13' + i * interval '97 milliseconds'
    from owned n join owners o on o.n = n.owner
    join buyers b on b.organization_id = o.id and b.n = floor(power(n.f, 3) * case when n.owner <= 3 then ${CUSTOMERS} else 20 end)::int`);
}

/** Words of three syllables; the first ones are everywhere, the last ones nearly nowhere. */
const SYLLABLES = 'mo ta ri ka ne su lo pi da ve tu ga fi bo ze ha ju ke wi xo'.split(' ');

async function addLinesAndWords(client: pg.Client): Promise<void> {
  const syllables = SYLLABLES.map((syllable) => `'${syllable}'`).join(', ');
  await client.query(`
    create temp table vocabulary as select row_number() over () - 1 as n, a || b || c as word
    from unnest(array[${syllables}]) a, unnest(array[${syllables}]) b, unnest(array[${syllables}]) c`);
  await client.query('create unique index on vocabulary (n)');
  await client.query('analyze vocabulary');
  await client.query(`
    insert into line_items (id, organization_id, invoice_id, line_number, description, quantity, unit_price, line_total)
    select gen_random_uuid(), i.organization_id, i.id, 1, string_agg(v.word, ' '), 1, i.subtotal, i.subtotal
    from (select id, organization_id, subtotal, floor(power(random(), 4) * ${SYLLABLES.length ** 3})::int as n
          from invoices, generate_series(1, 6)) i
    join vocabulary v on v.n = i.n group by i.id, i.organization_id, i.subtotal`);
  const { rows } = await client.query<{ id: OrganizationId }>('select id from organizations');
  const tags = rows.map(({ id }) => `('${id}'::uuid, '${wordTagOf(id)}')`).join(', ');
  await client.query(`
    insert into invoice_search (invoice_id, organization_id, words)
    select i.id, i.organization_id, (
      select string_agg('''' || t.tag || w || ''':1A', ' ')
      from unnest(string_to_array(l.description, ' ') || string_to_array(lower(i.seller_name), ' ')
        || array['so', substr(i.invoice_number, 4), lower(i.invoice_number_key)]) w)::tsvector
    from invoices i join line_items l on l.invoice_id = i.id join (values ${tags}) t (id, tag) on t.id = i.organization_id`);
}

async function describe(client: pg.Client): Promise<Seeded> {
  const first = await client.query<{ id: string }>('select id from owners where n = 1');
  const organizationId = first.rows[0]?.id ?? '';
  const mine = await client.query<{ count: string }>(
    'select count(*) from invoices where organization_id = $1',
    [organizationId],
  );
  const buyers = await client.query<{ id: string }>(
    'select id from buyers where organization_id = $1 order by n',
    [organizationId],
  );
  const server = await client.query<{ server_version: string }>('show server_version');
  return {
    organizationId,
    organizations: 43,
    mine: Number(mine.rows[0]?.count),
    customers: buyers.rows.map(({ id }) => id),
    salespersons: SALESPERSONS,
    version: server.rows[0]?.server_version ?? '?',
  };
}
