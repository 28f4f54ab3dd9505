-- When it was asked who matters to the youth, never changed.
create table support_question (
  log_index   bigint      primary key,
  case_id     uuid        not null,
  sequence    bigint      not null,
  asked_at    timestamptz not null,
  recorded_at timestamptz not null
);
create index support_question_of_file on support_question (case_id, asked_at);
