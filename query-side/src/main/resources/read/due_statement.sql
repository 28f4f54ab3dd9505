-- Consent statements, for who has still to sign.
create table due_statement (
  statement_id uuid        primary key,
  log_index    bigint      not null,
  sequence     bigint      not null,
  recorded_at  timestamptz not null,
  case_id      uuid        not null,
  support_id   uuid        not null,
  drawn_up_on  date        not null,
  unsigned     uuid[]      not null,
  signed_on    date,
  valid_until  date,
  settled      date
);
comment on column due_statement.signed_on is 'the day of the latest signature';
comment on column due_statement.valid_until is 'first day on which the statement no longer holds';
comment on column due_statement.settled is 'the first day on which nobody has to sign any more';
create index due_statement_of_file on due_statement (case_id);
