-- What else was weighed, and why not.
create table decision_alternative (
  place             bigint primary key,
  log_index         bigint not null,
  narrative_what    text   not null,
  narrative_why_not text   not null
);
create index decision_alternative_index on decision_alternative (log_index);
