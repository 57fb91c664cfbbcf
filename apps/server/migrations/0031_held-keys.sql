-- A running request shows that it lives: a key whose holder fell silent is free again.
alter table idempotency_keys add column held_until timestamptz(3);
--> statement-breakpoint
update idempotency_keys set held_until = created_at where response_status is null;
