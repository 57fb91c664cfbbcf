-- Versions of an organization's rule set; the catalogue itself is version 0 and has no row.
create table rule_sets (
  id uuid primary key,
  organization_id uuid not null references organizations (id),
  number integer not null check (number > 0),
  reason text not null check (reason in ('learned', 'edited')),
  content jsonb not null,
  ledger jsonb not null,
  counts jsonb not null,
  held_back jsonb,
  is_active boolean not null,
  created_by uuid,
  created_at timestamptz(3) not null,
  unique (organization_id, id),
  unique (organization_id, number)
);
--> statement-breakpoint
create unique index rule_sets_active on rule_sets (organization_id) where is_active;
--> statement-breakpoint
-- Each time that feedback was learned from, also when nothing was changed.
create table trainings (
  id uuid primary key,
  organization_id uuid not null references organizations (id),
  task_id uuid not null unique,
  outcome text not null check (outcome in ('better', 'nothing-new', 'worse')),
  result jsonb not null,
  created_at timestamptz(3) not null,
  unique (organization_id, id),
  foreign key (organization_id, task_id) references tasks (organization_id, id)
);
--> statement-breakpoint
create index trainings_newest on trainings (organization_id, created_at desc);
