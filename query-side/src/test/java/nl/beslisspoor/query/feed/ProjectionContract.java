package nl.beslisspoor.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.wire.Wire;
import nl.beslisspoor.query.table.LogOf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What every projection must hold to: however its events reach it, its tables end up the same.
 * Extend it, give the projection and a story that touches all of it; the events of several files
 * may be mixed.
 */
public abstract class ProjectionContract {
  private final FeedRig rig = new FeedRig(Wire.withoutKeys()::decode);

  /** The projection under test, over the given client. */
  protected abstract Projection projection(JdbcClient jdbc);

  /** Events in the order of the log; the sequence in each file follows from it. */
  protected abstract List<CaseEvent> events();

  @AfterEach
  void end() {
    rig.close();
  }

  @Test
  void the_story_is_taken_in_and_leaves_rows_in_every_table() {
    var filled = asOneBlock();

    assertThat(filled.values()).noneMatch(List::isEmpty);
  }

  @Test
  void events_that_come_one_by_one_fill_the_tables_as_a_block_does() {
    var expected = asOneBlock();
    rebuildWith(new OneByOne(projection(rig.jdbc)));

    assertThat(tables()).isEqualTo(expected);
  }

  @Test
  void events_that_come_again_change_nothing() {
    var expected = asOneBlock();
    var parts = rig.parts(FeedRig.QUICK, projection(rig.jdbc));
    rig.jdbc.sql("update feed.token_entry set token = '{\"globalIndex\":-1}'").update();
    parts.feeds().start();
    FeedRig.await().until(() -> rig.token() == events().size() - 1L);

    assertThat(tables()).isEqualTo(expected);
  }

  @Test
  void a_rebuild_fills_the_tables_as_the_feed_did() {
    var expected = asOneBlock();
    rebuildWith(projection(rig.jdbc));

    assertThat(tables()).isEqualTo(expected);
  }

  private Map<String, List<String>> asOneBlock() {
    LogOf.events(events()).forEach(rig::insert);
    rig.number();
    var parts = rig.start(FeedRig.QUICK, projection(rig.jdbc));
    rig.awaitNext(events().size());
    assertThat(parts.parked().list()).isEmpty();
    rig.stop(parts);
    return tables();
  }

  private void rebuildWith(Projection projection) {
    var parts = rig.start(FeedRig.QUICK, projection);
    parts.feeds().rebuild(projection.name()).join();
    assertThat(parts.parked().list()).isEmpty();
    rig.stop(parts);
  }

  private Map<String, List<String>> tables() {
    var rows = new TreeMap<String, List<String>>();
    for (var table : projection(rig.jdbc).tables()) {
      var sql = "select t::text from " + table + " t order by 1";
      rows.put(table, rig.jdbc.sql(sql).query(String.class).list());
    }
    return rows;
  }

  /** Refuses every block of more than one event. */
  private record OneByOne(Projection projection) implements Projection {
    @Override
    public String name() {
      return projection.name();
    }

    @Override
    public int version() {
      return projection.version();
    }

    @Override
    public List<String> tables() {
      return projection.tables();
    }

    @Override
    public void apply(List<Recorded> block) {
      projection.apply(new ArrayList<>(block));
      if (block.size() > 1) {
        throw new IllegalStateException("one by one, please");
      }
    }
  }
}
