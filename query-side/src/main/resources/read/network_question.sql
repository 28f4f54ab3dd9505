-- When it was asked who matters to a youth, of whom, and the answer; never changed.
create table network_question (
  log_index          bigint      primary key,
  case_id            uuid        not null,
  sequence           bigint      not null,
  asked_at           timestamptz not null,
  asked_of           uuid[]      not null,
  recorded_at        timestamptz not null,
  recorded_by        uuid        not null,
  narrative_question text        not null,
  narrative_answer   text
);
create index network_question_of_file on network_question (case_id, asked_at);
