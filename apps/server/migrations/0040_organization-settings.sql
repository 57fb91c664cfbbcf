-- What an organization set differently from the server's defaults: one row a setting, so that two people who change two settings both win.
-- Values are JSON as text: they are single numbers and strings, which drivers of jsonb columns can't tell apart ("5000.00" and 5000.00).
create table organization_settings (
  organization_id uuid not null references organizations (id),
  name text not null,
  value text not null,
  updated_at timestamptz(3) not null,
  updated_by uuid,
  primary key (organization_id, name)
);
