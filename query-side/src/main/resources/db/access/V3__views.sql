-- What a process needs that only shows. The application is a member of beslisspoor_views, so either
-- kind of process can go on with the tables of views that the other made.

grant usage on schema access, feed to beslisspoor_views;
grant usage, create on schema read, rebuild to beslisspoor_views;

grant select, insert, update (display_name, password_hash, roles, must_change, version)
  on access.account to beslisspoor_views;
grant select, insert on access.account_change, access.look, access.inquiry to beslisspoor_views;
grant select, insert, update, delete on access.attempt to beslisspoor_views;

grant usage on sequence feed.run to beslisspoor_views;
grant select, insert, update, delete
  on feed.projection, feed.progress, feed.token_entry, feed.dead_letter to beslisspoor_views;
