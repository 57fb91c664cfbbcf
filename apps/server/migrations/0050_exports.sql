-- Files made of invoices. A file lies in the blob store until it expires; the row says what it was.
create table exports (
  id uuid primary key,
  organization_id uuid not null references organizations (id),
  task_id uuid not null,
  format text not null,
  created_by uuid,
  created_at timestamptz(3) not null,
  completed_at timestamptz(3),
  expires_at timestamptz(3),
  file_deleted_at timestamptz(3),
  file_name text,
  media_type text,
  sha256 text,
  size_bytes bigint,
  invoice_count integer,
  incomplete_count integer,
  problems jsonb not null default '[]'::jsonb,
  unique (organization_id, id),
  unique (organization_id, task_id),
  check ((completed_at is null) = (sha256 is null))
);
--> statement-breakpoint
create index exports_to_expire on exports (expires_at) where file_deleted_at is null and expires_at is not null;
