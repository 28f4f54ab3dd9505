-- Every party that was or was not heard: for a decision, or on a figure before any decision.
create table decision_hearing (
  place             bigint      primary key,
  log_index         bigint      not null,
  case_id           uuid        not null,
  sequence          bigint      not null,
  decision_id       uuid,
  kind              text,
  matter_id         uuid        not null,
  party             uuid        not null,
  stance            text        not null,
  narrative_words   text,
  how               text,
  heard_on          date,
  narrative_why_not text,
  impression        boolean     not null,
  at                timestamptz not null,
  recorded_at       timestamptz not null
);
comment on column decision_hearing.decision_id is 'empty when heard before anything was decided';
comment on column decision_hearing.impression is
  'a professional''s reading of the stance, not chosen by the party';
comment on column decision_hearing.at is 'decided at, or for a hearing by itself heard on';
create index decision_hearing_index on decision_hearing (log_index);
create index decision_hearing_order on decision_hearing (at, place);
create index decision_hearing_party on decision_hearing (party, at);
create index decision_hearing_file on decision_hearing (case_id, at);
