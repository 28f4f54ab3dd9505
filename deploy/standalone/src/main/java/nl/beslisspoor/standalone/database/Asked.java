package nl.beslisspoor.standalone.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the catalogue of a server says about the roles of the product, one sentence for each thing
 * that is not as it should be. The questions start from these:
 *
 * <ul>
 *   <li>{@code working}: the role that is signed in, and {@code migrator}, when it is known
 *   <li>{@code reached}: for each of the two, every role it is or can become, itself included; of a
 *       superuser itself alone
 *   <li>{@code growing}: the tables that only grow, as far as this release knows them; a later one
 *       that has migrated already may have made others. Of schema log all are, but for the history
 *       of the migrations, which those who migrate may repair; of schema access those that say who
 *       looked, who asked and who changed an account; of schema keys that of what was destroyed
 *   <li>{@code owner}: the roles to which these and their schemas belong or should belong
 * </ul>
 */
record Asked(Connection session, Optional<String> migrator) {
  private static final String WHO =
      """
      with working as (select * from pg_roles where rolname = session_user),
      migrator as (select * from pg_roles where rolname = ?),
      reached as (
        select g.rolname as holder, r.*
        from (select * from working union select * from migrator) g
        join pg_roles r on r.oid = g.oid or not g.rolsuper and pg_has_role(g.oid, r.oid, 'member')),
      growing as (
        select c.oid, c.relowner, format('%I.%I', n.nspname, c.relname) as name
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p')
          and (n.nspname = 'log' and c.relname in ('event', 'numbered', 'pass', 'receipt', 'leaf',
              'node', 'checkpoint', 'cosignature')
            or n.nspname = 'keys' and c.relname = 'destruction'
            or n.nspname = 'access' and c.relname in ('look', 'inquiry', 'account_change'))),
      owner as (
        select oid, rolname, rolcanlogin from pg_roles
        where rolname = 'beslisspoor_owner' or oid in (select relowner from growing)
          or oid in (select nspowner from pg_namespace where nspname in ('log', 'access')))
      """;

  /** Every answer to every question, each a row of one text. */
  List<String> all(List<String> questions) throws SQLException {
    var sentences = new ArrayList<String>();
    for (var question : questions) {
      try (var statement = session.prepareStatement(WHO + question)) {
        statement.setString(1, migrator.orElse(null));
        try (var rows = statement.executeQuery()) {
          while (rows.next()) {
            sentences.add(rows.getString(1));
          }
        }
      }
    }
    return sentences;
  }
}
