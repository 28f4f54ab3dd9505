package nl.beslisspoor.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import nl.beslisspoor.standalone.settings.ProcessRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * SIGKILL leaves what the operating system holds, so it does not show whether PostgreSQL asked the
 * disk to keep a commit before it answered. PostgreSQL's own account of what it flushed does.
 */
class FlushedBeforeAnswerIT {
  private static final int COMMITS = 40;

  @TempDir Path directory;

  private Postgres server;
  private Line line;
  private Product product;

  @BeforeEach
  void start() {
    server = Postgres.in(directory);
    line = Line.to(server);
    product = Product.on(server, line.url(), ProcessRole.ALL, "product", directory).start();
  }

  @AfterEach
  void stop() {
    product.close();
    line.close();
    server.close();
  }

  @Test
  void what_is_committed_was_flushed_before_the_product_hears_so() {
    assertThat(unflushed()).isZero();
    doWithoutFlushing();
    assertThat(unflushed()).as("this test would see it if it were not so").isPositive();
  }

  /** How many commits were answered while the log of PostgreSQL was flushed no further than before. */
  private int unflushed() {
    var unflushed = new AtomicInteger();
    line.on(
        new Line.OnCommit() {
          private String before;

          @Override
          public boolean asked() {
            before = sql("select pg_current_wal_insert_lsn()");
            return true;
          }

          @Override
          public boolean answered() {
            if ("f".equals(sql("select pg_current_wal_flush_lsn() > '" + before + "'"))) {
              unflushed.incrementAndGet();
            }
            return true;
          }
        });
    var client = new Client(product.address());
    for (int n = 0; n < COMMITS; n++) {
      client.recordAtLast(Request.open());
    }
    return unflushed.get();
  }

  private void doWithoutFlushing() {
    var role = server.application().user();
    server
        .superuser()
        .sql("alter role %s set synchronous_commit = off".formatted(role))
        .update();
    sql("select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = '%s'"
        .formatted(role));
  }

  private String sql(String sql) {
    return server.superuser().sql(sql).query((row, _) -> row.getString(1)).optional().orElse("");
  }
}
