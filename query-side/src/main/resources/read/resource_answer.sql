-- What was answered to an ask for time, costs or backing, never changed. Columns that begin with
-- narrative_ hold seals.
create table resource_answer (
  ask_id            uuid        primary key,
  log_index         bigint      not null,
  case_id           uuid        not null,
  sequence          bigint      not null,
  recorded_at       timestamptz not null,
  decision_id       uuid        not null,
  decided_at        timestamptz not null,
  granted           boolean     not null,
  amount            bigint,
  deciders          uuid[]      not null,
  narrative_reasons text
);
comment on column resource_answer.amount is
  'minutes or cents that are granted; empty for backing and for what was refused';
comment on column resource_answer.deciders is
  'who granted or refused; for backing in an account who was asked for it';
create index resource_answer_of_file on resource_answer (case_id);
