-- What the youth said in his or her own words, also where a decision repeats it, never changed. Columns that begin with
-- narrative_ hold free text, sealed.
create table voice_word (
  place              bigint      primary key,
  log_index          bigint      not null,
  case_id            uuid        not null,
  sequence           bigint      not null,
  occasion           text        not null,
  said_at            timestamptz not null,
  said_on            date,
  recorded_at        timestamptz not null,
  recorded_by        uuid        not null,
  recorded_as        text        not null,
  act_id             uuid        not null,
  decision_id        uuid,
  decision_kind      text,
  stance             text,
  how                text,
  impression         boolean     not null,
  takes_over         boolean     not null,
  narrative_question text,
  narrative_words    text        not null
);
comment on column voice_word.place is 'log index times 65536 plus the place in the record';
comment on column voice_word.occasion is 'ANSWER, HEARING or DECISION';
comment on column voice_word.said_at is
  'on the day on which it was said; when that was not told, decided at or recorded at';
comment on column voice_word.said_on is 'empty when it was not told on which day it was said';
comment on column voice_word.impression is
  'a professional''s reading of the stance, not chosen by the youth';
comment on column voice_word.takes_over is
  'stands in a decision that takes over what parties made known before it';
create index voice_word_of_file on voice_word (case_id, said_at, place);
