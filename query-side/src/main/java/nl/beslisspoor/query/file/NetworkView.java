package nl.beslisspoor.query.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.beslisspoor.events.NetworkEvent.NetworkPersonPlaced;
import nl.beslisspoor.events.NetworkEvent.NoNetworkFound;
import nl.beslisspoor.events.NetworkEvent.WhoQuestionAsked;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.NetworkRing;
import nl.beslisspoor.events.catalogue.SupportKind;
import nl.beslisspoor.events.catalogue.TieStrength;
import nl.beslisspoor.query.particulars.NetworkPicture;
import nl.beslisspoor.query.table.Opened;
import org.jspecify.annotations.Nullable;

/**
 * Who there is around a youth, opened for one page.
 *
 * @param places the nearest ring first
 * @param absent the last time that no network was found, while nobody was placed since; null for
 *     none
 * @param asked the last question for who matters; null for none
 */
public record NetworkView(List<Placed> places, @Nullable Absent absent, @Nullable Asked asked) {

  /** Somebody's place; null for what was not told. */
  public record Placed(
      UUID person,
      NetworkRing ring,
      List<SupportKind> gives,
      @Nullable TieStrength strength,
      @Nullable Opened<LocalDate> since,
      @Nullable Opened<String> givesBack,
      @Nullable Opened<String> ratherNotAsked) {

    static Placed of(NetworkPersonPlaced e) {
      return new Placed(
          e.person().value(),
          e.ring(),
          e.gives(),
          e.strength().orElse(null),
          e.since().map(Opened::of).orElse(null),
          e.givesBack().map(Opened::of).orElse(null),
          e.ratherNotAsked().map(Opened::of).orElse(null));
    }
  }

  /** That no network was found, and what was asked. */
  public record Absent(LocalDate on, List<Opened<String>> questions) {

    static Absent of(NoNetworkFound e) {
      return new Absent(e.on(), e.questions().stream().map(Opened::of).toList());
    }
  }

  /**
   * A question for who matters.
   *
   * @param answer null when none was recorded
   */
  public record Asked(
      Instant askedAt, List<UUID> of, Opened<String> question, @Nullable Opened<String> answer) {

    static Asked of(WhoQuestionAsked e) {
      return new Asked(
          e.askedAt(),
          e.of().stream().map(PersonId::value).toList(),
          Opened.of(e.question()),
          e.answer().map(Opened::of).orElse(null));
    }
  }

  static NetworkView of(NetworkPicture picture) {
    return new NetworkView(
        picture.places().stream().map(Placed::of).toList(),
        picture.absent() == null ? null : Absent.of(picture.absent()),
        picture.asked().stream().findFirst().map(Asked::of).orElse(null));
  }

  /** The rings in which somebody has a place, the nearest first. */
  public List<NetworkRing> rings() {
    return places.stream().map(Placed::ring).distinct().toList();
  }

  public List<Placed> in(NetworkRing ring) {
    return places.stream().filter(place -> place.ring() == ring).toList();
  }
}
