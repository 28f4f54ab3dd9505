package nl.beslisspoor.command.door;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.PersonId;

/** Bounds and words that the bodies share. Lengths in characters. */
final class Texts {

  static final int SHORT = 200;
  static final int LONG = 20_000;
  static final String FILL_IN = "Vul dit veld in.";
  static final String BORN = "Een geboortedatum ligt niet in de toekomst.";
  static final String NUMBER = "Een nummer van een gebeurtenis is 1 of hoger.";
  static final String SEQUENCE = "Een volgnummer is 0 of hoger.";
  static final String POINTS = "Kies een getal van 1 tot en met 10.";

  private Texts() {}

  static Optional<Narrative> narrative(String text) {
    return Optional.ofNullable(text).filter(said -> !said.isBlank()).map(Narrative::new);
  }

  static List<Narrative> narratives(List<String> texts) {
    return list(texts).map(Narrative::new).toList();
  }

  static List<PersonId> people(List<UUID> named) {
    return list(named).distinct().map(PersonId::new).toList();
  }

  static <T> Stream<T> list(List<T> given) {
    return given == null ? Stream.empty() : given.stream();
  }
}
