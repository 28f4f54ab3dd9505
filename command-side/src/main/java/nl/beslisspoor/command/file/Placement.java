package nl.beslisspoor.command.file;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PlacementEvent;
import nl.beslisspoor.events.PlacementEvent.OrdinaryLifeRestricted;
import nl.beslisspoor.events.PlacementEvent.PlacementDecided;
import nl.beslisspoor.events.PlacementEvent.RestrictionLifted;
import nl.beslisspoor.events.RestrictionId;
import nl.beslisspoor.events.catalogue.Residence;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/** Where the youth lives since the file was opened, and what is taken from ordinary life. */
public record Placement(List<Lives> residences, PMap<RestrictionId, Period> restrictions) {

  /** Where the youth lives from a day on. */
  public record Lives(Residence residence, LocalDate from) {}

  static Placement none() {
    return new Placement(List.of(), OrderedPMap.empty());
  }

  Placement after(PlacementEvent event) {
    return switch (event) {
      case PlacementDecided e -> moved(new Lives(e.residence(), e.from()));
      case OrdinaryLifeRestricted e -> restricted(e.restriction(), e.period());
      case RestrictionLifted e ->
          restriction(e.restriction())
              .map(period -> restricted(e.restriction(), period.endingOn(e.on())))
              .orElse(this);
    };
  }

  /** The residence decided last for a day; empty before the first decision. */
  public Optional<Residence> on(LocalDate day) {
    return residences.stream()
        .filter(lives -> !lives.from().isAfter(day))
        .max(Comparator.comparing(Lives::from))
        .map(Lives::residence);
  }

  public Optional<Period> restriction(RestrictionId id) {
    return Optional.ofNullable(restrictions.get(id));
  }

  /** What is decided for the same day takes the place of what was decided before. */
  private Placement moved(Lives lives) {
    var others = residences.stream().filter(known -> !known.from().equals(lives.from()));
    return new Placement(Stream.concat(others, Stream.of(lives)).toList(), restrictions);
  }

  private Placement restricted(RestrictionId id, Period period) {
    return new Placement(residences, restrictions.plus(id, period));
  }
}
