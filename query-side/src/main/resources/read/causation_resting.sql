-- Decisions that rest on an entry which was corrected later, or on impressions only; never changed.
create table causation_resting (
  place      bigint      primary key,
  case_id    uuid        not null,
  sequence   bigint      not null,
  doubt      text        not null,
  correction bigint,
  known_from timestamptz not null,
  path       bigint[]    not null
);
comment on column causation_resting.place is
  'log index of what brought the row times 65536, plus a number of its own';
comment on column causation_resting.sequence is 'of the decision';
comment on column causation_resting.correction is 'sequence of the correction';
comment on column causation_resting.known_from is
  'when the correction was recorded, or the decision if that came later';
comment on column causation_resting.path is
  'sequences from the corrected entry to the decision; none for impressions';
create index causation_resting_of_file on causation_resting (case_id);
