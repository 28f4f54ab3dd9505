-- What decisions rest on.
create table decision_basis (
  place               bigint primary key,
  log_index           bigint not null,
  kind                text   not null,
  narrative_reference text   not null,
  dated               date
);
comment on column decision_basis.dated is 'the date of the source itself';
create index decision_basis_index on decision_basis (log_index);
