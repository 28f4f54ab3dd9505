-- One row per file: of a youth, or imported from another system.
create table timeline_file (
  case_id       uuid        primary key,
  first_index   bigint      not null,
  youth         uuid,
  organisation  uuid,
  framework     text,
  source_system text,
  source_trace  text,
  opened_at     timestamptz not null,
  changed_at    timestamptz not null,
  sequence      bigint      not null,
  entries       bigint      not null,
  decisions     bigint      not null,
  imported      bigint      not null
);
comment on column timeline_file.source_trace is
  'what the other system calls the file: a pseudonym, unique in that system';
comment on column timeline_file.changed_at is 'when the last event was recorded';
comment on column timeline_file.sequence is 'sequence of the last event';
create unique index timeline_file_order on timeline_file (first_index);
