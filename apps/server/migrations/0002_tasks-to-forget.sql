-- Analyses that nobody wants kept are looked for now and then; there are few of them at a time.
create index tasks_to_forget on tasks (ended_at) where kind = 'run-analysis' and input @> '{"store": false}'::jsonb;
