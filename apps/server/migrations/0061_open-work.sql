-- Work that waits or runs, found without reading the whole past.
create index tasks_open on tasks (status, created_at) where status in ('queued', 'running');
