alter table analyses add column merchant text;
--> statement-breakpoint
alter table analyses add column features jsonb;
--> statement-breakpoint
alter table analyses add column debug jsonb;
--> statement-breakpoint
create index analyses_newest on analyses (organization_id, id desc) where deleted_at is null;
--> statement-breakpoint
create index tasks_by_reference on tasks (organization_id, (input ->> 'reference')) where kind = 'run-analysis';
