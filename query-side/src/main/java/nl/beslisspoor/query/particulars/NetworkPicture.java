package nl.beslisspoor.query.particulars;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.events.NetworkEvent.NetworkPersonPlaced;
import nl.beslisspoor.events.NetworkEvent.NoNetworkFound;
import nl.beslisspoor.events.NetworkEvent.WhoQuestionAsked;
import nl.beslisspoor.events.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who there is around a youth, and what was asked about it.
 *
 * @param places the last place of each person, the nearest ring first
 * @param asked questions for who matters, the latest first
 * @param absent the last time that no network was found; null when it never was or somebody was
 *     placed since
 */
public record NetworkPicture(
    List<NetworkPersonPlaced> places,
    List<WhoQuestionAsked> asked,
    @Nullable NoNetworkFound absent) {

  public static NetworkPicture of(List<Told> told) {
    var places = new LinkedHashMap<PersonId, NetworkPersonPlaced>();
    var asked = new ArrayList<WhoQuestionAsked>();
    NoNetworkFound absent = null;
    for (var one : told) {
      if (one.event() instanceof NetworkPersonPlaced placed) {
        places.put(placed.person(), placed);
        absent = null;
      }
      if (one.event() instanceof WhoQuestionAsked question) {
        asked.add(question);
      }
      if (one.event() instanceof NoNetworkFound none) {
        absent = none;
      }
    }
    return new NetworkPicture(nearestFirst(places.values()), latestFirst(asked), absent);
  }

  /** By when they were asked, whenever that was recorded. */
  private static List<WhoQuestionAsked> latestFirst(List<WhoQuestionAsked> asked) {
    return asked.reversed().stream()
        .sorted(Comparator.comparing(WhoQuestionAsked::askedAt).reversed())
        .toList();
  }

  public Optional<NetworkPersonPlaced> of(UUID person) {
    return places.stream().filter(place -> place.person().value().equals(person)).findFirst();
  }

  /** Everybody whom it names. */
  public Stream<UUID> people() {
    return Stream.concat(
            places.stream().map(NetworkPersonPlaced::person),
            asked.stream().flatMap(question -> question.of().stream()))
        .map(PersonId::value);
  }

  private static List<NetworkPersonPlaced> nearestFirst(Collection<NetworkPersonPlaced> places) {
    return places.stream().sorted(Comparator.comparing(NetworkPersonPlaced::ring)).toList();
  }
}
