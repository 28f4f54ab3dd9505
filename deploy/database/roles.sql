-- The roles of Beslisspoor. A database administrator runs this once, as superuser, in the database
-- that Beslisspoor gets (PostgreSQL 15 or newer), and again with each new release before it starts.
-- Running it again changes nothing but the passwords.
--
--   psql --dbname=beslisspoor \
--     --command="set beslisspoor.migrator_user = 'beslisspoor_migrator'" \
--     --command="set beslisspoor.migrator_password = '...'" \
--     --command="set beslisspoor.application_user = 'beslisspoor_application'" \
--     --command="set beslisspoor.application_password = '...'" \
--     --command="set beslisspoor.query_user = 'beslisspoor_query'" \
--     --command="set beslisspoor.query_password = '...'" \
--     --file=roles.sql
--
-- Where the keys have a database of their own (BESLISSPOOR_KEYS_JDBC_URL), run it there too, best on
-- another server; on the same one the roles are the same, so give the same passwords or other names.
--
-- beslisspoor_owner   cannot sign in; owns the log, so that nobody who signs in daily does
-- beslisspoor_views   cannot sign in; reads the log, makes and fills the views, keeps accounts and
--                     looks
-- beslisspoor_signer  cannot sign in; reads the log and nothing else, for whoever seals it
-- migrator            signs in at start only, to bring the tables to the newest version
-- application         works with the data; may only add to the log and read it; also beslisspoor_views
--                     and beslisspoor_signer
-- query               works in processes that only show: beslisspoor_views and nothing more. Leave
--                     both of its settings out where there are no such processes.

do $roles$
declare
  migrator    text := current_setting('beslisspoor.migrator_user');
  application text := current_setting('beslisspoor.application_user');
  query       text := nullif(current_setting('beslisspoor.query_user', true), '');
  fixed       text;
  login       record;
begin
  foreach fixed in array array['beslisspoor_owner', 'beslisspoor_views', 'beslisspoor_signer'] loop
    if not exists (select from pg_roles where rolname = fixed) then
      execute format('create role %I nologin', fixed);
    end if;
  end loop;

  for login in
    select migrator as name, current_setting('beslisspoor.migrator_password') as password
    union all
    select application, current_setting('beslisspoor.application_password')
    union all
    select query, current_setting('beslisspoor.query_password', true) where query is not null
  loop
    if not exists (select from pg_roles where rolname = login.name) then
      execute format('create role %I login', login.name);
    end if;
    execute format('alter role %I password %L', login.name, login.password);
    if login.name <> migrator then
      execute format('grant beslisspoor_views to %I', login.name);
      execute format('grant connect, temporary on database %I to %I', current_database(), login.name);
    end if;
  end loop;

  execute format('grant beslisspoor_owner to %I', migrator);
  execute format('grant beslisspoor_signer to %I', application);
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect, create on database %I to beslisspoor_owner, %I', current_database(), migrator);
  revoke all on schema public from public;
end
$roles$;
