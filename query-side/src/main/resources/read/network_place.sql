-- Where people stand in the network picture of a youth, as it was recorded, never changed: the last
-- word on a person holds. Columns that begin with personal_ or narrative_ will hold ciphertext.
create table network_place (
  log_index                  bigint      primary key,
  case_id                    uuid        not null,
  sequence                   bigint      not null,
  person_id                  uuid        not null,
  recorded_at                timestamptz not null,
  recorded_by                uuid        not null,
  ring                       text        not null,
  gives                      text[]      not null,
  strength                   text,
  personal_since             date,
  narrative_gives_back       text,
  narrative_rather_not_asked text
);
comment on column network_place.personal_since is 'personal: destroyed with the person''s key';
comment on column network_place.narrative_rather_not_asked is
  'why the family would rather not ask this person; not empty means: nobody approaches him or her';
create index network_place_of_file on network_place (case_id);
