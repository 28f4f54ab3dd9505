package nl.beslisspoor.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.PartOfLife;
import nl.beslisspoor.events.catalogue.Residence;

/** Where the youth lives, and what is taken from his or her ordinary life. */
public sealed interface PlacementEvent extends CaseEvent, Decision {

  /**
   * The youth goes to live somewhere from a day on: out of home, elsewhere, or home again.
   *
   * @param authorisation reference of the court's authorisation, which a forced placement needs
   */
  record PlacementDecided(
      CaseId caseId,
      Act act,
      InformationCategory category,
      AccountabilityRecord account,
      Residence residence,
      LocalDate from,
      boolean forced,
      Optional<Narrative> authorisation)
      implements PlacementEvent {}

  /**
   * Contact or ordinary life is restricted until a day.
   *
   * @param cutOff whom the youth may not see, if it is about people
   */
  record OrdinaryLifeRestricted(
      CaseId caseId,
      Act act,
      InformationCategory category,
      AccountabilityRecord account,
      RestrictionId restriction,
      PartOfLife part,
      List<PersonId> cutOff,
      Period period)
      implements PlacementEvent {

    public OrdinaryLifeRestricted {
      cutOff = List.copyOf(cutOff);
    }
  }

  /** The restriction ends before its day; that day is the first without it. */
  record RestrictionLifted(
      CaseId caseId,
      Act act,
      InformationCategory category,
      AccountabilityRecord account,
      RestrictionId restriction,
      LocalDate on)
      implements PlacementEvent {}
}
