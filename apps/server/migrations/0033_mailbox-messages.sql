-- E-mails that were taken in from a mailbox: the same one is taken once, whoever looks and however often.
create table mailbox_messages (
  organization_id uuid not null references organizations (id),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  document_id uuid not null,
  task_id uuid not null,
  created_at timestamptz(3) not null,
  primary key (organization_id, sha256),
  foreign key (organization_id, document_id) references documents (organization_id, id),
  foreign key (organization_id, task_id) references tasks (organization_id, id)
);
