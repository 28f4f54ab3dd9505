-- What professionals decided and did, across files, imported steps among it under a kind of their
-- own. Nothing that people did in their own life.
create table deed (
  log_index     bigint      not null,
  place         bigint      primary key,
  person_id     uuid        not null,
  kind          text        not null,
  case_id       uuid        not null,
  sequence      bigint      not null,
  event_type    text        not null,
  role          text,
  decision_id   uuid,
  decision_kind text,
  activity      text,
  actor_group   text,
  source_system text,
  done_at       timestamptz not null,
  recorded_at   timestamptz not null
);
comment on column deed.kind is
  'DECIDED, BACKED, RECORDED, or IMPORTED: history of another system, never a decision';
create index deed_person on deed (person_id, done_at, place);
