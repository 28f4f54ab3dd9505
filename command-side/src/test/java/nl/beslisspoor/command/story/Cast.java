package nl.beslisspoor.command.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.ActId;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.OrganisationId;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.Capacity;

/** The people of the stories, the day on which they play, and who recorded them. */
public final class Cast {

  public static final CaseId FILE = new CaseId(id(1));
  public static final OrganisationId INSTITUTION = new OrganisationId(id(2));

  public static final PersonId YOUTH = person(10);
  public static final PersonId MOTHER = person(11);
  public static final PersonId FATHER = person(12);
  public static final PersonId AUNT = person(13);
  public static final PersonId NEIGHBOUR = person(14);
  public static final PersonId WORKER = person(20);
  public static final PersonId COLLEAGUE = person(21);
  public static final PersonId JUDGE = person(22);
  public static final PersonId LEADER = person(23);
  public static final PersonId OFFICER = person(24);
  public static final PersonId STRANGER = person(99);

  public static final LocalDate TODAY = LocalDate.parse("2026-03-02");

  /** Who opened the file did so on this day, and has directed the case since. */
  public static final LocalDate OPENED = LocalDate.parse("2026-01-05");

  private Cast() {}

  /** Noon in the Netherlands. */
  public static Instant noon(LocalDate day) {
    return day.atTime(LocalTime.NOON).atZone(ZoneId.of("Europe/Amsterdam")).toInstant();
  }

  /** The worker records, in the afternoon of today. */
  public static Act act() {
    return recordedBy(WORKER, TODAY);
  }

  /** Recorded in the afternoon of a day. */
  public static Act recordedBy(PersonId recorder, LocalDate day) {
    return new Act(
        new ActId(id(1000)), recorder, Capacity.PROFESSIONAL, noon(day).plusSeconds(7200));
  }

  static UUID id(long number) {
    return new UUID(0x8000L, 0x8000000000000000L + number);
  }

  private static PersonId person(long number) {
    return new PersonId(id(number));
  }
}
