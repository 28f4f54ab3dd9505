-- What nobody wanted and happened, as found by an evaluation.
create table evaluation_unwanted (
  place           bigint primary key,
  log_index       bigint not null,
  kind            text   not null,
  narrative_words text
);
create index evaluation_unwanted_index on evaluation_unwanted (log_index);
