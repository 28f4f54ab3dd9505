-- What a later release may do while processes of this one go on: it adds and takes nothing away.
alter table keys.key add column later_kind text not null default 'later';
alter table keys.wrapping add column later_note text;
