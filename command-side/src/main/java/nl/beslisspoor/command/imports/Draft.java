package nl.beslisspoor.command.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beslisspoor.events.ForeignId;
import nl.beslisspoor.events.Label;

/**
 * A trace while it is being read. Holds no more than its bounds say, and nothing of a trace that
 * broke a rule but the first place where it did.
 */
final class Draft {

  static final int MOST_EVENTS = 10_000;
  static final int MOST_CHARACTERS = 4_000_000;

  private final long number;
  private int line;
  private String name = "";
  private List<Logged.Step> steps = new ArrayList<>();
  private int characters;
  private Optional<Fault> fault = Optional.empty();

  Draft(long number, int line) {
    this.number = number;
    this.line = line;
  }

  void named(String text, int at) {
    if (text.length() > Tags.LONGEST_READ) {
      broke(Fault.VALUE_IS_NOT_ENDLESS, at);
    } else if (name.isBlank()) {
      name = text;
    }
  }

  /** Adds an event by what it says under the keys of {@link XesLog#SAID}. */
  void add(Map<String, String> said, int at) {
    if (fault.isEmpty()) {
      faultOf(said).ifPresentOrElse(found -> broke(found, at), () -> steps.add(step(said)));
    }
  }

  private void broke(Fault found, int at) {
    fault = Optional.of(found);
    line = at;
    steps = List.of();
  }

  private Optional<Fault> faultOf(Map<String, String> said) {
    said.values().forEach(value -> characters += value.length());
    if (said.values().stream().anyMatch(value -> value.length() > Tags.LONGEST_READ)) {
      return Optional.of(Fault.VALUE_IS_NOT_ENDLESS);
    }
    if (steps.size() == MOST_EVENTS || characters > MOST_CHARACTERS) {
      return Optional.of(Fault.TRACE_IS_NOT_ENDLESS);
    }
    if (label(said, XesLog.NAME).isEmpty()) {
      return Optional.of(Fault.EVENT_HAS_ACTIVITY);
    }
    if (label(said, XesLog.MOMENT).isEmpty()) {
      return Optional.of(Fault.EVENT_HAS_MOMENT);
    }
    return Moments.read(said.get(XesLog.MOMENT)).isPresent()
        ? Optional.empty()
        : Optional.of(Fault.MOMENT_IS_CLEAR);
  }

  private static Logged.Step step(Map<String, String> said) {
    return new Logged.Step(
        new Label(said.get(XesLog.NAME)),
        label(said, XesLog.PHASE),
        label(said, XesLog.ACTOR).map(Label::text),
        label(said, XesLog.GROUP),
        Moments.read(said.get(XesLog.MOMENT)).orElseThrow());
  }

  private static Optional<Label> label(Map<String, String> said, String key) {
    return Optional.ofNullable(said.get(key)).filter(text -> !text.isBlank()).map(Label::new);
  }

  Logged finished() {
    var spot = new Spot(number, line, Optional.of(name).filter(text -> !text.isBlank()));
    if (fault.isPresent()) {
      return new Skipped(spot, fault.get());
    }
    if (spot.name().isEmpty()) {
      return new Skipped(spot, Fault.TRACE_HAS_NAME);
    }
    return steps.isEmpty()
        ? new Skipped(spot, Fault.TRACE_HAS_EVENTS)
        : new Logged.Trace(spot, new ForeignId(name), List.copyOf(steps));
  }
}
