package nl.beslisspoor.query.access;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Whose turn it is of several doors; one that was silent comes last for a while. */
final class Turns {
  private static final Duration LAST = Duration.ofSeconds(30);

  private final List<URI> doors;
  private final AtomicInteger turn = new AtomicInteger();
  private final Map<URI, Long> silent = new ConcurrentHashMap<>();

  Turns(List<URI> doors) {
    this.doors = List.copyOf(doors);
  }

  /** All doors, each once, in the order in which to ask them. */
  List<URI> next() {
    var order = new ArrayList<>(doors);
    Collections.rotate(order, -Math.floorMod(turn.getAndIncrement(), doors.size()));
    order.sort(Comparator.comparing(this::isSilent));
    return order;
  }

  void wasSilent(URI door) {
    silent.put(door, System.nanoTime());
  }

  private boolean isSilent(URI door) {
    var since = silent.get(door);
    return since != null && System.nanoTime() - since < LAST.toNanos();
  }
}
