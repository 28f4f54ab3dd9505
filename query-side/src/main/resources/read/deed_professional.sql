-- Who stands in which file at work: by relation, by role, or as a decider who is answerable.
create table deed_professional (
  case_id   uuid not null,
  person_id uuid not null,
  why       text not null,
  primary key (case_id, person_id, why)
);
comment on column deed_professional.why is 'RELATION, ROLE or DECIDED';
