-- Every consent, given or refused, as it was known: nothing is overwritten. A consent that was given
-- stands in the world from valid_from until valid_until. Columns that begin with narrative_ hold free
-- text, sealed.
create table consent_version (
  consent_id        uuid        not null,
  sequence          bigint      not null,
  log_index         bigint      not null,
  case_id           uuid        not null,
  outcome           text        not null,
  giver             uuid        not null,
  about             uuid        not null,
  scope             text        not null,
  recipient         uuid        not null,
  narrative_purpose text        not null,
  categories        text[]      not null,
  ground            text,
  unable            boolean     not null,
  valid_from        date        not null,
  valid_until       date,
  known_from        timestamptz not null,
  known_until       timestamptz,
  decision_id       uuid        not null,
  decided_at        timestamptz not null,
  answered_at       timestamptz not null,
  primary key (consent_id, sequence)
);
comment on column consent_version.sequence is 'place in the file of the event from which this is known';
comment on column consent_version.outcome is 'GIVEN, REFUSED or WITHDRAWN';
comment on column consent_version.ground is 'on which ground it suffices; empty when refused';
comment on column consent_version.unable is 'the youth was found unable to weigh the matter';
comment on column consent_version.valid_until is
  'first day without it; after withdrawal the day of withdrawal';
comment on column consent_version.decision_id is 'giving, refusing or withdrawing it';
comment on column consent_version.answered_at is 'when it was first given or refused, in the world';
create index consent_version_of_file on consent_version (case_id);
create index consent_version_giver on consent_version (giver);
create index consent_version_order on consent_version (answered_at, log_index);
