-- How far each decider had opened the file before deciding.
create table decision_known (
  place     bigint primary key,
  log_index bigint not null,
  decider   uuid   not null,
  position  bigint not null
);
comment on column decision_known.position is
  'sequence of the last event that had been shown; -1 when the file was never opened';
create index decision_known_index on decision_known (log_index);
