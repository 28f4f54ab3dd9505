package nl.beslisspoor.query.voice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.beslisspoor.query.table.Fields;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was told before of the youths of some files, so that nothing is told twice: decisions repeat
 * what parties made known earlier, and what an evaluation brings repeats what was heard in it.
 */
final class Told {

  private final List<Heard> heard;

  private Told(List<Heard> heard) {
    this.heard = heard;
  }

  static Told load(JdbcClient jdbc, Collection<UUID> files) {
    return new Told(
        new ArrayList<>(
            jdbc.sql("select * from voice_word where case_id = any(?) and stance is not null")
                .param(files.toArray(UUID[]::new))
                .query(Fields.as(Heard::read))
                .list()));
  }

  /** Whether the words were not told before; from now on they are. */
  boolean add(WordRow row) {
    var fresh = row.heard().filter(said -> repeats(row, said)).isEmpty();
    if (fresh) {
      row.heard().ifPresent(heard::add);
    }
    return fresh;
  }

  /**
   * The same on the same day was said once. Without a day it may have been said twice, unless it
   * stands in one act or in a decision that takes over what was said before it.
   */
  private boolean repeats(WordRow row, Heard said) {
    return heard.stream()
        .filter(said::same)
        .anyMatch(earlier ->
            said.on().isPresent() || row.takesOver() || earlier.act().equals(said.act()));
  }
}
