-- Every event of every file, with the command and the act by which it was recorded.
create table causation_entry (
  log_index     bigint      primary key,
  case_id       uuid        not null,
  sequence      bigint      not null,
  event_type    text        not null,
  act_id        uuid        not null,
  command       text,
  decision_id   uuid,
  decision_kind text,
  decided_at    timestamptz,
  recorded_at   timestamptz not null,
  recorded_by   uuid        not null,
  unique (case_id, sequence)
);
comment on column causation_entry.command is 'empty when it was not kept beside the event';
comment on column causation_entry.decided_at is 'empty when it is no decision';
create index causation_entry_decision on causation_entry (decision_id)
  where decision_id is not null;
