-- That no network was found, with the questions by which it was looked for; never changed.
create table network_none (
  log_index           bigint      primary key,
  case_id             uuid        not null,
  sequence            bigint      not null,
  concluded_on        date        not null,
  recorded_at         timestamptz not null,
  narrative_questions text[]      not null
);
create index network_none_of_file on network_none (case_id);
