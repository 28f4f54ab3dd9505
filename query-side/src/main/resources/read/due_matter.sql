-- What is or was open in a file, and on which days, as it was known: nothing is overwritten. Never
-- says what is due now: a question names the day, and the moment as known at which. A row was what the
-- system knew from known_from until known_until. Columns that begin with personal_ hold
-- seals.
create table due_matter (
  place        bigint      not null,
  known_from   timestamptz not null,
  known_until  timestamptz,
  case_id      uuid        not null,
  sequence     bigint      not null,
  recorded_at  timestamptz not null,
  kind         text        not null,
  about        uuid        not null,
  person       uuid        not null,
  since        date        not null,
  shown_from   date        not null,
  due          date,
  settled      date,
  personal_days text,
  primary key (place, known_from)
);
comment on column due_matter.place is 'log index of the event it comes from times 16 plus the kind';
comment on column due_matter.known_until is 'when it became known otherwise; empty while it stands';
comment on column due_matter.sequence is 'place in the file of the event it comes from';
comment on column due_matter.recorded_at is 'when the event it comes from was recorded';
comment on column due_matter.about is
  'the support, consent, role, statement, restriction, decision, ask or request to destroy';
comment on column due_matter.person is 'figure, giver, holder, youth or who asks';
comment on column due_matter.since is 'the day from which it is open';
comment on column due_matter.shown_from is 'the day from which it is announced';
comment on column due_matter.due is 'empty when it is undecided without a date, or follows from an age';
comment on column due_matter.personal_days is
  'personal: the days that hold instead of since, shown_from, due and settled where those follow from the date of birth; then since and shown_from are no later and settled is no earlier than they; destroyed with the youth''s key';
comment on column due_matter.settled is 'the first day on which it is no longer open';
create index due_matter_of_file on due_matter (case_id);
create index due_matter_order on due_matter (coalesce(due, since), place);
create index due_matter_standing on due_matter (coalesce(due, since), place)
  where known_until is null;
create index due_matter_by_age on due_matter (case_id)
  where personal_days is not null and known_until is null;
