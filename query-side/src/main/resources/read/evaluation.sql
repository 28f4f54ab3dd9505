-- Every evaluation of a support figure that came to its conclusion, never changed. What it found
-- stands in tables of its own, under the same log index. Points are for nobody to search or rank by.
-- Columns that begin with personal_ or narrative_ will hold ciphertext.
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
  points_of                uuid,
  personal_satisfaction    bigint,
  personal_resilience      bigint,
  narrative_helps          text,
  narrative_contradictions text[]      not null
);
comment on column evaluation.next_on is 'empty when no next one was set';
comment on column evaluation.points_of is 'who gave the points, the youth';
comment on column evaluation.personal_satisfaction is 'personal: destroyed with the youth''s key';
comment on column evaluation.personal_resilience is 'personal: destroyed with the youth''s key';
create index evaluation_order on evaluation (decided_at, log_index);
create index evaluation_of_file on evaluation (case_id);
