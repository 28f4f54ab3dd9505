-- Every decision with its record of account; lists of the record stand in tables of their own, under
-- the same log index. Columns that begin with narrative_ hold free text, sealed.
create table decision (
  log_index          bigint      primary key,
  decision_id        uuid        not null unique,
  case_id            uuid        not null,
  sequence           bigint      not null,
  kind               text        not null,
  category           text        not null,
  subject            uuid        not null,
  matter_id          uuid        not null,
  decided_at         timestamptz not null,
  recorded_at        timestamptz not null,
  late               boolean     not null,
  recorded_by        uuid        not null,
  recorded_as        text        not null,
  narrative_question text        not null,
  narrative_outcome  text        not null,
  narrative_reasons  text,
  backing_by         uuid,
  backing_given      boolean,
  narrative_backing  text,
  rules              text[]      not null
);
comment on column decision.matter_id is
  'support, consent, role, restriction, ask, person, request to destroy or earlier decision; else the file itself';
comment on column decision.rules is 'rules under which it was decided, as id/version';
create index decision_order on decision (decided_at, log_index);
create index decision_of_file on decision (case_id, decided_at, log_index);
create index decision_recorded on decision (recorded_at);
comment on column decision.late is 'recorded more than seven days after it was decided';
create index decision_late on decision (decided_at) where late;
create index decision_sequence on decision (case_id, sequence);
