-- Goals and how far they had come at an evaluation.
create table evaluation_goal (
  place           bigint primary key,
  log_index       bigint not null,
  narrative_goal  text   not null,
  progress        text   not null,
  narrative_words text
);
create index evaluation_goal_index on evaluation_goal (log_index);
