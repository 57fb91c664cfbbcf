-- How many invoices there are, by what lists are filtered by. Whoever changes invoices adds rows to invoice_count_changes, in the same
-- transaction and without touching a row that others write; they are added up into invoice_counts later. Both together are exact at any moment.
create table invoice_counts (
  organization_id uuid not null references organizations (id),
  kind text not null check (kind in ('status', 'customer', 'salesperson', 'day')),
  key text collate "C" not null,
  order_status smallint not null,
  invoices bigint not null,
  primary key (organization_id, kind, key, order_status)
);
--> statement-breakpoint
create table invoice_count_changes (
  id bigint generated always as identity primary key,
  organization_id uuid not null,
  order_status smallint not null,
  customer_id uuid,
  salesperson_id text collate "C",
  invoice_date date,
  change integer not null
);
--> statement-breakpoint
create index invoice_count_changes_organization on invoice_count_changes (organization_id);
--> statement-breakpoint
create function note_invoice_counts() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into invoice_count_changes (organization_id, order_status, customer_id, salesperson_id, invoice_date, change)
      select organization_id, order_status, customer_id, salesperson_id, invoice_date, count(*)
      from after_rows where deleted_at is null group by 1, 2, 3, 4, 5;
  elsif tg_op = 'DELETE' then
    insert into invoice_count_changes (organization_id, order_status, customer_id, salesperson_id, invoice_date, change)
      select organization_id, order_status, customer_id, salesperson_id, invoice_date, -count(*)
      from before_rows where deleted_at is null group by 1, 2, 3, 4, 5;
  else
    insert into invoice_count_changes (organization_id, order_status, customer_id, salesperson_id, invoice_date, change)
      select organization_id, order_status, customer_id, salesperson_id, invoice_date, sum(part)
      from (
        select organization_id, order_status, customer_id, salesperson_id, invoice_date, 1 as part
          from after_rows where deleted_at is null
        union all
        select organization_id, order_status, customer_id, salesperson_id, invoice_date, -1
          from before_rows where deleted_at is null
      ) parts
      group by 1, 2, 3, 4, 5 having sum(part) <> 0;
  end if;
  return null;
end
$$;
--> statement-breakpoint
create trigger invoices_inserted after insert on invoices
  referencing new table as after_rows for each statement execute function note_invoice_counts();
--> statement-breakpoint
create trigger invoices_updated after update on invoices
  referencing old table as before_rows new table as after_rows for each statement execute function note_invoice_counts();
--> statement-breakpoint
create trigger invoices_removed after delete on invoices
  referencing old table as before_rows for each statement execute function note_invoice_counts();
--> statement-breakpoint
insert into invoice_count_changes (organization_id, order_status, customer_id, salesperson_id, invoice_date, change)
  select organization_id, order_status, customer_id, salesperson_id, invoice_date, count(*)
  from invoices where deleted_at is null group by 1, 2, 3, 4, 5;
