-- What documents are like, as vectors of length 1. Vectors of different models, versions or lengths can't be compared, so each row names all three.
create table document_embeddings (
  organization_id uuid not null,
  document_id uuid not null,
  model text not null,
  version text not null,
  dimensions integer not null,
  -- The reading that it was made from.
  reading_id uuid not null,
  vector real[] not null,
  created_at timestamptz(3) not null,
  primary key (organization_id, model, version, dimensions, document_id),
  foreign key (organization_id, document_id) references documents (organization_id, id),
  check (cardinality(vector) = dimensions)
);
