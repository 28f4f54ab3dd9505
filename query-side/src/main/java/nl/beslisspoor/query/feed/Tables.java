package nl.beslisspoor.query.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes, replaces and drops the tables of views. Belongs inside a transaction. */
final class Tables {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
  private static final int ATTEMPTS = 10;

  /** What a lock timeout is called; Spring has no category for it. */
  private static final String LOCKED_BY_OTHERS = "55P03";

  private final JdbcTemplate jdbc;
  private final TransactionTemplate savepoint;

  Tables(JdbcTemplate jdbc, TransactionTemplate savepoint) {
    this.jdbc = jdbc;
    this.savepoint = savepoint;
  }

  /** Until the transaction ends, names without a schema mean tables in this one. */
  void use(String schema) {
    jdbc.execute("set local search_path to " + schema);
  }

  boolean present(Projection projection) {
    return projection.tables().stream()
        .allMatch(table ->
            jdbc.queryForObject(
                "select to_regclass(?) is not null", Boolean.class, "read." + name(table)));
  }

  /** Gives tables away that belong to this process's own role, as earlier releases made them. */
  void handOver(Projection projection) {
    jdbc.queryForList(
            """
            select tablename from pg_tables
            where schemaname = 'read' and tableowner = current_user and tablename = any(?)
            """,
            String.class,
            (Object) projection.tables().toArray(String[]::new))
        .forEach(
            own -> jdbc.execute("alter table read." + name(own) + " owner to beslisspoor_views"));
  }

  /**
   * Makes the tables empty, in place of any that stood there. They belong to the role of which
   * every process that shows is a member, so that another kind of process can go on with them.
   */
  void create(Projection projection, String schema) {
    jdbc.execute("drop table if exists " + names(projection, schema));
    use(schema);
    jdbc.execute("set local role beslisspoor_views");
    projection.tables().forEach(table -> jdbc.execute(definition(projection, table)));
    jdbc.execute("set local role none");
  }

  /**
   * Puts the tables of schema {@code rebuild} in the place of those in {@code read}. Waits for
   * readers, and for the server's own care of the new tables, only briefly at a time, so that no
   * reader is chosen as the victim of a deadlock.
   *
   * @throws PessimisticLockingFailureException when others kept the tables busy
   */
  void swap(Projection projection) {
    var fresh = names(projection, "rebuild");
    lock(present(projection) ? fresh + ", " + names(projection, "read") : fresh);
    jdbc.execute("drop table if exists " + names(projection, "read"));
    for (var table : projection.tables()) {
      jdbc.execute("alter table rebuild." + name(table) + " set schema read");
    }
  }

  private void lock(String tables) {
    for (var attempt = 1; ; attempt++) {
      try {
        savepoint.executeWithoutResult(_ -> {
          jdbc.execute("set local lock_timeout to '200ms'");
          jdbc.execute("lock table " + tables + " in access exclusive mode");
        });
        return;
      } catch (DataAccessException e) {
        if (!Fault.of(e).sqlState().equals(LOCKED_BY_OTHERS)) {
          throw e;
        }
        if (attempt == ATTEMPTS) {
          throw new CannotAcquireLockException("others keep the tables busy", e);
        }
      }
    }
  }

  private static String names(Projection projection, String schema) {
    return projection.tables().stream()
        .map(table -> schema + "." + name(table))
        .collect(Collectors.joining(", "));
  }

  private static String name(String table) {
    if (!NAME.matcher(table).matches()) {
      throw new IllegalArgumentException(table + " is no table name: use a-z, 0-9 and _");
    }
    return table;
  }

  private static String definition(Projection projection, String table) {
    var resource = "/read/" + name(table) + ".sql";
    try (var stream = projection.getClass().getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(resource + " is missing from the class path");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
