package nl.beslisspoor.standalone.alarms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.fixtures.TestDatabase;
import org.junit.jupiter.api.Test;

class UnguardedLogTest {

  @Test
  void what_is_missing_is_told_within_twelve_looks_and_is_over_when_it_is_back() {
    try (var database = TestDatabase.fresh()) {
      var missing = new ArrayList<String>();
      var watched = new UnguardedLog(database.application(), _ -> List.copyOf(missing));
      assertThat(looked(watched, 12)).isEmpty();
      missing.add("table log.event has no trigger");
      assertThat(looked(watched, 12)).contains("table log.event has no trigger");
      missing.clear();
      assertThat(looked(watched, 12)).isEmpty();
    }
  }

  private static Optional<String> looked(UnguardedLog watched, int looks) {
    Optional<String> last = Optional.empty();
    for (int i = 0; i < looks; i++) {
      last = watched.trouble();
    }
    return last;
  }
}
