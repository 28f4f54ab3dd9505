-- How often a key that was kept was destroyed or changed, in the transaction that did so: as long as
-- it is the same, what a process read of any file still stands, and it need not ask file by file.

create table keys.change (
  one boolean primary key default true check (one),
  counted bigint not null default 0
);
insert into keys.change default values;

-- As the owner: nobody else may count.
create function keys.count_change() returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $count$
begin
  update keys.change set counted = counted + 1;
  return null;
end
$count$;

revoke execute on function keys.count_change() from public;

-- A key that is made changes no other. Before any row of it is locked: else an exchange of the master
-- key and a destruction could wait for each other.
create trigger counts_change before update on keys.key
  for each statement execute function keys.count_change();
create trigger counts_destroyed after insert on keys.key
  for each row when (new.wrapped is null) execute function keys.count_change();
alter table keys.key enable always trigger counts_change;
alter table keys.key enable always trigger counts_destroyed;

grant select on keys.change to "${application}", beslisspoor_views;
