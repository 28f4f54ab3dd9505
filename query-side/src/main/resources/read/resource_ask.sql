-- Time, costs and backing that somebody asked for, never changed: by itself, or backing in the account
-- of a decision, which then also answers it. Columns that begin with narrative_ hold seals.
create table resource_ask (
  ask_id         uuid        primary key,
  log_index      bigint      not null,
  case_id        uuid        not null,
  sequence       bigint      not null,
  recorded_at    timestamptz not null,
  kind           text        not null,
  askers         uuid[]      not null,
  asked_at       timestamptz not null,
  amount         bigint,
  narrative_what text        not null
);
comment on column resource_ask.ask_id is 'for backing in the account of a decision that decision';
comment on column resource_ask.amount is 'minutes or cents; empty for backing';
comment on column resource_ask.narrative_what is
  'what it is for; for backing in an account the question that lay on the table';
create index resource_ask_order on resource_ask (asked_at, log_index);
create index resource_ask_of_file on resource_ask (case_id);
