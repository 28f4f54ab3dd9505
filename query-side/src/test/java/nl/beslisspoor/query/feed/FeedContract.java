package nl.beslisspoor.query.feed;

import static nl.beslisspoor.query.feed.FeedRig.QUICK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.wire.Wire;
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.TwoFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What every feed must hold to with every view of the query side, whatever befalls it: the tables
 * hold in the end what one straight application of the log makes of them.
 */
abstract class FeedContract {
  /** So many entries are told of before the views have to hold them. */
  static final int PART = 13;

  final FeedRig rig = new FeedRig(new Wire()::decode);
  final Views views = new Views(rig);
  final List<Recorded> story = LogOf.events(TwoFiles.events());

  /** Empty for a feed from PostgreSQL. */
  abstract Optional<Topic> topic();

  /** Tells the feed of entries that stand in the log, with every disturbance it may meet. */
  abstract void tell(List<Recorded> entries);

  /** The process that ran last took nothing on other ways than this feed's. */
  abstract void assertFedAsMeant();

  @AfterEach
  void end() {
    rig.close();
  }

  @Test
  void the_story_leaves_rows_in_every_table_of_every_view() {
    story.forEach(rig::insert);
    rig.number();

    assertThat(views.all()).hasSizeGreaterThanOrEqualTo(9);
    assertThat(views.straight()).isNotEmpty().noneSatisfy((_, rows) -> assertThat(rows).isEmpty());
  }

  @Test
  void a_disturbed_story_fills_the_tables_as_one_application_does() {
    var parts = start(views.all());

    happen(0, story.size());

    assertThat(parts.parked().list()).isEmpty();
    assertTablesAreRight();
    assertFedAsMeant();
  }

  @Test
  void a_token_put_back_and_a_restart_change_nothing() {
    var first = start(views.all());
    happen(0, 2 * PART);
    rig.stop(first);
    rig.jdbc.sql("update feed.token_entry set token = '{\"globalIndex\":4}'").update();

    var again = start(views.all());
    happen(2 * PART, story.size());

    assertThat(again.parked().list()).isEmpty();
    assertTablesAreRight();
  }

  @Test
  void a_process_killed_between_writing_and_committing_loses_and_repeats_nothing() {
    var dying = Stream.of(views.all()).map(view -> new Dying(view, rig.jdbc)).toArray(Dying[]::new);
    var first = start(dying);
    FeedRig.await().until(() -> first.feeds().all().stream().allMatch(ViewFeed::here));
    happen(0, PART);
    Stream.of(dying).forEach(Dying::arm);
    var other = start(views.all());
    store(PART, 2 * PART);
    Stream.of(dying).forEach(Dying::awaitWritten);
    rig.kill(first);

    happen(2 * PART, story.size());

    assertThat(other.parked().list()).isEmpty();
    assertTablesAreRight();
    assertFedAsMeant();
  }

  FeedParts start(Projection... projections) {
    return rig.start(QUICK, topic(), projections);
  }

  /** Entries of the story are stored and told of, part by part as the views take them in. */
  void happen(int from, int to) {
    for (var start = from; start < to; start += PART) {
      var end = Math.min(to, start + PART);
      store(start, end);
      FeedRig.await().until(() -> reached(end));
    }
  }

  private void store(int from, int to) {
    story.subList(from, to).forEach(rig::insert);
    rig.number();
    tell(rig.log(from));
  }

  void assertTablesAreRight() {
    var filled = views.rows();
    rig.close();
    assertThat(filled).isEqualTo(views.straight());
  }

  private boolean reached(long index) {
    return rig.jdbc
            .sql("select count(*) from feed.projection where next_index >= ?")
            .param(index)
            .query(Long.class)
            .single()
        == views.all().length;
  }
}
