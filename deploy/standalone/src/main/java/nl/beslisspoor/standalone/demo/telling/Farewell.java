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
public final class Farewell {

  private final Optional<LocalDate> talk;
  private final List<PersonId> stay = new ArrayList<>();
  private final List<PersonId> mayBeCalled = new ArrayList<>();
  private Optional<Narrative> agreement = Optional.empty();

  private Farewell(Optional<LocalDate> talk) {
    this.talk = talk;
  }

  /** Nothing was agreed. */
  public static Farewell none() {
    return new Farewell(Optional.empty());
  }

  public static Farewell on(LocalDate talk) {
    return new Farewell(Optional.of(talk));
  }

  public Farewell stays(Someone... people) {
    Stream.of(people).map(Someone::id).forEach(stay::add);
    return this;
  }

  public Farewell mayBeCalled(Someone... people) {
    Stream.of(people).map(Someone::id).forEach(mayBeCalled::add);
    return this;
  }

  public Farewell agreed(String text) {
    agreement = Optional.of(new Narrative(text));
    return this;
  }

  Optional<LocalDate> talk() {
    return talk;
  }

  /** Empty when nothing was agreed in words. */
  Optional<Aftercare> aftercare() {
    return agreement.map(words -> new Aftercare(stay, mayBeCalled, words));
  }
}
