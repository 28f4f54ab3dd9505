-- Who decided, in the role held at that moment and on which mandate.
create table decision_decider (
  place             bigint primary key,
  log_index         bigint not null,
  person_id         uuid   not null,
  role              text   not null,
  in_name_of        uuid,
  mandate_ground    text,
  narrative_mandate text
);
comment on column decision_decider.place is 'log index times 65536 plus the place in the record';
comment on column decision_decider.in_name_of is
  'organisation; empty for people who decide for themselves';
create index decision_decider_index on decision_decider (log_index);
create index decision_decider_person on decision_decider (person_id);
