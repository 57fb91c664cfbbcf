-- Tries to sign in since the last one that went well, by a hash of the address that was typed, whether there is such an account or not.
-- Addresses without an account belong to no organization, so this table names none.
create table sign_in_tries (
  account_hash text primary key,
  tries integer not null check (tries > 0),
  next_try_at timestamptz(3) not null
);
--> statement-breakpoint
create index sign_in_tries_age on sign_in_tries (next_try_at);
