-- Corrections of what the youth said, never changed: the entry stays as it was.
create table voice_correction (
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
comment on column voice_correction.entry is 'sequence of the entry that was wrong';
comment on column voice_correction.sequence is 'of the correction';
comment on column voice_correction.narrative_reading is
  'how the entry is to be read; empty when what stood about a person was corrected';
create index voice_correction_entry on voice_correction (case_id, entry);
