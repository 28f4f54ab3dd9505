package nl.beslisspoor.standalone.alarms;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Topics that get nothing although the log holds more for them: asked of the log itself, since
 * nobody tells when no process relays.
 */
final class StoppedTopics {
  private static final String BEHIND =
      """
      select topic, coalesce(next_index, 0)
      from unnest(?) as filled(topic) left join relay.position using (topic)
      where coalesce(next_index, 0) < (select max(log_index) + 1 from log.numbered)
      """;

  private final DataSource source;
  private final Supplier<Set<String>> topics;
  private Map<String, Long> before = Map.of();

  /**
   * @param topics that this process fills when it has the lead
   */
  StoppedTopics(DataSource source, Supplier<Set<String>> topics) {
    this.source = source;
    this.topics = topics;
  }

  /** Topics that were behind at the last look too, and have got nothing since. */
  Optional<String> trouble() {
    var now = behind(topics.get());
    var stopped =
        now.entrySet().stream()
            .filter(topic -> topic.getValue().equals(before.get(topic.getKey())))
            .map(topic -> "%s waits for entry %d".formatted(topic.getKey(), topic.getValue()))
            .sorted()
            .collect(Collectors.joining(", "));
    before = now;
    return Optional.of(stopped).filter(words -> !words.isEmpty());
  }

  private Map<String, Long> behind(Set<String> filled) {
    if (filled.isEmpty()) {
      return Map.of();
    }
    var behind = new HashMap<String, Long>();
    JdbcClient.create(source)
        .sql(BEHIND)
        .param(filled.toArray(String[]::new))
        .query(row -> {
          behind.put(row.getString(1), row.getLong(2));
        });
    return behind;
  }
}
