-- Archives, e-mails and batches: one task that others belong to, and ends with the last of them.
alter table documents drop constraint documents_source_check;
--> statement-breakpoint
alter table documents add constraint documents_source_check
  check (source in ('upload', 'url', 'analysis', 'sample', 'unpacked', 'mailbox', 'import'));
--> statement-breakpoint
alter table tasks add column parent_id uuid;
--> statement-breakpoint
alter table tasks add column retry_of uuid;
--> statement-breakpoint
-- What was handed in together with the children but is no document, each with the reason.
alter table tasks add column skipped jsonb not null default '[]';
--> statement-breakpoint
alter table tasks add foreign key (organization_id, parent_id) references tasks (organization_id, id);
--> statement-breakpoint
alter table tasks add foreign key (organization_id, retry_of) references tasks (organization_id, id);
--> statement-breakpoint
create index tasks_children on tasks (organization_id, parent_id) where parent_id is not null;
--> statement-breakpoint
-- A task is tried again in one new task, however often that is asked for.
create unique index tasks_retry on tasks (retry_of) where retry_of is not null;
