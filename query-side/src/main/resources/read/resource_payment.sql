-- Payments of costs that were granted, never changed.
create table resource_payment (
  log_index   bigint      primary key,
  ask_id      uuid        not null,
  case_id     uuid        not null,
  sequence    bigint      not null,
  recorded_at timestamptz not null,
  paid_at     timestamptz not null,
  cents       bigint      not null
);
comment on column resource_payment.paid_at is 'the start of the day on which it was paid';
create index resource_payment_ask on resource_payment (ask_id);
create index resource_payment_of_file on resource_payment (case_id);
