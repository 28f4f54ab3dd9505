-- How much one person trusted another at an evaluation, in points of who gave them. No index leads to a
-- person: people are not graded.
create table evaluation_trust (
  place           bigint primary key,
  log_index       bigint not null,
  given_by        uuid   not null,
  trusted         uuid   not null,
  personal_points bigint not null
);
comment on column evaluation_trust.personal_points is
  'personal: destroyed with the key of who gave them';
create index evaluation_trust_index on evaluation_trust (log_index);
