package nl.beslisspoor.standalone.demo.telling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.network.PlaceNetworkPerson;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.catalogue.NetworkRing;
import nl.beslisspoor.events.catalogue.SupportKind;
import nl.beslisspoor.events.catalogue.TieStrength;

/** Somebody's place in the network picture. */
public record Place(
    Someone person,
    NetworkRing ring,
    List<SupportKind> gives,
    Optional<TieStrength> strength,
    Optional<LocalDate> since,
    Optional<Narrative> givesBack,
    Optional<Narrative> ratherNotAsked) {

  static Place in(NetworkRing ring, Someone person) {
    return new Place(
        person,
        ring,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public Place giving(TieStrength tie, SupportKind... kinds) {
    return new Place(
        person, ring, List.of(kinds), Optional.of(tie), since, givesBack, ratherNotAsked);
  }

  public Place since(LocalDate day) {
    return new Place(person, ring, gives, strength, Optional.of(day), givesBack, ratherNotAsked);
  }

  /** What youth or family does for this person. */
  public Place getting(String text) {
    return new Place(
        person, ring, gives, strength, since, Optional.of(new Narrative(text)), ratherNotAsked);
  }

  public Place ratherNot(String why) {
    return new Place(
        person, ring, gives, strength, since, givesBack, Optional.of(new Narrative(why)));
  }

  PlaceNetworkPerson in(CaseId file) {
    return new PlaceNetworkPerson(
        file, person.id(), ring, gives, strength, since, givesBack, ratherNotAsked);
  }
}
