create table tally_day (
  day    date primary key,
  events bigint not null
);
