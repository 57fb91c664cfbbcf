-- A file can hold several papers: each waits for a person by itself.
alter table reviews add column paper_number integer not null default 1;
--> statement-breakpoint
alter table reviews add column paper_count integer not null default 1;
--> statement-breakpoint
alter table reviews drop constraint reviews_reading_id_key;
--> statement-breakpoint
alter table reviews add constraint reviews_reading_paper_key unique (reading_id, paper_number);
