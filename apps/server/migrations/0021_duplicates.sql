-- By what a document is found again though bytes and readings differ: bands of its picture's and its text's fingerprints.
alter table readings add column text_sketch text, add column likeness_keys text[] not null default '{}';
--> statement-breakpoint
create index readings_likeness on readings using gin (likeness_keys);
--> statement-breakpoint
create index readings_amount on readings (organization_id, grand_total, invoice_date);
--> statement-breakpoint
drop index readings_picture;
--> statement-breakpoint
-- Two documents that may be one: reported, until a person decides.
create table duplicate_cases (
  id uuid primary key,
  organization_id uuid not null,
  document_id uuid not null,
  reading_id uuid not null,
  earlier_document_id uuid,
  earlier_invoice_id uuid,
  kinds jsonb not null,
  summary text not null,
  likeness double precision check (likeness between 0 and 1),
  state text not null check (state in ('open', 'decided')),
  decision text check (decision in ('keep', 'replace', 'discard')),
  note text,
  decided_by uuid,
  decided_at timestamptz(3),
  created_at timestamptz(3) not null,
  unique (organization_id, id),
  check ((state = 'decided') = (decision is not null)),
  check (earlier_document_id is not null or earlier_invoice_id is not null),
  foreign key (organization_id, document_id) references documents (organization_id, id),
  foreign key (organization_id, reading_id) references readings (organization_id, id),
  foreign key (organization_id, earlier_document_id) references documents (organization_id, id),
  foreign key (organization_id, earlier_invoice_id) references invoices (organization_id, id)
);
--> statement-breakpoint
create index duplicate_cases_newest on duplicate_cases (organization_id, state, id desc);
--> statement-breakpoint
create index duplicate_cases_document on duplicate_cases (organization_id, document_id);
--> statement-breakpoint
create index duplicate_cases_earlier on duplicate_cases (organization_id, earlier_document_id);
--> statement-breakpoint
-- A document has one open question at a time: reading it again brings the question up to date.
create unique index duplicate_cases_open on duplicate_cases (organization_id, document_id) where state = 'open';
