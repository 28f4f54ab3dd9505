-- Which organisation a file was opened at.
create table resource_file (
  case_id      uuid   primary key,
  log_index    bigint not null,
  organisation uuid   not null
);
comment on column resource_file.log_index is 'of the event that opened it';
