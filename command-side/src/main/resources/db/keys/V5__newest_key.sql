-- Each start asks when the newest key was made, and holds what was recorded since against the keys.
create index key_by_age on keys.key (made_at);
