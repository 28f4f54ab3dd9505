-- Every evaluation of a support figure that came to its conclusion, never changed; goals and unwanted
-- effects stand in tables of their own, under the same log index. Points that people gave each other
-- are not here: nothing across files is searched or ranked by them. Columns that begin with narrative_
-- hold seals.
create table evaluation (
  log_index                bigint      primary key,
  evaluation_id            uuid        not null unique,
  case_id                  uuid        not null,
  sequence                 bigint      not null,
  support_id               uuid        not null,
  decision_id              uuid        not null,
  outcome                  text        not null,
  next_on                  date,
  decided_at               timestamptz not null,
  recorded_at              timestamptz not null,
  narrative_helps          text,
  narrative_contradictions text[]      not null
);
comment on column evaluation.next_on is 'empty when no next one was set';
create index evaluation_order on evaluation (decided_at, log_index);
create index evaluation_of_file on evaluation (case_id);
create index evaluation_support on evaluation (support_id);
