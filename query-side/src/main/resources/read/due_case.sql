-- Whose file it is, for what follows from age. Columns that begin with personal_ will hold ciphertext.
create table due_case (
  case_id       uuid primary key,
  youth         uuid not null,
  personal_born date
);
comment on column due_case.personal_born is 'personal: destroyed with the youth''s key';
