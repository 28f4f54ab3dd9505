-- By what later events of a file find an earlier one, never changed.
create table causation_mark (
  case_id  uuid   not null,
  about    uuid   not null,
  kind     text   not null,
  sequence bigint not null,
  since    timestamptz,
  primary key (about, case_id, kind, sequence)
);
comment on column causation_mark.about is
  'a support, consent, role, statement, restriction, ask, request to destroy, person, decision, act, or the file';
comment on column causation_mark.since is
  'from when it holds in the world; empty when only the order of recording counts';
