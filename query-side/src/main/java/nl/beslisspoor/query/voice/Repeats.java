package nl.beslisspoor.query.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Opened;
import nl.beslisspoor.query.table.Opening;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds what was told before in a file, so that nothing is told twice: decisions repeat what
 * parties made known earlier, and what an evaluation brings repeats what was heard in it. Sealed
 * words can only be compared by opening them, so that this is found when somebody asks. Words that
 * were destroyed repeat nothing.
 */
final class Repeats {

  private final Opening opening;
  private final Map<String, Opened<String>> opened = new HashMap<>();

  private Repeats(Opening opening) {
    this.opening = opening;
  }

  /** The places of the rows of a file that repeat an earlier one. */
  static Long[] in(JdbcClient jdbc, Opening opening, UUID file) {
    var all =
        jdbc.sql("select * from voice_word where case_id = ? and stance is not null order by place")
            .param(file)
            .query(Fields.as(Heard::read))
            .list();
    return new Repeats(opening).among(all);
  }

  private Long[] among(List<Heard> all) {
    var told = new ArrayList<Heard>();
    var repeated = new ArrayList<Long>();
    for (var heard : all) {
      if (told.stream().anyMatch(earlier -> heard.mayRepeat(earlier) && same(heard, earlier))) {
        repeated.add(heard.place());
      } else {
        told.add(heard);
      }
    }
    return repeated.toArray(Long[]::new);
  }

  private boolean same(Heard heard, Heard earlier) {
    return words(heard)
        .either(
            said -> words(earlier).either(before -> before.equals(said), () -> false), () -> false);
  }

  private Opened<String> words(Heard heard) {
    return opened.computeIfAbsent(heard.words(), opening::text);
  }
}
