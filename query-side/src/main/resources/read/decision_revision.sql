-- Decisions that gave way to another, never changed.
create table decision_revision (
  log_index   bigint      primary key,
  case_id     uuid        not null,
  sequence    bigint      not null,
  replaced    uuid        not null,
  decision_id uuid        not null,
  manner      text        not null,
  decided_at  timestamptz not null,
  recorded_at timestamptz not null
);
comment on column decision_revision.replaced is 'the decision that gave way';
comment on column decision_revision.decision_id is 'the decision to which it gave way';
create index decision_revision_replaced on decision_revision (replaced);
