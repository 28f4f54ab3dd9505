package nl.beslisspoor.events;

import java.util.Objects;
import java.util.Optional;

/**
 * What a field says about people: open when it is said just now, sealed when it comes from the log
 * and opened each time somebody asks, so that nothing remembers what was destroyed.
 */
public final class Kept {

  private sealed interface State {}

  private record Open(String text) implements State {}

  private record Closed(Seal seal, Opener opener) implements State {}

  private final State state;

  private Kept(State state) {
    this.state = state;
  }

  /** Said just now, not yet stored. */
  public static Kept open(String text) {
    return new Kept(new Open(text));
  }

  /** As stored. */
  public static Kept sealed(Seal seal, Opener opener) {
    return new Kept(new Closed(seal, opener));
  }

  /**
   * What it says; opened anew each time it is asked.
   *
   * @throws Erased when it was destroyed
   * @throws KeysUnavailable when the keys cannot be asked for now
   * @throws WrongKey when the seal does not fit its key or place
   */
  public String text() {
    return switch (state) {
      case Open(var text) -> text;
      case Closed(var seal, var opener) -> opener.open(seal);
    };
  }

  /** Its seal; empty until it is stored. */
  public Optional<Seal> seal() {
    return state instanceof Closed closed ? Optional.of(closed.seal) : Optional.empty();
  }

  /** Same seal, or same text where one of both is open. */
  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Kept kept)) {
      return false;
    }
    return seal().isPresent() && kept.seal().isPresent()
        ? seal().equals(kept.seal())
        : Objects.equals(text(), kept.text());
  }

  /** The same for all: one that is open may equal one that is sealed. */
  @Override
  public int hashCode() {
    return Kept.class.hashCode();
  }

  /** Never the content: logs and errors hold no personal data. */
  @Override
  public String toString() {
    return "Kept[withheld]";
  }
}
