-- Soft rules departed from, each with its explanation.
create table decision_deviation (
  place                 bigint  primary key,
  log_index             bigint  not null,
  rule                  text    not null,
  rule_version          bigint  not null,
  narrative_explanation text    not null
);
create index decision_deviation_index on decision_deviation (log_index);
create index decision_deviation_rule on decision_deviation (rule);
