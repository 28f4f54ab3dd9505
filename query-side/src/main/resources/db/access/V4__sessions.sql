-- Sessions of browsers, so that any query process serves any of them and a restart ends none. The
-- columns are those of Spring Session 4.1 (JdbcIndexedSessionRepository).

create table access.session (
  primary_id            character(36) not null,
  session_id            character(36) not null,
  creation_time         bigint        not null,
  last_access_time      bigint        not null,
  max_inactive_interval integer       not null,
  expiry_time           bigint        not null,
  principal_name        varchar(100),
  constraint session_pk primary key (primary_id)
);
comment on column access.session.principal_name is 'pseudonym of who is signed in';
create unique index session_by_id on access.session (session_id);
create index session_by_expiry on access.session (expiry_time);
create index session_by_principal on access.session (principal_name);

create table access.session_attributes (
  session_primary_id character(36) not null,
  attribute_name     varchar(200)  not null,
  attribute_bytes    bytea         not null,
  constraint session_attributes_pk primary key (session_primary_id, attribute_name),
  constraint session_attributes_of foreign key (session_primary_id)
    references access.session (primary_id) on delete cascade
);

grant select, insert, update, delete on access.session, access.session_attributes
  to beslisspoor_views;
