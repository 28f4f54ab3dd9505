package nl.beslisspoor.command.door;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.events.Narrative;

/** Bounds and words that the bodies share. Lengths in characters. */
final class Texts {

  static final int SHORT = 200;
  static final int LONG = 20_000;
  static final String FILL_IN = "Vul dit veld in.";

  private Texts() {}

  static Optional<Narrative> narrative(String text) {
    return Optional.ofNullable(text).filter(said -> !said.isBlank()).map(Narrative::new);
  }

  static <T> Stream<T> list(List<T> given) {
    return given == null ? Stream.empty() : given.stream();
  }
}
