package nl.beslisspoor.events;

import static nl.beslisspoor.events.SampleParts.ACCOUNT;
import static nl.beslisspoor.events.SampleParts.ACT;
import static nl.beslisspoor.events.SampleParts.AFTERCARE;
import static nl.beslisspoor.events.SampleParts.BARE_ACCOUNT;
import static nl.beslisspoor.events.SampleParts.DAY;
import static nl.beslisspoor.events.SampleParts.FILE;
import static nl.beslisspoor.events.SampleParts.HOME;
import static nl.beslisspoor.events.SampleParts.MOTHER;
import static nl.beslisspoor.events.SampleParts.ORGANISATION;
import static nl.beslisspoor.events.SampleParts.PERIOD;
import static nl.beslisspoor.events.SampleParts.PLAN;
import static nl.beslisspoor.events.SampleParts.YOUTH;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.events.OpeningEvent.CaseClosed;
import nl.beslisspoor.events.OpeningEvent.CaseOpened;
import nl.beslisspoor.events.OpeningEvent.CaseReopened;
import nl.beslisspoor.events.OpeningEvent.ParentalAuthorityRecorded;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.OpeningEvent.PersonCorrected;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.LegalFramework;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.Residence;

/** Samples of opening, people and closing. */
final class OpeningSamples {

  private OpeningSamples() {}

  static Stream<Event> full() {
    return Stream.of(
        new CaseOpened(
            FILE,
            ACT,
            PLAN,
            YOUTH,
            ORGANISATION,
            LegalFramework.SUPERVISION_ORDER,
            Residence.FAMILY_HOME),
        new PersonAdded(
            FILE,
            ACT,
            InformationCategory.CONTACT,
            YOUTH,
            new PersonalText(YOUTH, "Noor Öztürk-de Wit"),
            Optional.of(new PersonalDate(YOUTH, LocalDate.parse("2012-02-29"))),
            Relation.YOUTH),
        new ParentalAuthorityRecorded(FILE, ACT, HOME, MOTHER, PERIOD),
        new PersonCorrected(
            FILE,
            ACT,
            InformationCategory.CONTACT,
            ACCOUNT,
            1,
            YOUTH,
            new PersonalText(YOUTH, "Noor de Wit-Öztürk"),
            Optional.of(new PersonalDate(YOUTH, LocalDate.parse("2012-02-28"))),
            Relation.YOUTH),
        new CaseClosed(FILE, ACT, PLAN, ACCOUNT, DAY, Optional.of(AFTERCARE)),
        new CaseReopened(FILE, ACT, PLAN, ACCOUNT, DAY));
  }

  static Stream<Event> bare() {
    return Stream.of(
        new PersonAdded(
            FILE,
            ACT,
            InformationCategory.CONTACT,
            MOTHER,
            new PersonalText(MOTHER, "Jo"),
            Optional.empty(),
            Relation.MOTHER),
        new ParentalAuthorityRecorded(FILE, ACT, HOME, MOTHER, Period.since(DAY)),
        new PersonCorrected(
            FILE,
            ACT,
            InformationCategory.CONTACT,
            BARE_ACCOUNT,
            1,
            MOTHER,
            new PersonalText(MOTHER, "Jo"),
            Optional.empty(),
            Relation.MOTHER),
        new CaseClosed(FILE, ACT, PLAN, BARE_ACCOUNT, DAY, Optional.empty()),
        new CaseReopened(FILE, ACT, PLAN, BARE_ACCOUNT, DAY));
  }
}
