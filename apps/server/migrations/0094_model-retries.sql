-- Documents that a language model should be asked about again, because its provider was busy or away.
create table model_retries (
  organization_id uuid not null,
  document_id uuid not null,
  input jsonb not null,
  tries integer not null,
  due_at timestamptz(3) not null,
  primary key (organization_id, document_id),
  foreign key (organization_id, document_id) references documents (organization_id, id) on delete cascade
);
--> statement-breakpoint
create index model_retries_due on model_retries (due_at);
