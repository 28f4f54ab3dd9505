package nl.beslisspoor.standalone.alarms;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that must not be, or must not last.
 *
 * @param name of the alarm, such as {@code disk}
 * @param atMost how long it may last before an operator is told
 * @param kept how long the alarm stays on when nothing is wrong any more, so that nobody misses it
 * @param trouble what is wrong now, in words without personal data; empty when nothing is
 */
record Watched(String name, Duration atMost, Duration kept, Supplier<Optional<String>> trouble) {

  /** Over once nothing is wrong any more. */
  Watched(String name, Duration atMost, Supplier<Optional<String>> trouble) {
    this(name, atMost, Duration.ZERO, trouble);
  }
}
