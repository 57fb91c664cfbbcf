-- Keys for programs. Only the SHA-256 of a key is kept; the prefix tells people which one it is.
create table api_keys (
  id uuid primary key,
  organization_id uuid not null,
  user_id uuid not null,
  name text not null,
  prefix text not null,
  secret_hash text not null unique,
  scopes jsonb not null,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3),
  last_used_at timestamptz(3),
  revoked_at timestamptz(3),
  replaced_by uuid,
  unique (organization_id, id),
  foreign key (organization_id, user_id) references users (organization_id, id),
  foreign key (organization_id, replaced_by) references api_keys (organization_id, id)
);
--> statement-breakpoint
create index api_keys_user on api_keys (organization_id, user_id);
--> statement-breakpoint
-- Refresh tokens that were used: one of them coming again means that there is a copy.
create table spent_refresh_tokens (
  token_hash text primary key,
  organization_id uuid not null,
  session_id uuid not null references sessions (id) on delete cascade,
  spent_at timestamptz(3) not null
);
--> statement-breakpoint
create index spent_refresh_tokens_session on spent_refresh_tokens (session_id);
--> statement-breakpoint
create table invitations (
  id uuid primary key,
  organization_id uuid not null references organizations (id),
  email text not null,
  role text not null check (role in ('user', 'admin')),
  token_hash text not null unique,
  created_by uuid,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  accepted_at timestamptz(3),
  revoked_at timestamptz(3)
);
--> statement-breakpoint
create index invitations_newest on invitations (organization_id, id desc);
--> statement-breakpoint
-- Accounts of people at sign-in providers (OpenID Connect): the provider's name for a person never changes, its e-mail address may.
create table user_identities (
  issuer text not null,
  subject text not null,
  organization_id uuid not null,
  user_id uuid not null,
  created_at timestamptz(3) not null,
  primary key (issuer, subject),
  foreign key (organization_id, user_id) references users (organization_id, id)
);
--> statement-breakpoint
create index user_identities_user on user_identities (organization_id, user_id);
