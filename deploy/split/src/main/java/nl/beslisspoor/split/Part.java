package nl.beslisspoor.split;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** A process of an installation that can begin again where it stood. */
interface Part {
  String name();

  boolean alive();

  /** Begins, and does not wait until it is ready. */
  void begin();

  /** Where what it says goes. */
  Path log();

  /**
   * @throws IllegalStateException when it ended, or is not ready in time
   */
  default void await(Duration within, BooleanSupplier ready) {
    Waiting.until(
        name() + " is ready; what it said stands in " + log(),
        within,
        () -> {
          if (!alive()) {
            throw new IllegalStateException(name() + " ended; why stands in " + log());
          }
          return ready.getAsBoolean();
        });
  }
}
