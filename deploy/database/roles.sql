-- The roles of Beslisspoor. A database administrator runs this once, as superuser, in the database
-- that Beslisspoor gets (PostgreSQL 15 or newer). Running it again changes nothing but the passwords.
--
--   psql --dbname=beslisspoor \
--     --command="set beslisspoor.migrator_user = 'beslisspoor_migrator'" \
--     --command="set beslisspoor.migrator_password = '...'" \
--     --command="set beslisspoor.application_user = 'beslisspoor_application'" \
--     --command="set beslisspoor.application_password = '...'" \
--     --file=roles.sql
--
-- beslisspoor_owner   cannot sign in; owns the log, so that nobody who signs in daily does
-- migrator            signs in at start only, to bring the tables to the newest version
-- application         works with the data; may only add to the log and read it

do $roles$
declare
  migrator    text := current_setting('beslisspoor.migrator_user');
  application text := current_setting('beslisspoor.application_user');
  login       record;
begin
  if not exists (select from pg_roles where rolname = 'beslisspoor_owner') then
    create role beslisspoor_owner nologin;
  end if;

  for login in
    select migrator as name, current_setting('beslisspoor.migrator_password') as password
    union all
    select application, current_setting('beslisspoor.application_password')
  loop
    if not exists (select from pg_roles where rolname = login.name) then
      execute format('create role %I login', login.name);
    end if;
    execute format('alter role %I password %L', login.name, login.password);
  end loop;

  execute format('grant beslisspoor_owner to %I', migrator);
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect, create on database %I to beslisspoor_owner, %I', current_database(), migrator);
  execute format('grant connect, temporary on database %I to %I', current_database(), application);
  revoke all on schema public from public;
end
$roles$;
