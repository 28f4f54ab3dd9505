-- Events that say more than their account and their place: as they were recorded, never changed.
-- What they hold of people is not searched and not compared; it is read back file by file.
create table particular (
  case_id         uuid        not null,
  sequence        bigint      not null,
  recorded_at     timestamptz not null,
  decision_id     uuid,
  event_id        text        not null,
  event_type      text        not null,
  event_version   text        not null,
  narrative_event text        not null,
  primary key (case_id, sequence)
);
comment on column particular.sequence is 'place in the file';
comment on column particular.event_id is 'without it nothing in the event can be opened';
comment on column particular.narrative_event is
  'the event as the log holds it; personal and narrative fields stand in it sealed, as they do there';
create index particular_of_decision on particular (decision_id) where decision_id is not null;
