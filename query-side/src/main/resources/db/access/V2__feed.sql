-- Where every view stands in the log, what it could not take in, and the schemas its tables live in.
-- Run by the migrator. The placeholder "application" is the name of the application's role, which
-- makes and replaces the tables of views itself.

create schema if not exists feed;
create schema if not exists read;
create schema if not exists rebuild;
grant usage on schema feed to "${application}";
grant usage, create on schema read, rebuild to "${application}";

create sequence feed.run as integer;
grant usage on sequence feed.run to "${application}";

create table feed.projection (
  name       text    primary key,
  run        integer not null,
  version    integer not null,
  next_index bigint  not null
);
comment on table feed.projection is
  'the live run of each view; its row is locked by whoever changes the tables of the view';
comment on column feed.projection.next_index is 'first log index the live tables do not hold yet';

create table feed.progress (
  projection  text    not null,
  run         integer not null,
  stream      text    not null,
  sequence    bigint  not null,
  parked_from bigint,
  primary key (projection, run, stream)
);
comment on column feed.progress.sequence is 'last event taken in or parked';
comment on column feed.progress.parked_from is
  'first event the tables miss; empty when they hold all up to the sequence';
create index progress_parked on feed.progress (projection, run) where parked_from is not null;

-- The two tables below have the columns of Axon 4.13 (JdbcTokenStore, JdbcSequencedDeadLetterQueue).
create table feed.token_entry (
  processor_name text    not null,
  segment        integer not null,
  token          bytea,
  token_type     text,
  timestamp      text,
  owner          text,
  primary key (processor_name, segment)
);

create table feed.dead_letter (
  dead_letter_id       text   primary key,
  processing_group     text   not null,
  sequence_identifier  text   not null,
  sequence_index       bigint not null,
  message_type         text   not null,
  event_identifier     text   not null,
  time_stamp           text   not null,
  payload_type         text   not null,
  payload_revision     text,
  payload              bytea  not null,
  meta_data            bytea,
  type                 text,
  aggregate_identifier text,
  sequence_number      bigint,
  token_type           text,
  token                bytea,
  enqueued_at          text   not null,
  last_touched         text,
  processing_started   text,
  cause_type           text,
  cause_message        text,
  diagnostics          bytea,
  unique (processing_group, sequence_identifier, sequence_index)
);
comment on column feed.dead_letter.payload is
  'the log index alone: a copy of an event would escape the destruction of personal data';

grant select, insert, update, delete
  on feed.projection, feed.progress, feed.token_entry, feed.dead_letter to "${application}";
