package nl.beslisspoor.query.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.ConsentTerms;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.catalogue.BasisKind;
import nl.beslisspoor.events.catalogue.ConsentScope;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.HeardHow;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.catalogue.Stance;

/** The story of Noor's JIM, from first choice to position, with a consent withdrawn at the end. */
public final class Noor {

  private Noor() {}

  /** Sequences: 0–5 opening, 6 role, 7 choice, 8 yes, 9 mother heard, 10 consent, 11 position. */
  public static Story story() {
    return new Story()
        .opened()
        .recordedAt("2026-03-02T09:00:00Z")
        .assigned(
            "director",
            "pro",
            RoleKind.CASE_DIRECTOR,
            Story.period("2026-03-02", null),
            Account.of("d-role", DecisionKind.ROLE_ASSIGNED, "2026-03-01T12:00:00Z")
                .mandated("lead", RoleKind.TEAM_LEADER, "mandaatregister 7")
                .hadSeen("lead", -1)
                .written())
        .recordedAt("2026-03-10T09:00:00Z")
        .chosen(
            "jim",
            "opa",
            Account.of("d-choice", DecisionKind.SUPPORT_FIGURE_CHOSEN, "2026-03-09T15:00:00Z")
                .by("noor", RoleKind.YOUTH)
                .heard("noor", Stance.SUPPORTS, "Opa snapt mij.")
                .written())
        .recordedAt("2026-03-12T09:00:00Z")
        .accepted("jim", "2026-03-11T18:00:00Z")
        .heard("jim", motherDoubts())
        .recordedAt("2026-03-13T09:00:00Z")
        .consented("consent", sharing("noor", "2026-03-13", null), consent())
        .recordedAt("2026-04-02T09:00:00Z")
        .positioned("jim", position());
  }

  public static Hearing motherDoubts() {
    return new Hearing(
        Story.person("mother"),
        Stance.RESERVATIONS,
        Optional.of(new Narrative("Kan opa dit wel aan?")),
        Optional.of(HeardHow.PHONE),
        Optional.of(LocalDate.parse("2026-03-11")),
        Optional.empty(),
        false);
  }

  public static ConsentTerms sharing(String giver, String from, String until) {
    return new ConsentTerms(
        Story.person(giver),
        Story.person("noor"),
        ConsentScope.SHARING,
        Story.person("opa"),
        new Narrative("Om mee te kunnen praten"),
        List.of(InformationCategory.SCHOOL, InformationCategory.NETWORK),
        Story.period(from, until));
  }

  public static nl.beslisspoor.events.AccountabilityRecord consent() {
    return Account.of("d-consent", DecisionKind.CONSENT_GIVEN, "2026-03-13T08:00:00Z")
        .by("noor", RoleKind.YOUTH)
        .written();
  }

  /** Decided on 20 March, recorded thirteen days later; the decider had seen up to the choice. */
  private static nl.beslisspoor.events.AccountabilityRecord position() {
    return Account.of("d-position", DecisionKind.SUPPORT_FIGURE_POSITIONED, "2026-03-20T10:00:00Z")
        .mandated("pro", RoleKind.CASE_DIRECTOR, "mandaatregister 3")
        .heard("noor", Stance.SUPPORTS, "Ja, opa.")
        .heard("mother", Stance.OBJECTS, "Ik wil dit niet.")
        .notAsked("opa", "Was op reis")
        .weighed("Tante Els", "Woont te ver weg")
        .restsOn(BasisKind.GUIDELINE, "Samen beslissen")
        .hadSeen("pro", 8)
        .departedFrom("role-agreement-made", "Volgt volgende week")
        .backedBy("lead")
        .written();
  }
}
