-- What questions to language models cost, one row a question. The document is named, not referred to: its deletion changes no accounts.
create table model_usage (
  id uuid primary key,
  organization_id uuid not null references organizations (id),
  document_id uuid not null,
  purpose text not null,
  model text not null,
  outcome text not null,
  is_cached boolean not null,
  input_tokens integer not null,
  output_tokens integer not null,
  cost_micros bigint,
  created_at timestamptz(3) not null
);
--> statement-breakpoint
create index model_usage_newest on model_usage (organization_id, created_at desc);
--> statement-breakpoint
create index model_usage_of_document on model_usage (organization_id, document_id);
