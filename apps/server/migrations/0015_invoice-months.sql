-- A range of years is the sum of its months and of the days at its ends: a few rows instead of thousands.
alter table invoice_counts drop constraint invoice_counts_kind_check;
--> statement-breakpoint
alter table invoice_counts add constraint invoice_counts_kind_check
  check (kind in ('status', 'customer', 'salesperson', 'day', 'month'));
--> statement-breakpoint
insert into invoice_counts (organization_id, kind, key, order_status, invoices)
  select organization_id, 'month', left(key, 7), order_status, sum(invoices)
  from invoice_counts where kind = 'day' group by 1, 3, 4;
--> statement-breakpoint
-- The planner knows nothing of the expressions of partial indexes unless it is told to look at them.
create statistics invoices_by_date on (coalesce(invoice_date, '-infinity'::date)) from invoices;
--> statement-breakpoint
create statistics invoices_by_due_date on (coalesce(due_date, '-infinity'::date)) from invoices;
--> statement-breakpoint
create statistics invoices_by_total on (coalesce(total_amount, '-infinity'::numeric)) from invoices;
--> statement-breakpoint
create statistics invoices_by_seller on (coalesce(seller_key, '')) from invoices;
