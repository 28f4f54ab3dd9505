-- A key that was destroyed stays destroyed, and whose a key is never changes, whoever asks: the
-- owner of the tables and superusers as well.

create function keys.keep_as_it_is() returns trigger
  language plpgsql
  set search_path = ''
as $keep$
begin
  if tg_op = 'UPDATE' then
    if old.destroyed_at is not null then
      raise exception 'a key that was destroyed stays destroyed'
        using errcode = 'insufficient_privilege';
    end if;
    if (new.stream, new.owner, new.id, new.made_at)
        is distinct from (old.stream, old.owner, old.id, old.made_at) then
      raise exception 'whose a key is, and which, never changes'
        using errcode = 'insufficient_privilege';
    end if;
  end if;
  if new.wrapped is null and new.destroyed_at is null then
    new.destroyed_at := now();
  end if;
  return new;
end
$keep$;

create function keys.refuse_change() returns trigger
  language plpgsql
  set search_path = ''
as $refuse$
begin
  raise exception 'keys.% only grows: % is refused', tg_table_name, lower(tg_op)
    using errcode = 'insufficient_privilege';
end
$refuse$;

revoke execute on function keys.keep_as_it_is(), keys.refuse_change() from public;

-- A key that is made costs nothing by it.
create trigger says_when before insert on keys.key
  for each row when (new.wrapped is null) execute function keys.keep_as_it_is();
create trigger stays_destroyed before update on keys.key
  for each row execute function keys.keep_as_it_is();
create trigger row_stays before delete or truncate on keys.key
  for each statement execute function keys.refuse_change();
alter table keys.key enable always trigger says_when;
alter table keys.key enable always trigger stays_destroyed;
alter table keys.key enable always trigger row_stays;

-- A key is destroyed by taking its bytes away, and one text by other bytes for all of a file.
grant update (wrapping, wrapped) on keys.key to "${application}";

-- Destructions that are done: nothing here says anything about anybody. It only grows.
create table keys.destruction (
  -- id of the event that confirmed it
  event_id text primary key,
  stream   text not null,
  request  text not null,
  -- the line of the ledger outside of the database
  line     text not null,
  at       timestamptz not null default now()
);

create trigger only_grows before update or delete or truncate on keys.destruction
  for each statement execute function keys.refuse_change();
alter table keys.destruction enable always trigger only_grows;

grant select on keys.destruction to "${application}", beslisspoor_views;
grant insert (event_id, stream, request, line) on keys.destruction to "${application}";
