package nl.beslisspoor.command.story;

import static nl.beslisspoor.command.story.Cast.FILE;
import static nl.beslisspoor.command.story.Cast.JUDGE;
import static nl.beslisspoor.command.story.Cast.WORKER;
import static nl.beslisspoor.command.story.Cast.YOUTH;
import static nl.beslisspoor.command.story.Facts.ANY;
import static nl.beslisspoor.command.story.Facts.LONG_AGO;
import static nl.beslisspoor.command.story.Facts.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.NetworkEvent.NetworkPersonPlaced;
import nl.beslisspoor.events.NetworkEvent.WhoQuestionAsked;
import nl.beslisspoor.events.OpeningEvent.CaseClosed;
import nl.beslisspoor.events.OpeningEvent.CaseReopened;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PlacementEvent.OrdinaryLifeRestricted;
import nl.beslisspoor.events.RestrictionId;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.NetworkRing;
import nl.beslisspoor.events.catalogue.PartOfLife;

/** What can happen around a youth and to the file itself. */
public final class Surroundings {

  public static final RestrictionId RESTRICTION = new RestrictionId(Cast.id(90));

  private Surroundings() {}

  public static CaseEvent whoAsked(LocalDate on) {
    return new WhoQuestionAsked(
        FILE,
        LONG_AGO,
        ANY,
        Cast.noon(on),
        List.of(YOUTH),
        Told.words("Wie is er voor jou?"),
        Optional.empty());
  }

  public static CaseEvent placedInNetwork(PersonId person) {
    return new NetworkPersonPlaced(
        FILE,
        LONG_AGO,
        ANY,
        person,
        NetworkRing.NEAREST,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public static CaseEvent restricted(Period period) {
    return new OrdinaryLifeRestricted(
        FILE,
        LONG_AGO,
        ANY,
        account(DecisionKind.ORDINARY_LIFE_RESTRICTED, JUDGE, period.from()),
        RESTRICTION,
        PartOfLife.SPORT_AND_CLUBS,
        List.of(),
        period);
  }

  public static CaseEvent closed(LocalDate on) {
    return new CaseClosed(
        FILE, LONG_AGO, ANY, account(DecisionKind.CASE_CLOSED, WORKER, on), on, Optional.empty());
  }

  public static CaseEvent reopened(LocalDate on) {
    return new CaseReopened(
        FILE, LONG_AGO, ANY, account(DecisionKind.CASE_REOPENED, WORKER, on), on);
  }
}
