-- From which day on the youth lives somewhere, the file is closed or open again, and all that it
-- says about people is destroyed; as it was recorded, never changed: the last word counts from its first day on.
create table timeline_circumstance (
  case_id     uuid        not null,
  sequence    bigint      not null,
  recorded_at timestamptz not null,
  valid_from  date        not null,
  residence   text,
  closed      boolean,
  destroyed   boolean     not null,
  primary key (case_id, sequence)
);
comment on column timeline_circumstance.residence is 'empty when it is not about where the youth lives';
comment on column timeline_circumstance.closed is 'empty when it is not about the file being open';
comment on column timeline_circumstance.destroyed is 'by decision; the keys go soon after';
