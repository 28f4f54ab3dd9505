-- The log: what happened, in the order in which it was committed. It only grows.
-- Owned by beslisspoor_owner, who cannot sign in. The application adds and reads, nothing else;
-- which transaction and cluster wrote a row is filled in by the server and cannot be given.

create table log.event (
  row_id            bigint generated always as identity primary key,
  -- transaction ids mean something only within the cluster that gave them out
  system_identifier bigint not null default (pg_control_system()).system_identifier,
  xid               xid8 not null default pg_current_xact_id(),
  event_id          text not null,
  stream_type       text not null,
  stream_id         text not null,
  sequence          bigint not null check (sequence >= 0),
  recorded_at       timestamptz not null,
  payload_type      text not null,
  payload_version   text not null,
  payload           bytea not null,
  metadata          bytea not null,
  constraint event_id_once unique (event_id),
  constraint event_sequence_once unique (stream_id, sequence)
);

create index event_by_transaction on log.event (system_identifier, xid);

-- The place of each committed event in the whole log: dense, from 0.
create table log.numbered (
  log_index bigint primary key check (log_index >= 0),
  row_id    bigint not null,
  constraint numbered_once unique (row_id)
);

-- One row per numbering pass: everything visible in its snapshot has a place below next_index.
create table log.pass (
  pass_id           bigint generated always as identity primary key,
  system_identifier bigint not null,
  snapshot          pg_snapshot not null,
  first_index       bigint not null check (first_index >= 0),
  next_index        bigint not null check (next_index >= first_index),
  at                timestamptz not null default now()
);

create index pass_by_next_index on log.pass (next_index, pass_id);

-- What was answered to a request, written in the transaction of its events. Kept as long as the log.
create table log.receipt (
  actor        text not null,
  key          text not null,
  request_hash bytea not null,
  stream_id    text not null,
  sequence     bigint not null,
  answer       bytea not null,
  at           timestamptz not null default now(),
  primary key (actor, key)
);

create function log.refuse_change() returns trigger
  language plpgsql
  set search_path = ''
as $refuse$
begin
  raise exception 'log.% only grows: % is refused', tg_table_name, lower(tg_op)
    using errcode = 'insufficient_privilege';
end
$refuse$;

revoke execute on function log.refuse_change() from public;

do $grows$
declare
  grown text;
begin
  foreach grown in array array['event', 'numbered', 'pass', 'receipt'] loop
    execute format(
      'create trigger only_grows before update or delete or truncate on log.%I '
      'for each statement execute function log.refuse_change()', grown);
    execute format('alter table log.%I enable always trigger only_grows', grown);
  end loop;
end
$grows$;

grant usage on schema log to "${application}";
grant select on log.event, log.numbered, log.pass, log.receipt to "${application}";
grant insert (event_id, stream_type, stream_id, sequence, recorded_at, payload_type,
  payload_version, payload, metadata) on log.event to "${application}";
grant insert (log_index, row_id) on log.numbered to "${application}";
grant insert (system_identifier, snapshot, first_index, next_index) on log.pass to "${application}";
grant insert (actor, key, request_hash, stream_id, sequence, answer) on log.receipt
  to "${application}";
