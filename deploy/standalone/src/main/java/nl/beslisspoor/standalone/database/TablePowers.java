package nl.beslisspoor.standalone.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Whether the tables that only grow do so: by grant, and by a trigger that holds back their owner
 * and superusers as well. Tables that are not there yet are not asked about.
 */
final class TablePowers {
  /** Readers are the roles that have nothing to add to the log. */
  private static final String GRANTS =
      """
      , reader as (
        select oid from pg_roles where rolname in ('beslisspoor_views', 'beslisspoor_signer')
        union select oid from working where not %adds%),
      held as (
        select r.rolname, t.name, string_agg(p.power, ', ' order by p.power) as powers
        from pg_roles r, growing t,
          unnest(array['UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER', 'INSERT'])
            p (power)
        where (r.oid in (select oid from reader)
            or r.oid in (select s.oid from reached s join working w on w.rolname = s.holder))
          and not r.rolsuper
          and not exists (select from owner o where pg_has_role(r.oid, o.oid, 'member'))
          and case when p.power in ('DELETE', 'TRUNCATE', 'TRIGGER')
              then has_table_privilege(r.oid, t.oid, p.power)
            else has_any_column_privilege(r.oid, t.oid, p.power) end
          and (p.power <> 'INSERT'
            or starts_with(t.name, 'log.') and r.oid in (select oid from reader))
        group by r.rolname, t.name)
      select format('role %I may %s on %s: what was recorded there stays as it is; REVOKE %s ON'
        || ' %s FROM %I, the roles that it can become, and PUBLIC', rolname, powers, name, powers,
        name, rolname)
      from held order by 1
      """;

  private static final String SCHEMAS =
      """
      select format('role %I may make things in schema %I; REVOKE CREATE ON SCHEMA %I FROM %I,'
        || ' the roles that it can become, and PUBLIC', w.rolname, n.nspname, n.nspname,
        w.rolname)
      from working w, pg_namespace n
      where n.nspname in ('log', 'access') and not w.rolsuper
        and not exists (select from owner o where pg_has_role(w.oid, o.oid, 'member'))
        and exists (select from reached r
          where r.holder = w.rolname and has_schema_privilege(r.oid, n.oid, 'CREATE'))
      order by 1
      """;

  /** In pg_trigger.tgtype: 8 is delete, 16 update, 32 truncate, 2 before, 1 for each row. */
  private static final String TRIGGERS =
      """
      select format('table %s has no trigger that refuses UPDATE, DELETE and TRUNCATE whoever asks:'
        || ' %s', t.name, coalesce(
          (select format('ALTER TABLE %s ENABLE ALWAYS TRIGGER %I', t.name, g.tgname)
            from pg_trigger g join pg_proc f on f.oid = g.tgfoid
            where g.tgrelid = t.oid and f.proname = 'refuse_change' limit 1),
          'it was dropped; make it again as the migration did that made the table'))
      from growing t
      where not exists (
        select from pg_trigger g join pg_proc f on f.oid = g.tgfoid
        where g.tgrelid = t.oid and f.proname = 'refuse_change' and g.tgenabled = 'A'
          and g.tgtype & 59 = 58 and g.tgqual is null and g.tgattr::text = '')
      order by 1
      """;

  private TablePowers() {}

  /**
   * One sentence for each grant that must not be and each trigger that must.
   *
   * @param session of the role that works with the data
   * @param adds whether that role adds to the log
   */
  static List<String> objections(Connection session, boolean adds) throws SQLException {
    var grants = GRANTS.replace("%adds%", Boolean.toString(adds));
    return new Asked(session, Optional.empty()).all(List.of(grants, SCHEMAS, TRIGGERS));
  }
}
