-- Every support figure in a file and the stage it has come to.
create table support_figure (
  support_id         uuid        primary key,
  log_index          bigint      not null,
  case_id            uuid        not null,
  figure             uuid        not null,
  form               text        not null,
  form_version       bigint      not null,
  chosen_at          timestamptz not null,
  chosen_sequence    bigint      not null,
  chosen_recorded_at timestamptz not null,
  decided_on         date,
  evaluated_at       timestamptz,
  stage              text        not null,
  stage_at           timestamptz not null,
  stage_log_index    bigint      not null,
  sequence           bigint      not null,
  recorded_at        timestamptz not null
);
comment on column support_figure.log_index is 'of the event by which it was chosen';
comment on column support_figure.decided_on is
  'the day on which the position was decided, or on which the figure said no';
comment on column support_figure.evaluated_at is
  'when the latest evaluation was concluded, whenever it was recorded';
comment on column support_figure.stage_at is 'when the stage was reached, in the world';
comment on column support_figure.sequence is 'place in the file of the event that set the stage';
create index support_figure_of_file on support_figure (case_id);
create index support_figure_person on support_figure (figure);
create index support_figure_order on support_figure (chosen_at, log_index);
