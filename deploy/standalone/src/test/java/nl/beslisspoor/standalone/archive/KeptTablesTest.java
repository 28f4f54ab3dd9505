package nl.beslisspoor.standalone.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.beslisspoor.events.wire.BundleReader;
import nl.beslisspoor.events.wire.BundleWriter;
import nl.beslisspoor.fixtures.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class KeptTablesTest {
  @TempDir private Path directory;

  /** Whoever made the bundle is not whoever restores it. */
  @Test
  void a_statement_among_the_names_of_columns_is_not_carried_out() throws Exception {
    try (var database = TestDatabase.migrated("log", "classpath:db/migration");
        var connection = database.superuser().getConnection();
        var bundle = bundle("sequence) from stdin; create schema planted; --")) {
      assertThatThrownBy(() -> KeptTables.BESIDE_LOG.read(connection, bundle))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("the bundle names columns that log.receipt has not");
      assertThat(
              JdbcClient.create(database.superuser())
                  .sql("select to_regnamespace('planted')::text")
                  .query()
                  .singleColumn())
          .containsOnlyNulls();
    }
  }

  private BundleReader bundle(String columns) throws IOException {
    var file = directory.resolve("bundle.zip");
    try (var writer = new BundleWriter(Files.newOutputStream(file))) {
      writer.begin("tables/log.receipt.txt");
      writer.line(columns.getBytes(UTF_8));
    }
    return new BundleReader(file);
  }
}
