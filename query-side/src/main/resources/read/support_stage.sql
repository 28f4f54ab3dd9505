-- Each stage that a support figure reached, never changed: it answers as it was and as it was known.
create table support_stage (
  log_index   bigint      primary key,
  support_id  uuid        not null,
  case_id     uuid        not null,
  sequence    bigint      not null,
  stage       text        not null,
  at          timestamptz not null,
  recorded_at timestamptz not null,
  decision_id uuid
);
comment on column support_stage.decision_id is 'empty when the figure itself spoke';
create index support_stage_support on support_stage (support_id);
create index support_stage_of_file on support_stage (case_id);
