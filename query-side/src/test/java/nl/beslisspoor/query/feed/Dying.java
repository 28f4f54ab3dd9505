package nl.beslisspoor.query.feed;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import nl.beslisspoor.events.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A view whose process loses its connection right after the rows were written and before they are
 * committed, every time once it is armed.
 */
final class Dying implements Projection {
  private final Projection view;
  private final JdbcClient jdbc;
  private final CountDownLatch written = new CountDownLatch(1);
  private volatile boolean armed;

  Dying(Projection view, JdbcClient jdbc) {
    this.view = view;
    this.jdbc = jdbc;
  }

  void arm() {
    armed = true;
  }

  void awaitWritten() {
    FeedRig.await().until(() -> written.getCount() == 0);
  }

  @Override
  public String name() {
    return view.name();
  }

  @Override
  public int version() {
    return view.version();
  }

  @Override
  public List<String> tables() {
    return view.tables();
  }

  @Override
  public void apply(List<Recorded> block) {
    view.apply(block);
    if (armed) {
      written.countDown();
      jdbc.sql("select pg_terminate_backend(pg_backend_pid())").query(_ -> {});
    }
  }
}
