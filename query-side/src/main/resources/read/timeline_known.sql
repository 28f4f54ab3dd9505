-- How far each decider had opened the file before a decision.
create table timeline_known (
  decision_id uuid   not null,
  decider     uuid   not null,
  position    bigint not null,
  primary key (decision_id, decider)
);
comment on column timeline_known.position is
  'sequence of the last event that had been shown; -1 when the file was never opened';
