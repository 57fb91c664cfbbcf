-- What people make of verdicts, with a copy of what was judged: later readings and rule sets must not change what a lesson says.
create table feedback (
  id uuid primary key,
  organization_id uuid not null references organizations (id),
  reference text not null,
  document_id uuid not null,
  reading_id uuid,
  user_id uuid,
  label text not null check (label in ('real', 'suspicious', 'fake')),
  confidence smallint not null check (confidence between 1 and 5),
  reviews jsonb not null,
  missed jsonb not null,
  corrections jsonb not null,
  comments text,
  judged jsonb not null,
  verdict_label text not null check (verdict_label in ('real', 'suspicious', 'fake')),
  verdict_score double precision not null check (verdict_score between 0 and 1),
  rule_version text not null,
  superseded_at timestamptz(3),
  learned_at timestamptz(3),
  created_at timestamptz(3) not null,
  unique (organization_id, id),
  unique (organization_id, reference),
  foreign key (organization_id, document_id) references documents (organization_id, id),
  foreign key (organization_id, reading_id) references readings (organization_id, id)
);
--> statement-breakpoint
create index feedback_newest on feedback (organization_id, created_at desc);
--> statement-breakpoint
create index feedback_document on feedback (organization_id, document_id, user_id);
