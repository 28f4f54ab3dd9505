package nl.beslisspoor.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every feed must hold to with every view of the query side, whatever befalls it: the tables
 * hold in the end what one straight application of the log makes of them.
 */
abstract class FeedContract extends FeedStory {
  /** The process that ran last took nothing on other ways than this feed's. */
  abstract void assertFedAsMeant();

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
}
