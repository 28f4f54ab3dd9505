-- Consents that were given, for what falls due by their end or by the youth's age.
create table due_consent (
  consent_id   uuid        primary key,
  log_index    bigint      not null,
  sequence     bigint      not null,
  recorded_at  timestamptz not null,
  case_id      uuid        not null,
  giver        uuid        not null,
  about        uuid        not null,
  recipient    uuid        not null,
  scope        text        not null,
  by_age       boolean     not null,
  valid_from   date        not null,
  valid_until  date,
  withdrawn_on date
);
comment on column due_consent.by_age is
  'rests on age and authority, and the youth was not found unable to weigh it';
create index due_consent_of_file on due_consent (case_id);
