-- Every table names its organization, and links between rows carry it too: a row can't point into another organization.
-- Times have milliseconds only, as JavaScript dates do, so that a value read is a value that can be compared.

create table organizations (
  id uuid primary key,
  name text not null,
  created_at timestamptz(3) not null
);
--> statement-breakpoint
create table users (
  id uuid primary key,
  organization_id uuid not null references organizations (id),
  email text not null,
  name text not null default '',
  role text not null check (role in ('user', 'admin')),
  password_hash text,
  created_at timestamptz(3) not null,
  last_sign_in_at timestamptz(3),
  disabled_at timestamptz(3),
  deleted_at timestamptz(3),
  unique (organization_id, id)
);
--> statement-breakpoint
create unique index users_email_key on users (lower(email)) where deleted_at is null;
--> statement-breakpoint
create table sessions (
  id uuid primary key,
  organization_id uuid not null,
  user_id uuid not null,
  kind text not null check (kind in ('browser', 'refresh')),
  token_hash text not null unique,
  created_at timestamptz(3) not null,
  last_seen_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  revoked_at timestamptz(3),
  user_agent text not null default '',
  foreign key (organization_id, user_id) references users (organization_id, id)
);
--> statement-breakpoint
create index sessions_user on sessions (organization_id, user_id);
--> statement-breakpoint
create table one_time_links (
  id uuid primary key,
  organization_id uuid not null,
  user_id uuid not null,
  purpose text not null,
  token_hash text not null unique,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  used_at timestamptz(3),
  foreign key (organization_id, user_id) references users (organization_id, id)
);
--> statement-breakpoint
create table documents (
  id uuid primary key,
  organization_id uuid not null references organizations (id),
  file_name text not null,
  claimed_type text,
  source text not null check (source in ('upload', 'url', 'analysis', 'sample')),
  source_url text,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  size_bytes bigint check (size_bytes >= 0),
  media_type text,
  page_count integer,
  pages jsonb,
  created_by uuid,
  created_at timestamptz(3) not null,
  deleted_at timestamptz(3),
  unique (organization_id, id)
);
--> statement-breakpoint
create index documents_sha256 on documents (organization_id, sha256);
--> statement-breakpoint
create table tasks (
  id uuid primary key,
  organization_id uuid not null references organizations (id),
  kind text not null,
  job_id uuid not null unique,
  document_id uuid,
  input jsonb not null,
  status text not null check (status in ('queued', 'running', 'completed', 'failed', 'cancelled')),
  stage text,
  progress integer not null default 0 check (progress between 0 and 100),
  attempt integer not null default 0,
  last_sequence integer not null default 0,
  created_by uuid,
  created_at timestamptz(3) not null,
  started_at timestamptz(3),
  ended_at timestamptz(3),
  unique (organization_id, id),
  foreign key (organization_id, document_id) references documents (organization_id, id)
);
--> statement-breakpoint
create index tasks_newest on tasks (organization_id, status, id desc);
--> statement-breakpoint
create index tasks_document on tasks (organization_id, document_id);
--> statement-breakpoint
-- The end of a task. The primary key is the promise that a task ends once.
create table task_outcomes (
  task_id uuid primary key,
  organization_id uuid not null,
  status text not null check (status in ('completed', 'failed', 'cancelled')),
  result jsonb,
  error text,
  error_code text,
  attempt integer not null,
  created_at timestamptz(3) not null,
  check ((status = 'completed') = (result is not null)),
  foreign key (organization_id, task_id) references tasks (organization_id, id)
);
--> statement-breakpoint
create table task_events (
  task_id uuid not null,
  sequence integer not null check (sequence > 0),
  organization_id uuid not null,
  attempt integer not null,
  type text not null,
  data jsonb not null,
  created_at timestamptz(3) not null,
  primary key (task_id, sequence),
  foreign key (organization_id, task_id) references tasks (organization_id, id)
);
--> statement-breakpoint
create table customers (
  id uuid primary key,
  organization_id uuid not null references organizations (id),
  company_name text not null,
  name_key text not null,
  address text,
  created_at timestamptz(3) not null,
  deleted_at timestamptz(3),
  unique (organization_id, id),
  unique (organization_id, name_key)
);
--> statement-breakpoint
-- What was read from a document and what the checks made of it: evidence, history for later checks, and the review queue.
create table readings (
  id uuid primary key,
  organization_id uuid not null,
  document_id uuid not null,
  task_id uuid not null unique,
  purpose text not null check (purpose in ('invoice', 'analysis')),
  extraction jsonb not null,
  verification jsonb not null,
  confidence double precision not null check (confidence between 0 and 1),
  label text not null check (label in ('real', 'suspicious', 'fake')),
  picture_hash text,
  invoice_number_key text,
  seller_key text,
  seller_vat_id text,
  invoice_date date,
  grand_total numeric,
  currency text,
  iban text,
  review_state text not null check (review_state in ('none', 'waiting', 'approved', 'rejected')),
  review_reasons jsonb not null,
  created_at timestamptz(3) not null,
  unique (organization_id, id),
  foreign key (organization_id, document_id) references documents (organization_id, id),
  foreign key (organization_id, task_id) references tasks (organization_id, id)
);
--> statement-breakpoint
create index readings_document on readings (organization_id, document_id);
--> statement-breakpoint
create index readings_number on readings (organization_id, invoice_number_key);
--> statement-breakpoint
create index readings_seller on readings (organization_id, seller_key, invoice_date);
--> statement-breakpoint
create index readings_picture on readings (organization_id, picture_hash);
--> statement-breakpoint
create index readings_review on readings (organization_id, id) where review_state = 'waiting';
--> statement-breakpoint
create table invoices (
  id uuid primary key,
  organization_id uuid not null references organizations (id),
  document_id uuid,
  reading_id uuid,
  task_id uuid unique,
  source text not null check (source in ('manual', 'document', 'review')),
  invoice_number text not null,
  invoice_number_key text not null,
  invoice_date date,
  due_date date,
  currency text,
  subtotal numeric,
  tax_amount numeric,
  shipping_amount numeric,
  discount_amount numeric,
  total_amount numeric,
  customer_id uuid,
  salesperson_id text,
  seller_name text,
  seller_key text,
  seller_address text,
  seller_vat_id text,
  order_status smallint not null check (order_status between 1 and 6),
  warnings jsonb not null,
  created_by uuid,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  deleted_at timestamptz(3),
  unique (organization_id, id),
  foreign key (organization_id, document_id) references documents (organization_id, id),
  foreign key (organization_id, reading_id) references readings (organization_id, id),
  foreign key (organization_id, task_id) references tasks (organization_id, id),
  foreign key (organization_id, customer_id) references customers (organization_id, id)
);
--> statement-breakpoint
create index invoices_newest on invoices (organization_id, id desc) where deleted_at is null;
--> statement-breakpoint
create index invoices_date on invoices (organization_id, invoice_date);
--> statement-breakpoint
create index invoices_customer on invoices (organization_id, customer_id);
--> statement-breakpoint
create index invoices_salesperson on invoices (organization_id, salesperson_id);
--> statement-breakpoint
create index invoices_status on invoices (organization_id, order_status);
--> statement-breakpoint
create index invoices_number on invoices (organization_id, invoice_number_key);
--> statement-breakpoint
create table line_items (
  id uuid primary key,
  organization_id uuid not null,
  invoice_id uuid not null,
  line_number integer not null check (line_number > 0),
  description text not null default '',
  quantity numeric,
  unit text,
  unit_price numeric,
  line_total numeric,
  tax_rate numeric,
  product_code text,
  unique (invoice_id, line_number),
  foreign key (organization_id, invoice_id) references invoices (organization_id, id)
);
--> statement-breakpoint
create table analyses (
  id uuid primary key,
  organization_id uuid not null,
  reference text not null,
  task_id uuid not null unique,
  document_id uuid not null,
  reading_id uuid not null,
  mode text not null,
  label text not null check (label in ('real', 'suspicious', 'fake')),
  score double precision not null check (score between 0 and 1),
  answer jsonb not null,
  created_by uuid,
  created_at timestamptz(3) not null,
  deleted_at timestamptz(3),
  unique (organization_id, id),
  unique (organization_id, reference),
  foreign key (organization_id, task_id) references tasks (organization_id, id),
  foreign key (organization_id, document_id) references documents (organization_id, id),
  foreign key (organization_id, reading_id) references readings (organization_id, id)
);
--> statement-breakpoint
create table audit_log (
  id uuid primary key,
  organization_id uuid not null references organizations (id),
  actor_kind text not null check (actor_kind in ('user', 'api-key', 'system', 'anonymous')),
  actor_id uuid,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  data jsonb not null,
  request_id text,
  created_at timestamptz(3) not null
);
--> statement-breakpoint
create index audit_log_subject on audit_log (organization_id, subject_kind, subject_id, id);
--> statement-breakpoint
create table idempotency_keys (
  id uuid primary key,
  organization_id uuid not null references organizations (id),
  principal text not null,
  key text not null,
  request_hash text not null,
  response_status integer,
  response_headers jsonb,
  response_body jsonb,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  unique (organization_id, principal, key)
);
--> statement-breakpoint
create index idempotency_keys_expiry on idempotency_keys (expires_at);
--> statement-breakpoint
-- Processes that take jobs. They serve all organizations, so this table names none.
create table workers (
  id uuid primary key,
  host text not null,
  pid integer not null,
  concurrency integer not null,
  busy integer not null,
  started_at timestamptz(3) not null,
  last_seen_at timestamptz(3) not null
);
