-- Corrections of decisions, and other entries, never changed: the entry stays as it was.
create table decision_correction (
  log_index         bigint      primary key,
  case_id           uuid        not null,
  entry             bigint      not null,
  sequence          bigint      not null,
  decision_id       uuid        not null,
  cause             text,
  narrative_reading text,
  decided_at        timestamptz not null,
  recorded_at       timestamptz not null
);
comment on column decision_correction.entry is 'sequence of the entry that was wrong';
comment on column decision_correction.sequence is 'of the correction';
comment on column decision_correction.narrative_reading is
  'how the entry is to be read; empty when what stood about a person was corrected';
create index decision_correction_entry on decision_correction (case_id, entry);
