-- Whose file it is.
create table voice_youth (
  case_id uuid primary key,
  youth   uuid not null
);
