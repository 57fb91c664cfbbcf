-- Entries of the audit log form a chain for each organization: the hash of an entry covers the entry and the hash before it. Entries are
-- written without a lock, by many transactions at once; a sealer gives them their places a moment later (sequence is null until then).
alter table audit_log
  add column api_key_id uuid,
  add column sequence bigint check (sequence > 0),
  add column previous_hash text,
  add column hash text,
  add constraint audit_log_sealed check ((sequence is null) = (hash is null) and (sequence is null) = (previous_hash is null));
--> statement-breakpoint
create unique index audit_log_sequence on audit_log (organization_id, sequence);
--> statement-breakpoint
create index audit_log_unsealed on audit_log (organization_id, id) where sequence is null;
--> statement-breakpoint
create index audit_log_newest on audit_log (organization_id, id desc);
--> statement-breakpoint
-- The end of each chain. Whoever seals locks its row, so chains can't fork; and entries that vanish from the end are missed.
create table audit_chains (
  organization_id uuid primary key references organizations (id),
  sequence bigint not null check (sequence >= 0),
  hash text not null
);
--> statement-breakpoint
create function audit_log_append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.sequence is null
    and to_jsonb(new) - array['sequence', 'previous_hash', 'hash'] = to_jsonb(old) - array['sequence', 'previous_hash', 'hash'] then
    return new;
  end if;
  raise exception 'Entries of the audit log are never changed or removed.' using errcode = 'restrict_violation';
end
$$;
--> statement-breakpoint
create trigger audit_log_append_only before update or delete on audit_log
  for each row execute function audit_log_append_only();
