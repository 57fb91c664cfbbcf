-- Documents that wait for a person, and how long the others did, found without reading the whole past.
create index reviews_waiting on reviews (created_at) where state = 'waiting';
--> statement-breakpoint
create index reviews_decided on reviews (decided_at) where decided_at is not null;
