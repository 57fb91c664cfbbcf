-- Documents that wait for a person, and what that person made of them. What was read stays in the reading; here stand only the changes.
create table reviews (
  id uuid primary key,
  organization_id uuid not null,
  reading_id uuid not null unique,
  document_id uuid not null,
  task_id uuid not null,
  state text not null check (state in ('waiting', 'second-approval', 'approved', 'rejected', 'superseded')),
  reasons jsonb not null,
  confidence double precision not null check (confidence between 0 and 1),
  label text not null check (label in ('real', 'suspicious', 'fake')),
  seller_name text,
  invoice_number text,
  total_amount numeric,
  currency text,
  edits jsonb not null,
  claimed_by uuid,
  claimed_at timestamptz(3),
  claim_expires_at timestamptz(3),
  first_approved_by uuid,
  first_approved_at timestamptz(3),
  decided_by uuid,
  decided_at timestamptz(3),
  decision_reason text,
  invoice_id uuid,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  unique (organization_id, id),
  check ((claimed_by is null) = (claim_expires_at is null)),
  check (state <> 'rejected' or decision_reason is not null),
  check (state <> 'approved' or invoice_id is not null),
  foreign key (organization_id, reading_id) references readings (organization_id, id),
  foreign key (organization_id, document_id) references documents (organization_id, id),
  foreign key (organization_id, task_id) references tasks (organization_id, id),
  foreign key (organization_id, invoice_id) references invoices (organization_id, id)
);
--> statement-breakpoint
create index reviews_queue on reviews (organization_id, state, created_at, id);
--> statement-breakpoint
create index reviews_document on reviews (organization_id, document_id);
--> statement-breakpoint
-- One change of one value by one person: what later readings learn from. Rows are only ever added.
create table corrections (
  id uuid primary key,
  organization_id uuid not null,
  review_id uuid not null,
  document_id uuid not null,
  reading_id uuid not null,
  field text not null,
  line_number integer check (line_number > 0),
  printed text,
  before text,
  after text,
  place jsonb,
  seller_key text,
  seller_name text,
  user_id uuid not null,
  created_at timestamptz(3) not null,
  unique (organization_id, id),
  foreign key (organization_id, review_id) references reviews (organization_id, id),
  foreign key (organization_id, document_id) references documents (organization_id, id),
  foreign key (organization_id, reading_id) references readings (organization_id, id)
);
--> statement-breakpoint
create index corrections_review on corrections (organization_id, review_id, id);
--> statement-breakpoint
create index corrections_seller on corrections (organization_id, seller_key, id);
--> statement-breakpoint
insert into reviews (
  id, organization_id, reading_id, document_id, task_id, state, reasons, confidence, label,
  seller_name, invoice_number, total_amount, currency, edits, created_at, updated_at
)
select
  id, organization_id, id, document_id, task_id, 'waiting', review_reasons, confidence, label,
  extraction -> 'invoices' -> 0 -> 'fields' -> 'sellerName' ->> 'value',
  extraction -> 'invoices' -> 0 -> 'fields' -> 'invoiceNumber' ->> 'value',
  grand_total, currency, '{}', created_at, created_at
from readings
where review_state = 'waiting' and purpose = 'invoice';
--> statement-breakpoint
drop index readings_review;
--> statement-breakpoint
alter table readings drop column review_state, drop column review_reasons;
