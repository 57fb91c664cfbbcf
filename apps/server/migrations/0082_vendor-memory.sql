-- pgvector makes finding alike templates faster where the server has it and lets us; everything works without it.
do $$
begin
  create extension if not exists vector;
exception when others then
  raise notice 'pgvector is not there: templates are compared one by one';
end
$$;
--> statement-breakpoint
-- Where fields stand on the templates of vendors, as people showed by correcting one document.
create table remembered_layouts (
  id uuid primary key,
  organization_id uuid not null,
  document_id uuid not null,
  seller_key text,
  seller_name text,
  vector_version integer not null,
  vector jsonb not null,
  fields jsonb not null,
  taught_by uuid,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  deleted_at timestamptz(3),
  unique (organization_id, id),
  unique (organization_id, document_id),
  foreign key (organization_id, document_id) references documents (organization_id, id)
);
--> statement-breakpoint
create index remembered_layouts_newest on remembered_layouts (organization_id, updated_at desc) where deleted_at is null;
--> statement-breakpoint
-- Up to when the corrections of a document were learned from.
create table taught_documents (
  organization_id uuid not null,
  document_id uuid not null,
  corrections_until timestamptz(3) not null,
  primary key (organization_id, document_id),
  foreign key (organization_id, document_id) references documents (organization_id, id)
);
