-- Who signed which consent statement, never changed.
create table consent_signature (
  log_index    bigint      primary key,
  statement_id uuid        not null,
  sequence     bigint      not null,
  party        uuid        not null,
  signed_on    date        not null,
  how          text,
  recorded_at  timestamptz not null
);
create index consent_signature_statement on consent_signature (statement_id);
