-- Days that were set for an evaluation, by themselves or with the conclusion of the one before; each
-- in place of the one before, never changed.
create table evaluation_plan (
  log_index     bigint      primary key,
  case_id       uuid        not null,
  sequence      bigint      not null,
  support_id    uuid        not null,
  planned_on    date        not null,
  recorded_at   timestamptz not null,
  recorded_by   uuid        not null,
  made_at       timestamptz not null,
  narrative_why text
);
comment on column evaluation_plan.made_at is 'when the day was set, in the world';
create index evaluation_plan_support on evaluation_plan (support_id);
create index evaluation_plan_of_file on evaluation_plan (case_id);
