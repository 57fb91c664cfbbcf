-- A name is taken by one customer that is there; deleted and merged ones keep theirs without standing in the way.
alter table customers
  add column email text,
  add column vat_id text,
  add column notes text,
  add column version integer not null default 1,
  add column updated_at timestamptz(3),
  add column merged_into uuid,
  add foreign key (organization_id, merged_into) references customers (organization_id, id);
--> statement-breakpoint
update customers set updated_at = created_at;
--> statement-breakpoint
alter table customers
  alter column updated_at set not null,
  alter column name_key type text collate "C",
  drop constraint customers_organization_id_name_key_key;
--> statement-breakpoint
create unique index customers_name on customers (organization_id, name_key) where deleted_at is null;
--> statement-breakpoint
create index customers_merged on customers (organization_id, name_key) where merged_into is not null;
--> statement-breakpoint
-- What a change of a customer still has to do to its invoices; done in steps, so that a customer may have any number of them.
create table customer_chores (
  customer_id uuid primary key,
  organization_id uuid not null,
  kind text not null check (kind in ('move', 'rename')),
  after_id uuid,
  foreign key (organization_id, customer_id) references customers (organization_id, id)
);
--> statement-breakpoint
-- Salespersons keep the ids that the client's own system gives them.
create table salespersons (
  organization_id uuid not null references organizations (id),
  id text collate "C" not null check (id <> ''),
  name text not null,
  email text,
  version integer not null default 1,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  deleted_at timestamptz(3),
  primary key (organization_id, id)
);
--> statement-breakpoint
insert into salespersons (organization_id, id, name, created_at, updated_at)
  select organization_id, salesperson_id, salesperson_id, min(created_at), min(created_at)
  from invoices where salesperson_id <> '' group by 1, 2;
--> statement-breakpoint
alter table invoices
  alter column salesperson_id type text collate "C",
  add foreign key (organization_id, salesperson_id) references salespersons (organization_id, id);
