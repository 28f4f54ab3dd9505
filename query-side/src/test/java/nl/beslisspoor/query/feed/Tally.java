package nl.beslisspoor.query.feed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.beslisspoor.events.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A view of two tables for tests: the words of each stream in order, and the events of each day.
 */
final class Tally implements Projection {
  private final JdbcClient jdbc;
  private final int version;

  /** Payloads that make {@link #apply} throw; may change while a test runs. */
  final Set<String> poison = ConcurrentHashMap.newKeySet();

  Tally(JdbcClient jdbc, int version) {
    this.jdbc = jdbc;
    this.version = version;
  }

  private record Row(long events, String words) {
    Row and(String word) {
      return new Row(events + 1, words.isEmpty() ? word : words + " " + word);
    }
  }

  @Override
  public String name() {
    return "tally";
  }

  @Override
  public int version() {
    return version;
  }

  @Override
  public List<String> tables() {
    return List.of("tally", "tally_day");
  }

  @Override
  public void apply(List<Recorded> block) {
    var rows = stored(block);
    var days = new HashMap<LocalDate, Long>();
    for (var entry : block) {
      var word = new String(entry.payload(), StandardCharsets.UTF_8);
      rows.merge(entry.stream(), new Row(1, word), (row, _) -> row.and(word));
      days.merge(entry.recordedAt().atZone(ZoneOffset.UTC).toLocalDate(), 1L, Long::sum);
    }
    store(rows);
    count(days);
    block.forEach(this::refusePoison);
  }

  private void refusePoison(Recorded entry) {
    var word = new String(entry.payload(), StandardCharsets.UTF_8);
    if (poison.contains(word)) {
      throw new IllegalStateException("cannot take in " + word);
    }
  }

  private Map<String, Row> stored(List<Recorded> block) {
    var rows = new LinkedHashMap<String, Row>();
    jdbc.sql("select stream, events, words from tally where stream = any(?)")
        .param(block.stream().map(Recorded::stream).distinct().toArray(String[]::new))
        .query(row -> {
          rows.put(row.getString(1), new Row(row.getLong(2), row.getString(3)));
        });
    return rows;
  }

  private void store(Map<String, Row> rows) {
    jdbc.sql(
            """
            insert into tally (stream, events, words) select * from unnest(?, ?, ?)
            on conflict (stream) do update set events = excluded.events, words = excluded.words
            """)
        .params(
            rows.keySet().toArray(String[]::new),
            rows.values().stream().map(Row::events).toArray(Long[]::new),
            rows.values().stream().map(Row::words).toArray(String[]::new))
        .update();
  }

  private void count(Map<LocalDate, Long> days) {
    jdbc.sql(
            """
            insert into tally_day (day, events) select day::date, n from unnest(?, ?) as d (day, n)
            on conflict (day) do update set events = tally_day.events + excluded.events
            """)
        .params(
            days.keySet().stream().map(LocalDate::toString).toArray(String[]::new),
            days.values().toArray(Long[]::new))
        .update();
  }
}
