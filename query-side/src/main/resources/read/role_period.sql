-- Every role in every period in which it was held, as it was known: nothing is overwritten. A row
-- holds in the world from valid_from until valid_until, and was what the system knew from known_from
-- until known_until.
create table role_period (
  role_id           uuid        not null,
  sequence          bigint      not null,
  valid_from        date        not null,
  valid_until       date,
  known_from        timestamptz not null,
  known_until       timestamptz,
  log_index         bigint      not null,
  case_id           uuid        not null,
  holder            uuid        not null,
  kind              text        not null,
  in_name_of        uuid        not null,
  mandate_ground    text        not null,
  narrative_mandate text,
  decision_id       uuid        not null,
  decided_at        timestamptz not null,
  primary key (role_id, sequence, valid_from)
);
comment on column role_period.sequence is 'place in the file of the event from which this is known';
comment on column role_period.valid_until is 'first day on which it is no longer held';
comment on column role_period.known_until is 'when it became known otherwise; empty while it stands';
comment on column role_period.decision_id is 'the decision by which it is held as the row says';
create index role_period_of_file on role_period (case_id);
create index role_period_holder on role_period (holder);
create index role_period_order on role_period (log_index);
