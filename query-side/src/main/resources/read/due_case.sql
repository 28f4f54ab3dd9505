-- Whose file it is, for what follows from age, and how far it is known. Columns that begin with
-- personal_ hold seals.
create table due_case (
  case_id       uuid        primary key,
  youth         uuid,
  personal_born text,
  closed_on     date,
  known_at      timestamptz not null
);
comment on column due_case.youth is 'empty while nothing says whose file it is';
comment on column due_case.personal_born is 'personal: destroyed with the youth''s key';
comment on column due_case.closed_on is 'the first day on which it is closed; empty while open';
comment on column due_case.known_at is
  'when the last event was recorded; never earlier than an event before it, whatever a clock said';
