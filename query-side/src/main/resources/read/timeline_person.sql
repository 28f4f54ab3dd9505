-- Who stands in which file, as it was recorded, never changed: the last word on a person holds.
-- Columns that begin with personal_ hold seals.
create table timeline_person (
  case_id       uuid        not null,
  person_id     uuid        not null,
  sequence      bigint      not null,
  recorded_at   timestamptz not null,
  relation      text        not null,
  personal_name text        not null,
  personal_born text,
  primary key (case_id, person_id, sequence)
);
comment on column timeline_person.personal_name is 'personal: destroyed with the person''s key';
comment on column timeline_person.personal_born is 'personal: destroyed with the person''s key';
