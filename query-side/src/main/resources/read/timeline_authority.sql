-- Parental authority as it was recorded, never changed: the last word counts from its first day on.
create table timeline_authority (
  case_id     uuid        not null,
  person_id   uuid        not null,
  sequence    bigint      not null,
  recorded_at timestamptz not null,
  valid_from  date        not null,
  valid_until date,
  primary key (case_id, sequence)
);
comment on column timeline_authority.valid_until is 'first day on which it no longer holds';
