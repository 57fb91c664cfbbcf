-- Readings of which a model made no vector though it was well: it is not asked about them again.
create table refused_embeddings (
  organization_id uuid not null,
  document_id uuid not null,
  model text not null,
  version text not null,
  dimensions integer not null,
  reading_id uuid not null,
  created_at timestamptz(3) not null,
  primary key (organization_id, model, version, dimensions, document_id),
  foreign key (organization_id, document_id) references documents (organization_id, id)
);
