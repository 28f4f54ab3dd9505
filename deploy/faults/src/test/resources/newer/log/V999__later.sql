-- What a later release may do while processes of this one go on: it adds and takes nothing away.
alter table log.event add column later_leaf bytea;
alter table log.receipt add column later_kind text not null default 'later';
create index event_by_later_leaf on log.event (later_leaf);

create table log.later (row_id bigint primary key, leaf bytea not null);
grant select, insert on log.later to "${application}";
