package nl.beslisspoor.standalone.alarms;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Somebody switched a trigger off or gave a power while the product runs: what was recorded could
 * be changed. The catalogue is asked at the first look and then at every twelfth.
 */
final class UnguardedLog {
  private static final int LOOKS = 12;

  private final JdbcTemplate jdbc;
  private final Guards guards;
  private int looks;
  private Optional<String> known = Optional.empty();

  UnguardedLog(DataSource source, Guards guards) {
    this.jdbc = new JdbcTemplate(source);
    this.guards = guards;
  }

  Optional<String> trouble() {
    if (looks++ % LOOKS == 0) {
      var missing = jdbc.execute((ConnectionCallback<List<String>>) guards::missing);
      known = Optional.of(String.join("; ", missing)).filter(words -> !words.isEmpty());
    }
    return known;
  }
}
