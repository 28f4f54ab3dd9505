-- Making a database for every test takes most of the time; only a superuser empties a log.
do $empty$
declare
  filled text;
begin
  alter table log.event disable trigger only_grows;
  alter table log.numbered disable trigger only_grows;
  truncate log.event, log.numbered restart identity;
  alter table log.event enable always trigger only_grows;
  alter table log.numbered enable always trigger only_grows;
  truncate feed.projection, feed.progress, feed.token_entry, feed.dead_letter;
  alter sequence feed.run restart;
  for filled in
    select format('%I.%I', schemaname, tablename) from pg_tables
    where schemaname in ('read', 'rebuild')
  loop
    execute 'drop table ' || filled || ' cascade';
  end loop;
end
$empty$
