-- While one master key takes over from another, the newest wrapping key hangs on both: processes that
-- have the one or the other open and make the same keys. No older wrapping key is ever put under a
-- newer master key, so that what it once opened dies with the master key it hung on.

create table keys.handover (
  wrapping text not null references keys.wrapping on delete cascade,
  master text not null,
  wrapped bytea not null,
  made_at timestamptz not null default now(),
  primary key (wrapping, master)
);

-- Every wrapping key, once for each master key that opens it.
create view keys.opening as
  select id, ordinal, master, wrapped from keys.wrapping
  union all
  select w.id, w.ordinal, h.master, h.wrapped
  from keys.handover h join keys.wrapping w on w.id = h.wrapping;

grant select on keys.handover, keys.opening to "${application}", beslisspoor_views;
