-- Every event of every file, in the order of the log. Holds ids and facts only.
create table timeline_entry (
  log_index     bigint      primary key,
  case_id       uuid        not null,
  sequence      bigint      not null,
  event_type    text        not null,
  category      text        not null,
  happened_at   timestamptz not null,
  recorded_at   timestamptz not null,
  recorded_by   uuid        not null,
  recorded_as   text        not null,
  act_id        uuid        not null,
  actor         uuid,
  role          text,
  decision_id   uuid,
  decision_kind text,
  matter_id     uuid,
  matter_person uuid,
  restricted    text,
  sentence      text        not null,
  sentence_en   text        not null,
  people        uuid[]      not null,
  imported      boolean     not null,
  activity      text,
  actor_group   text,
  unique (case_id, sequence)
);
comment on column timeline_entry.happened_at is
  'the axis of the world: decided at, said at, heard on; when nothing was said, recorded at';
comment on column timeline_entry.act_id is
  'the act of recording; what one act recorded belongs together';
comment on column timeline_entry.actor is
  'who decided, spoke or acted; of several deciders the first';
comment on column timeline_entry.matter_id is
  'the support, consent, statement, role, restriction, ask or request to destroy that it is about';
comment on column timeline_entry.restricted is
  'which part of ordinary life it restricts, for the entry that lifts the restriction';
comment on column timeline_entry.sentence is
  'Dutch words of the catalogue; every person stands in it as an id between braces';
comment on column timeline_entry.sentence_en is 'the same in English';
comment on column timeline_entry.people is 'everybody named, for questions about one person';
comment on column timeline_entry.imported is 'history of another system, never a decision';
create index timeline_entry_happened on timeline_entry (case_id, happened_at, sequence);
create index timeline_entry_matter on timeline_entry (matter_id) where matter_id is not null;
create index timeline_entry_people on timeline_entry using gin (people);
create index timeline_entry_decision on timeline_entry (decision_id) where decision_id is not null;
