package nl.beslisspoor.query.feed;

import static nl.beslisspoor.query.feed.FeedRig.QUICK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.wire.Wire;
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.TwoFiles;
import org.junit.jupiter.api.AfterEach;

/** A story that is stored and told to a feed of every view of the query side, part by part. */
abstract class FeedStory {
  /** So many entries are told of before the views have to hold them. */
  static final int PART = 13;

  final FeedRig rig = new FeedRig(Wire.withoutKeys()::decode);
  final Views views = new Views(rig);
  final List<Recorded> story = LogOf.events(TwoFiles.events());

  /** Empty for a feed from PostgreSQL. */
  abstract Optional<Topic> topic();

  /** Tells the feed of entries that stand in the log, with every disturbance it may meet. */
  abstract void tell(List<Recorded> entries);

  @AfterEach
  void end() {
    rig.close();
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

  void store(int from, int to) {
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
