-- Addresses that are told what happens, what they are told, and how that went.
create table webhooks (
  id uuid primary key,
  organization_id uuid not null references organizations (id),
  url text not null,
  description text not null default '',
  events jsonb not null,
  -- Secrets are sealed: who reads the table can not sign.
  secret text not null,
  old_secret text,
  old_secret_until timestamptz(3),
  disabled_reason text check (disabled_reason in ('by-admin', 'failing', 'gone')),
  disabled_at timestamptz(3),
  failing_since timestamptz(3),
  last_success_at timestamptz(3),
  created_by uuid,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  deleted_at timestamptz(3),
  unique (organization_id, id),
  check ((disabled_reason is null) = (disabled_at is null)),
  check ((old_secret is null) = (old_secret_until is null))
);
--> statement-breakpoint
-- What happened, as it is signed and sent: the bytes are the same at every try.
create table webhook_messages (
  id uuid primary key,
  organization_id uuid not null references organizations (id),
  event text not null,
  body text not null,
  created_at timestamptz(3) not null,
  unique (organization_id, id)
);
--> statement-breakpoint
create index webhook_messages_age on webhook_messages (created_at);
--> statement-breakpoint
-- One message on its way to one webhook. `attempts` never falls: it numbers the tries and tells a late sender that another has taken over.
create table webhook_deliveries (
  id uuid primary key,
  organization_id uuid not null,
  webhook_id uuid not null,
  message_id uuid not null,
  status text not null check (status in ('pending', 'delivered', 'failed', 'skipped')),
  attempts integer not null default 0,
  -- Tries since it was made or asked for again: where it stands in the schedule.
  round_tries integer not null default 0,
  round_started_at timestamptz(3) not null,
  next_attempt_at timestamptz(3),
  held_until timestamptz(3),
  last_response_status integer,
  last_error text,
  created_at timestamptz(3) not null,
  ended_at timestamptz(3),
  unique (organization_id, id),
  unique (webhook_id, message_id),
  check ((status = 'pending') = (next_attempt_at is not null)),
  foreign key (organization_id, webhook_id) references webhooks (organization_id, id),
  foreign key (organization_id, message_id) references webhook_messages (organization_id, id) on delete cascade
);
--> statement-breakpoint
create index webhook_deliveries_due on webhook_deliveries (next_attempt_at) where status = 'pending';
--> statement-breakpoint
create index webhook_deliveries_newest on webhook_deliveries (organization_id, webhook_id, id desc);
--> statement-breakpoint
create index webhook_deliveries_message on webhook_deliveries (organization_id, message_id);
--> statement-breakpoint
create table webhook_attempts (
  delivery_id uuid not null,
  number integer not null check (number > 0),
  organization_id uuid not null,
  at timestamptz(3) not null,
  duration_ms integer not null,
  response_status integer,
  error text,
  response_excerpt text,
  primary key (delivery_id, number),
  foreign key (organization_id, delivery_id) references webhook_deliveries (organization_id, id) on delete cascade
);
