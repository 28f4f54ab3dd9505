-- Roles by period, for who owns what is due and for roles that end.
create table due_role (
  role_id     uuid        not null,
  valid_from  date        not null,
  log_index   bigint      not null,
  sequence    bigint      not null,
  recorded_at timestamptz not null,
  case_id     uuid        not null,
  kind        text        not null,
  holder      uuid        not null,
  valid_until date,
  ended       boolean     not null,
  primary key (role_id, valid_from)
);
comment on column due_role.ended is 'ended by decision, so that nothing is left to decide';
create index due_role_of_file on due_role (case_id);
