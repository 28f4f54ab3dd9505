-- What a later release may do while processes of this one go on: it adds and takes nothing away.
alter table access.account add column later_note text;
alter table access.look add column later_ground text not null default 'later';
alter table feed.projection add column later_leaf bytea;
