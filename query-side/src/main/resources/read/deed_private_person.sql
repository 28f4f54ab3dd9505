-- People who stand in files for themselves: youths, parents, figures. Nobody asks what they did.
create table deed_private_person (
  person_id uuid primary key
);
