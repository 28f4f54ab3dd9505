package nl.beslisspoor.query.particulars;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PlacementEvent.OrdinaryLifeRestricted;
import nl.beslisspoor.events.PlacementEvent.RestrictionLifted;
import nl.beslisspoor.events.RestrictionId;
import org.jspecify.annotations.Nullable;

/**
 * Something that was taken from a youth's ordinary life.
 *
 * @param period until it was lifted, when it was
 */
public record Restriction(OrdinaryLifeRestricted decided, Period period) {

  /** The restrictions of a file in the order in which they were recorded. */
  public static List<Restriction> of(List<Told> told) {
    var all = new LinkedHashMap<RestrictionId, Restriction>();
    for (var one : told) {
      if (one.event() instanceof OrdinaryLifeRestricted e) {
        all.put(e.restriction(), new Restriction(e, e.period()));
      }
      if (one.event() instanceof RestrictionLifted e) {
        all.computeIfPresent(
            e.restriction(),
            (_, held) -> new Restriction(held.decided, held.period.endingOn(e.on())));
      }
    }
    return List.copyOf(all.values());
  }

  public UUID restriction() {
    return decided.restriction().value();
  }

  public boolean standsOn(LocalDate day) {
    return period.covers(day);
  }

  /** The first day without it; null when no end is known. */
  public @Nullable LocalDate until() {
    return period.until().orElse(null);
  }

  public Stream<UUID> people() {
    return decided.cutOff().stream().map(PersonId::value);
  }
}
