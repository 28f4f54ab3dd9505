package nl.beslisspoor.standalone.alarms;

import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches one thing: goes off once it lasted too long, and is over once it has not been there for
 * as long as it is to be kept.
 */
final class Alarm {
  private static final Logger LOG = LoggerFactory.getLogger(Alarm.class);

  private final Watched watched;
  private Instant since;
  private Instant seen = Instant.MIN;
  private volatile String raised;

  Alarm(Watched watched) {
    this.watched = watched;
  }

  String name() {
    return watched.name();
  }

  /** What is wrong, while the alarm is on. */
  Optional<String> raised() {
    return Optional.ofNullable(raised);
  }

  /** Looks once; one thread at a time does. */
  void look(Instant now) {
    var trouble = asked();
    if (trouble.isEmpty()) {
      since = null;
      if (raised != null && !now.isBefore(seen.plus(watched.kept()))) {
        end();
      }
    } else {
      seen = now;
      since = since == null ? now : since;
      if (!since.plus(watched.atMost()).isAfter(now)) {
        raise(trouble.get());
      }
    }
  }

  /** What cannot be asked is trouble too. */
  private Optional<String> asked() {
    try {
      return watched.trouble().get();
    } catch (RuntimeException e) {
      return Optional.of("it cannot be asked (" + e.getClass().getSimpleName() + ")");
    }
  }

  private void raise(String trouble) {
    if (raised == null) {
      LOG.warn("alarm {}: {}", name(), trouble);
    }
    raised = trouble;
  }

  private void end() {
    LOG.warn("alarm {} is over", name());
    raised = null;
  }
}
