-- Parental authority as it was recorded, never changed: the last word counts from its first day on.
create table due_authority (
  log_index   bigint primary key,
  case_id     uuid   not null,
  parent      uuid   not null,
  valid_from  date   not null,
  valid_until date
);
comment on column due_authority.valid_until is 'first day on which it no longer holds';
create index due_authority_of_file on due_authority (case_id);
