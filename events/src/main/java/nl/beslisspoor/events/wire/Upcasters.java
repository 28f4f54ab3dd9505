package nl.beslisspoor.events.wire;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** Lifts what an older version wrote to the next version, one step at a time. Stored bytes stay. */
final class Upcasters {

  private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

  private static final Map<Name, UnaryOperator<ObjectNode>> STEPS =
      Map.of(new Name("support-figure-accepted", "1"), Upcasters::acceptedDayToMoment);

  private Upcasters() {}

  /**
   * @throws IllegalArgumentException when the version is newer, or no step leads from it to the
   *     next
   */
  static ObjectNode lift(String type, int from, int to, ObjectNode stored) {
    if (from > to) {
      throw new IllegalArgumentException("written by a newer version");
    }
    var lifted = stored;
    for (int version = from; version < to; version++) {
      var step = STEPS.get(new Name(type, Integer.toString(version)));
      if (step == null) {
        throw new IllegalArgumentException("no upcaster from version " + version);
      }
      lifted = step.apply(lifted);
    }
    return lifted;
  }

  /** Version 1 knew the day of the yes only; version 2 knows the moment and how it was said. */
  private static ObjectNode acceptedDayToMoment(ObjectNode stored) {
    var day = LocalDate.parse(stored.required("on").asString());
    stored.remove("on");
    stored.put("saidAt", day.atStartOfDay(NETHERLANDS).toInstant().toString());
    stored.putNull("how");
    return stored;
  }
}
