-- Keys that can be destroyed although the log cannot. The schema may live in a database of its own,
-- and its backups are kept for a short time only: no table of the log refers to it.

create table keys.wrapping (
  id text primary key,
  -- the newest wraps new keys; two processes that begin at once keep one first
  ordinal integer not null unique check (ordinal > 0),
  master text not null,
  wrapped bytea not null,
  made_at timestamptz not null default now()
);

-- Whoever had a key keeps this row for as long as the log stands: nobody gets a second one.
create table keys.key (
  stream text not null,
  owner text not null,
  id text not null,
  wrapping text references keys.wrapping,
  wrapped bytea,
  made_at timestamptz not null default now(),
  destroyed_at timestamptz,
  primary key (stream, owner),
  constraint key_is_wrapped_until_it_is_destroyed
    check ((wrapped is null) = (destroyed_at is not null) and (wrapping is null) = (wrapped is null))
);

grant usage on schema keys to "${application}", beslisspoor_views;
grant select on keys.wrapping, keys.key to "${application}", beslisspoor_views;
grant insert (id, ordinal, master, wrapped) on keys.wrapping to "${application}";
grant insert (stream, owner, id, wrapping, wrapped) on keys.key to "${application}";
