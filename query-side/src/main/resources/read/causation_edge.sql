-- Which event of a file follows from which earlier one, never changed.
create table causation_edge (
  case_id uuid   not null,
  effect  bigint not null,
  cause   bigint not null,
  link    text   not null,
  primary key (case_id, effect, cause)
);
comment on column causation_edge.effect is 'sequence of the later event';
comment on column causation_edge.cause is 'sequence of the earlier event';
create index causation_edge_cause on causation_edge (case_id, cause);
create index causation_edge_corrects on causation_edge (case_id) where link = 'CORRECTS';
