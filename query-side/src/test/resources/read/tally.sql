create table tally (
  stream text primary key,
  events bigint not null,
  words  text not null check (words not like '%forbidden%')
);
create index tally_events on tally (events);
