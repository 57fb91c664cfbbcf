-- What models answered, so that the same question about the same file is paid once. Goes with its document.
create table model_answers (
  organization_id uuid not null,
  key text not null,
  document_id uuid not null,
  answer jsonb not null,
  created_at timestamptz(3) not null,
  primary key (organization_id, key),
  foreign key (organization_id, document_id) references documents (organization_id, id) on delete cascade
);
--> statement-breakpoint
create index model_answers_oldest on model_answers (created_at);
--> statement-breakpoint
create index model_answers_of_document on model_answers (organization_id, document_id);
