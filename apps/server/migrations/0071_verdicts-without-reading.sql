alter table analyses alter column reading_id drop not null;
