-- How far the log was handed to Kafka, per topic. Not part of the log: it may be set back, and what
-- it says follows from the topic and the log.

create schema relay;

create table relay.position (
  topic       text primary key,
  -- counts who took the lead; whoever leads no more changes nothing
  term        bigint not null default 1,
  -- all entries of the log below this index were acknowledged
  next_index  bigint not null default 0 check (next_index >= 0),
  -- the topic in which they stand: unlike its name, never used again
  topic_id    text,
  -- the record just before this offset holds the entry just before next_index
  next_offset bigint not null default 0 check (next_offset >= 0),
  at          timestamptz not null default now()
);

grant usage on schema relay to "${application}";
grant select, insert, update on relay.position to "${application}";
