alter table invoices
  add column notes text,
  add column version integer not null default 1,
  alter column invoice_number_key type text collate "C",
  alter column seller_key type text collate "C";
--> statement-breakpoint
drop index invoices_date;
--> statement-breakpoint
drop index invoices_customer;
--> statement-breakpoint
drop index invoices_salesperson;
--> statement-breakpoint
drop index invoices_status;
--> statement-breakpoint
-- One index for each filter and each order of the list, always with the id last: a page is read from where it starts. What is missing sorts
-- as the smallest value, so that a place in an order is one comparison.
create index invoices_customer on invoices (organization_id, customer_id, id)
  include (invoice_date, order_status, salesperson_id) where deleted_at is null;
--> statement-breakpoint
create index invoices_salesperson on invoices (organization_id, salesperson_id, id)
  include (invoice_date, order_status, customer_id) where deleted_at is null;
--> statement-breakpoint
create index invoices_status on invoices (organization_id, order_status, id) where deleted_at is null;
--> statement-breakpoint
create index invoices_date on invoices (organization_id, coalesce(invoice_date, '-infinity'::date), id)
  include (order_status) where deleted_at is null;
--> statement-breakpoint
create index invoices_due_date on invoices (organization_id, coalesce(due_date, '-infinity'::date), id)
  where deleted_at is null;
--> statement-breakpoint
create index invoices_total on invoices (organization_id, coalesce(total_amount, '-infinity'::numeric), id)
  where deleted_at is null;
--> statement-breakpoint
create index invoices_number_order on invoices (organization_id, invoice_number_key, id) where deleted_at is null;
--> statement-breakpoint
create index invoices_seller_order on invoices (organization_id, coalesce(seller_key, ''), id) where deleted_at is null;
--> statement-breakpoint
create index invoices_deleted on invoices (organization_id, id) where deleted_at is not null;
--> statement-breakpoint
create index invoices_document on invoices (organization_id, document_id);
