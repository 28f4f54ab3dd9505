package nl.beslisspoor.query.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.beslisspoor.fixtures.TestDatabase;
import nl.beslisspoor.query.feed.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database in which a view's tables stand empty, as the feed makes them at start. */
public final class Tables implements AutoCloseable {

  private final TestDatabase database = TestDatabase.fresh();
  private final JdbcClient jdbc = JdbcClient.create(database.application());

  public Tables() {
    JdbcClient.create(database.superuser())
        .sql("create schema if not exists read authorization " + TestDatabase.APPLICATION)
        .update();
  }

  public JdbcClient jdbc() {
    return jdbc;
  }

  public TestDatabase database() {
    return database;
  }

  public void make(Projection... projections) {
    for (var projection : projections) {
      projection.tables().forEach(table -> jdbc.sql(definition(table)).update());
    }
  }

  private static String definition(String table) {
    try (var in = Projection.class.getResourceAsStream("/read/" + table + ".sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
