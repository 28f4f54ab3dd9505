package nl.beslisspoor.command.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.List;
import java.util.Optional;

/**
 * The files used last, each as it stood at a sequence that was committed; nothing uncommitted is
 * ever kept. Another process may have gone further meanwhile: the place of an event in its stream
 * is taken once, so whoever decides on an older state fails to append.
 */
final class KeptFiles {
  /** Together, by their events; a file counts for {@value #OF_A_FILE} more than it has. */
  private static final int MOST_EVENTS = 200_000;

  private static final int OF_A_FILE = 20;

  private final Streams streams;
  private final Cache<String, Kept> files =
      Caffeine.newBuilder()
          .maximumWeight(MOST_EVENTS)
          .weigher((String stream, Kept kept) -> weight(kept))
          .recordStats()
          .build();

  KeptFiles(Streams streams, MeterRegistry registry) {
    this.streams = streams;
    CaffeineCacheMetrics.monitor(registry, files, "beslisspoor.files");
  }

  /** A file as last kept, and as it stands when it is not kept; empty when it has no events. */
  Optional<Kept> known(String stream) {
    return Optional.ofNullable(files.getIfPresent(stream)).or(() -> current(stream));
  }

  /** A file as it stands: reads only what was committed after what is kept of it. */
  Optional<Kept> current(String stream) {
    var known = Optional.ofNullable(files.getIfPresent(stream)).orElseGet(() -> Kept.none(stream));
    var current = streams.current(known);
    keep(current);
    return Optional.of(current).filter(file -> !file.isEmpty());
  }

  /** Keeps a file with what was committed to it. */
  void added(Kept known, List<StoredEvent> rows) {
    keep(streams.added(known, rows));
  }

  /** Keeps what was committed, unless more of the file is kept already. */
  private void keep(Kept committed) {
    if (!committed.isEmpty()) {
      files
          .asMap()
          .merge(
              committed.stream(),
              committed,
              (kept, other) -> kept.sequence() < other.sequence() ? other : kept);
    }
  }

  private static int weight(Kept kept) {
    return (int) Math.min(MOST_EVENTS, kept.sequence() + 1 + OF_A_FILE);
  }
}
