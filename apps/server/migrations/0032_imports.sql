-- Invoices that an import saved so far: should its process die, the next try goes on behind them.
create table imported_invoices (
  organization_id uuid not null,
  task_id uuid not null,
  row integer not null,
  invoice_id uuid not null,
  primary key (task_id, row),
  foreign key (organization_id, task_id) references tasks (organization_id, id)
);
