-- Consent statements: who may get which information, and who is to sign; never changed.
create table consent_statement (
  log_index         bigint      primary key,
  statement_id      uuid        not null unique,
  case_id           uuid        not null,
  sequence          bigint      not null,
  support_id        uuid        not null,
  parties           uuid[]      not null,
  categories        text[]      not null,
  narrative_purpose text        not null,
  valid_from        date        not null,
  valid_until       date,
  recorded_at       timestamptz not null
);
create index consent_statement_of_file on consent_statement (case_id);
create index consent_statement_support on consent_statement (support_id);
