-- Who may sign in, who looked at which file, and who asked about which professional.
-- Run by the migrator. The placeholder "application" is the name of the application's role, which
-- gets the rights it needs and no more: looks, inquiries and account changes can only be added.

grant usage on schema access to ${application};

create table access.account (
  account_id    uuid primary key,
  sign_in_name  text        not null check (length(sign_in_name) between 2 and 100),
  display_name  text        not null check (length(display_name) between 1 and 200),
  person_id     uuid        not null unique,
  password_hash text        not null,
  roles         text[]      not null
    check (roles <@ array['PROFESSIONAL', 'SUPERVISOR', 'AUDITOR', 'ADMINISTRATOR']),
  must_change   boolean     not null,
  version       integer     not null default 1,
  created_at    timestamptz not null default now()
);
comment on column access.account.person_id is
  'pseudonym of the person in every file of this installation';
comment on column access.account.must_change is
  'the password is a one-time password: nothing else is open until it is changed';
comment on column access.account.version is
  'goes up with every change of password or roles; sessions and tokens of an older version end';
create unique index account_sign_in_name on access.account (lower(sign_in_name));
grant select, insert,
  update (display_name, password_hash, roles, must_change, version)
  on access.account to ${application};

create table access.account_change (
  id         bigint generated always as identity primary key,
  at         timestamptz not null default now(),
  account_id uuid        not null references access.account,
  changed_by uuid,
  change     text        not null
    check (change in ('CREATED', 'ROLES', 'PASSWORD_RESET', 'PASSWORD_CHANGED')),
  roles      text[]      not null
);
comment on column access.account_change.changed_by is
  'pseudonym of the administrator or holder; empty when the installation itself did it';
grant select, insert on access.account_change to ${application};

-- Failed attempts to sign in, counted per name typed (known or not) and per network address.
-- The subject is a digest: somebody may have typed a password in the name field.
create table access.attempt (
  subject      bytea       primary key,
  attempts     integer     not null,
  window_start timestamptz not null
);
create index attempt_window_start on access.attempt (window_start);
grant select, insert, update, delete on access.attempt to ${application};

create table access.look (
  id           bigint generated always as identity primary key,
  at           timestamptz not null default now(),
  person_id    text        not null,
  account_role text        not null,
  stream_id    text        not null,
  part         text        not null,
  purpose      text,
  position     bigint      not null,
  outcome      text        not null check (outcome in ('SHOWN', 'REFUSED'))
);
comment on column access.look.position is
  'highest sequence of the file that was on the screen; -1 when nothing was shown';
create index look_known on access.look (stream_id, person_id, position desc);
create index look_at on access.look (stream_id, at);
grant select, insert on access.look to ${application};

create table access.inquiry (
  id           bigint generated always as identity primary key,
  at           timestamptz not null default now(),
  asked_by     text        not null,
  account_role text        not null,
  about        text        not null,
  purpose      text        not null check (length(trim(purpose)) > 0)
);
create index inquiry_about on access.inquiry (about, id desc);
grant select, insert on access.inquiry to ${application};

create function access.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'access.% can only be added to', tg_table_name
    using errcode = 'insufficient_privilege';
end
$$;

create trigger look_stays before update or delete or truncate on access.look
  for each statement execute function access.refuse_change();
create trigger inquiry_stays before update or delete or truncate on access.inquiry
  for each statement execute function access.refuse_change();
create trigger account_change_stays before update or delete or truncate on access.account_change
  for each statement execute function access.refuse_change();
alter table access.look enable always trigger look_stays;
alter table access.inquiry enable always trigger inquiry_stays;
alter table access.account_change enable always trigger account_change_stays;
