alter table invoices add column custom_fields jsonb not null default '{}';
