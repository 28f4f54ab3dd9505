-- Contact with the network without the youth, never changed. Columns that begin with narrative_ hold
-- seals.
create table resource_contact (
  log_index         bigint      primary key,
  contact_id        uuid        not null unique,
  case_id           uuid        not null,
  sequence          bigint      not null,
  held_at           timestamptz not null,
  recorded_at       timestamptz not null,
  recorded_by       uuid        not null,
  minutes           bigint      not null,
  held_by           uuid        not null,
  people            uuid[]      not null,
  narrative_purpose text        not null
);
comment on column resource_contact.held_at is 'the start of the day on which it was';
comment on column resource_contact.people is 'who was there from the network';
create index resource_contact_order on resource_contact (held_at, log_index);
create index resource_contact_of_file on resource_contact (case_id);
