package nl.beslisspoor.standalone.demo.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.events.Aftercare;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.PersonId;

/** How people part: the talk, who stays and who may be called. */
final class Farewell {

  private final List<PersonId> stay = new ArrayList<>();
  private final List<PersonId> mayBeCalled = new ArrayList<>();
  private Optional<LocalDate> talk = Optional.empty();
  private Optional<Narrative> agreement = Optional.empty();

  void on(LocalDate day) {
    talk = Optional.of(day);
  }

  void stay(Someone... people) {
    Stream.of(people).map(Someone::id).forEach(stay::add);
  }

  void mayBeCalled(Someone... people) {
    Stream.of(people).map(Someone::id).forEach(mayBeCalled::add);
  }

  void agreed(String text) {
    agreement = Optional.of(new Narrative(text));
  }

  /** Empty when there was none. */
  Optional<LocalDate> talk() {
    return talk;
  }

  /** Empty when nothing was agreed in words. */
  Optional<Aftercare> aftercare() {
    return agreement.map(words -> new Aftercare(stay, mayBeCalled, words));
  }
}
