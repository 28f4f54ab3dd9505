package nl.beslisspoor.query.file;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.beslisspoor.query.feed.Reached;
import org.springframework.stereotype.Component;

/** Waits for the views that a page is made of, so that it shows what was just recorded. */
@Component
class Catching {
  private static final List<String> VIEWS =
      List.of("timeline", "decisions", "roles", "consent", "support", "particulars", "resources");

  private static final Duration WAIT = Duration.ofSeconds(1);

  private final Reached reached;

  Catching(Reached reached) {
    this.reached = reached;
  }

  /** Whether all views hold the file up to that sequence, within a second in total. */
  boolean upTo(UUID file, long sequence) {
    var deadline = System.nanoTime() + WAIT.toNanos();
    return VIEWS.stream()
        .allMatch(view -> {
          var left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
          return reached.await(view, file.toString(), sequence, left);
        });
  }
}
