-- What an event set a day for, and whether it was done, as it is known now. With what follows from
-- the state of the file it makes due_matter, and has its columns but for what follows from age.
create table due_set (
  place        bigint      primary key,
  case_id      uuid        not null,
  sequence     bigint      not null,
  recorded_at  timestamptz not null,
  kind         text        not null,
  about        uuid        not null,
  person       uuid        not null,
  since        date        not null,
  shown_from   date        not null,
  due          date,
  settled      date
);
create index due_set_of_file on due_set (case_id);
