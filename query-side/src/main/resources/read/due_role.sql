-- Roles by period, for who owns what is due and for roles that end, as they were known: nothing is
-- overwritten. A row was what the system knew from known_from until known_until.
create table due_role (
  role_id     uuid        not null,
  valid_from  date        not null,
  known_from  timestamptz not null,
  known_until timestamptz,
  log_index   bigint      not null,
  sequence    bigint      not null,
  recorded_at timestamptz not null,
  case_id     uuid        not null,
  kind        text        not null,
  holder      uuid        not null,
  valid_until date,
  ended       boolean     not null,
  primary key (role_id, valid_from, known_from)
);
comment on column due_role.known_until is 'when it became known otherwise; empty while it stands';
comment on column due_role.ended is 'ended by decision, so that nothing is left to decide';
create index due_role_of_file on due_role (case_id);
