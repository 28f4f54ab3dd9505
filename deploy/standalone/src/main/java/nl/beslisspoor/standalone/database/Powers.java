package nl.beslisspoor.standalone.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Whether the roles that the product was given can do what nobody who signs in daily may: change or
 * remove what was recorded. What a role can become counts as its own.
 */
final class Powers {
  private static final String ATTRIBUTES =
      """
      select case when r.rolname = r.holder
          then format('role %I has %s: %s; ALTER ROLE %I NO%s', r.holder, a.power, a.risk,
            r.holder, a.power)
          else format('role %I can become %I, which has %s: %s; REVOKE %I FROM %I', r.holder,
            r.rolname, a.power, a.risk, r.rolname, r.holder) end
        || ', or give the role that roles.sql makes'
      from working w join reached r on r.holder = w.rolname,
        lateral (values
          (r.rolsuper, 'SUPERUSER', 'neither grants nor triggers hold it back'),
          (r.rolcreaterole and not r.rolsuper, 'CREATEROLE', 'it could give itself any power'),
          (r.rolbypassrls and not r.rolsuper, 'BYPASSRLS', 'row security does not hold it back'),
          (r.rolreplication and not r.rolsuper, 'REPLICATION', 'it could copy the whole server')
        ) a (has, power, risk)
      where a.has
      order by 1
      """;

  private static final String OWNER =
      """
      select format('role %I can become %I, to which the log belongs: it could change what was'
        || ' recorded; REVOKE %I FROM %I', w.rolname, o.rolname, o.rolname, w.rolname)
      from working w, owner o
      where not w.rolsuper and w.oid <> o.oid and pg_has_role(w.oid, o.oid, 'member')
      order by 1
      """;

  private static final String DATABASE =
      """
      select format('role %I owns the database %I: it could drop all that was recorded;'
        || ' ALTER DATABASE %I OWNER TO the role of an administrator',
        w.rolname, d.datname, d.datname)
      from working w, pg_database d
      where d.datname = current_database() and not w.rolsuper
        and pg_has_role(w.oid, d.datdba, 'member')
      """;

  private static final String BEYOND_GRANTS =
      """
      select format('role %I is a member of %I: it reaches what was recorded past every grant;'
        || ' REVOKE %I FROM %I', r.holder, r.rolname, r.rolname, r.holder)
      from working w join reached r on r.holder = w.rolname
      where r.rolname in ('pg_write_all_data', 'pg_write_server_files', 'pg_read_server_files',
        'pg_execute_server_program')
      order by 1
      """;

  private static final String OWNER_SIGNS_IN =
      """
      select format('role %I, to which the log belongs, can sign in: %s', o.rolname,
        case when o.rolname = 'beslisspoor_owner' then 'ALTER ROLE beslisspoor_owner NOLOGIN'
          else format('give the schemas log and access, and what is in them, to'
            || ' beslisspoor_owner (ALTER SCHEMA, ALTER TABLE and ALTER FUNCTION ... OWNER TO)') end)
      from owner o where o.rolcanlogin
      order by 1
      """;

  private static final String MIGRATOR =
      """
      select format('role %I has SUPERUSER or can become a role that has: only the server''s own'
        || ' administrator may; ALTER ROLE %I NOSUPERUSER, or give the role that roles.sql made',
        m.rolname, m.rolname)
      from migrator m
      where exists (select from reached r where r.holder = m.rolname and r.rolsuper)
      union all
      select format('role %I cannot become beslisspoor_owner, so it cannot bring the tables to the'
        || ' newest version; run roles.sql', m.rolname)
      from migrator m
      where not exists (select from reached r
        where r.holder = m.rolname and (r.rolsuper or r.rolname = 'beslisspoor_owner'))
      """;

  private static final String MORE_THAN_NEEDED =
      """
      select format('role %I has or can become a role with %s, which it has no use for', r.holder,
        string_agg(distinct a.power, ', '))
      from reached r left join working w on w.rolname = r.holder,
        lateral (values
          (r.rolcreatedb, 'CREATEDB'),
          (r.rolname = 'pg_read_all_data', 'pg_read_all_data'),
          (r.rolcreaterole and w.oid is null, 'CREATEROLE'),
          (r.rolbypassrls and w.oid is null, 'BYPASSRLS'),
          (r.rolreplication and w.oid is null, 'REPLICATION')
        ) a (has, power)
      where a.has and not exists (
        select from reached s where s.holder = r.holder and s.rolsuper)
      group by r.holder
      order by 1
      """;

  /** Without their names, which may be those of people. */
  private static final String OTHERS =
      """
      select format('%s more roles can sign in and become %I: they could change what was recorded,'
        || ' and only the seal would show it (pg_auth_members says which)', count(*), o.rolname)
      from pg_roles r, owner o, migrator
      where r.rolcanlogin and not r.rolsuper and r.oid <> o.oid
        and r.rolname not in (select rolname from working union select rolname from migrator)
        and pg_has_role(r.oid, o.oid, 'member')
      group by o.rolname
      union all
      select format('role %I is for others to become and can sign in; ALTER ROLE %I NOLOGIN',
        rolname, rolname)
      from pg_roles where rolcanlogin and rolname in ('beslisspoor_views', 'beslisspoor_signer')
      order by 1
      """;

  private Powers() {}

  /**
   * One sentence for each power that a role has and must not have.
   *
   * @param session of the role that works with the data
   * @param migrator the name of the role that changes tables, when this process has one
   */
  static List<String> objections(Connection session, Optional<String> migrator)
      throws SQLException {
    return new Asked(session, migrator)
        .all(List.of(ATTRIBUTES, OWNER, DATABASE, BEYOND_GRANTS, OWNER_SIGNS_IN, MIGRATOR));
  }

  /** One sentence for each power that is more than needed, and the operator's choice. */
  static List<String> warnings(Connection session, Optional<String> migrator) throws SQLException {
    return new Asked(session, migrator).all(List.of(MORE_THAN_NEEDED, OTHERS));
  }
}
